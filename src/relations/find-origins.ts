import type { StandingClaim } from '../records/index.ts';

/** Claims of one pair that go back to one witness. */
export interface Origin {
  readonly claims: readonly StandingClaim[];
  /** Why they count as one, in words; null for a claim that stands alone. */
  readonly reason: string | null;
}

const wordsOnly = (quote: string): string =>
  quote
    .toLowerCase()
    .replace(/\[\d+\]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Tie {
  readonly key: string;
  readonly reason: string;
}

/** The marks by which a claim is recognised as going back to the same witness as another claim of its pair. */
const tiesOf = (claim: StandingClaim): readonly Tie[] => {
  const when = claim.date ?? '';
  const ties: Tie[] = [
    { key: `document|${claim.documentId}|${claim.kind}|${when}`, reason: 'one document, one kind, one time' },
    { key: `words|${claim.kind}|${wordsOnly(claim.quote)}`, reason: 'the same sentence, reprinted' },
  ];
  if (claim.date && claim.saidBy && claim.saidBy !== 'unnamed')
    ties.push({
      key: `speaker|${claim.saidBy.toLowerCase()}|${claim.kind}|${when}`,
      reason: `${claim.saidBy} on the same occasion`,
    });
  return ties;
};

/** Groups the claims of one pair by witness. Linear in the claims; groups come in the order of their first claim. */
export const findOrigins = (claims: readonly StandingClaim[]): readonly Origin[] => {
  const parent = claims.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = i; parent[at] !== root; ) [at, parent[at]] = [parent[at]!, root];
    return root;
  };
  const reasons = claims.map(() => new Set<string>());
  const firstWith = new Map<string, number>();
  claims.forEach((claim, i) => {
    for (const { key, reason } of tiesOf(claim)) {
      const other = firstWith.get(key);
      if (other === undefined) {
        firstWith.set(key, i);
        continue;
      }
      const [a, b] = [rootOf(other), rootOf(i)];
      parent[Math.max(a, b)] = Math.min(a, b);
      for (const known of reasons[Math.max(a, b)]!) reasons[Math.min(a, b)]!.add(known);
      reasons[Math.min(a, b)]!.add(reason);
    }
  });
  const groups = new Map<number, StandingClaim[]>();
  claims.forEach((claim, i) => {
    const root = rootOf(i);
    const group = groups.get(root);
    if (group) group.push(claim);
    else groups.set(root, [claim]);
  });
  return [...groups].map(([root, members]) => ({
    claims: members,
    reason: members.length > 1 ? [...reasons[root]!].join('; ') : null,
  }));
};
