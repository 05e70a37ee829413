import { findNearDuplicates } from './find-near-duplicates.ts';
import type { BeliefParameters } from './parameters.ts';
import type { Testimony } from './testimony.ts';

/** Claims of one pair that go back to one witness. */
export interface Origin {
  readonly claims: readonly Testimony[];
  /** Why they count as one, in words; null for a claim that stands alone. */
  readonly reason: string | null;
}

/** A mark by which claims are recognised as going back to one witness: those that share a key do. */
interface Mark {
  /** The keys of a claim; none where the mark does not apply to it. */
  readonly keysOf: (claim: Testimony) => readonly string[];
  readonly reasonFor: (claim: Testimony) => string;
}

/** What the program takes for a common origin. */
const FOUND: readonly Mark[] = [
  {
    keysOf: ({ documentId, kind, date }) => [`${documentId}|${kind}|${date}`],
    reasonFor: () => 'one document, one kind, one time',
  },
  {
    keysOf: ({ documentId, cites }) => cites.map((marker) => `${documentId}|${marker}`),
    reasonFor: ({ cites }) => `citing the same note, ${cites.join(', ')}`,
  },
  {
    keysOf: ({ works }) => works ?? [],
    reasonFor: () => 'citing the same work',
  },
  {
    keysOf: ({ kind, saidBy, date }) =>
      date && saidBy && saidBy !== 'unnamed' ? [`${saidBy.toLowerCase()}|${kind}|${date}`] : [],
    reasonFor: ({ saidBy }) => `${saidBy} on the same occasion`,
  },
];

/** What an analyst said of origins: it goes before what the program finds. */
const GIVEN: Mark = {
  keysOf: ({ givenOrigin }) => givenOrigin?.keys ?? [],
  reasonFor: ({ givenOrigin }) => `set by hand: ${givenOrigin?.why}`,
};

const standsApart = ({ givenOrigin }: Testimony): boolean => givenOrigin?.isApart === true;

const MARKS: readonly Mark[] = [
  GIVEN,
  ...FOUND.map(
    ({ keysOf, reasonFor }): Mark => ({
      keysOf: (claim) => (standsApart(claim) ? [] : keysOf(claim)),
      reasonFor,
    }),
  ),
];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Sets that are merged as they are found to be one (union by the smaller index, paths halved). */
const joinSets = (size: number) => {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const join = (i: number, j: number): void => {
    const [a, b] = [rootOf(i), rootOf(j)];
    parent[Math.max(a, b)] = Math.min(a, b);
  };
  return { rootOf, join };
};

/** Groups the claims of one pair by witness. Linear in the claims; groups come in the order of their first claim. */
export const findOrigins = (
  claims: readonly Testimony[],
  { nearDuplicate }: Pick<BeliefParameters, 'nearDuplicate'>,
): readonly Origin[] => {
  if (claims.length === 1) return [{ claims, reason: null }];
  const { rootOf, join } = joinSets(claims.length);
  const reasons: { readonly at: number; readonly reason: string }[] = [];
  for (const { keysOf, reasonFor } of MARKS) {
    const firstWith = new Map<string, number>();
    claims.forEach((claim, i) => {
      for (const key of keysOf(claim)) {
        const first = firstWith.get(key);
        if (first === undefined) firstWith.set(key, i);
        else {
          join(first, i);
          reasons.push({ at: i, reason: reasonFor(claim) });
        }
      }
    });
  }
  // A claim that stands apart is left out before looking, so that it does not come between two others.
  const together = claims.flatMap((claim, i) => (standsApart(claim) ? [] : [i]));
  const candidates = together.map((i) => claims[i]!);
  for (const { first, second, similarity } of findNearDuplicates(candidates, nearDuplicate)) {
    join(together[first]!, together[second]!);
    const same =
      similarity === 1 ? 'the same sentence, reprinted' : `nearly the same sentence (${percent(similarity)})`;
    reasons.push({ at: together[second]!, reason: same });
  }
  const groups = new Map<number, { readonly claims: Testimony[]; readonly reasons: Set<string> }>();
  claims.forEach((claim, i) => {
    const root = rootOf(i);
    const group = groups.get(root);
    if (group) group.claims.push(claim);
    else groups.set(root, { claims: [claim], reasons: new Set() });
  });
  for (const { at, reason } of reasons) groups.get(rootOf(at))!.reasons.add(reason);
  return [...groups.values()].map((group) => ({
    claims: group.claims,
    reason: group.reasons.size > 0 ? [...group.reasons].join('; ') : null,
  }));
};
