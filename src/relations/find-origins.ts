import { type BeliefParameters, dayRangeOf, type Testimony } from '../records/index.ts';
import { FEW, findNearDuplicates } from './find-near-duplicates.ts';
import { fingerprintOf } from './fingerprint-of.ts';

/** Claims of one pair that go back to one witness. */
export interface Origin {
  readonly claims: readonly Testimony[];
  /** Why they count as one, in words; null for a claim that stands alone. */
  readonly reason: string | null;
}

export type OriginParameters = Pick<BeliefParameters, 'nearDuplicate' | 'sameQuotation'>;

/** A mark by which claims are recognised as going back to one witness: those that share a key do. */
interface Mark {
  /** The keys of a claim; none where the mark does not apply to it. */
  readonly keysOf: (claim: Testimony, parameters: OriginParameters) => readonly string[];
  readonly reasonFor: (claim: Testimony) => string;
  /** Only claims of one document can share a key. */
  readonly isWithinDocument?: true;
}

const NO_KEYS: readonly string[] = [];

const isOneDay = (edtf: string): boolean => {
  const range = dayRangeOf(edtf);
  return range !== null && range.first === range.last;
};

/** When a speaker said it: on a day, whatever he said then; or in a longer time, about which kind of relation. */
const occasionOf = ({ saidBy, date, published, kind }: Testimony): readonly string[] => {
  if (!saidBy || saidBy === 'unnamed') return NO_KEYS;
  const when = date ?? (published && isOneDay(published) ? published : null);
  if (!when) return NO_KEYS;
  return [`${saidBy.toLowerCase()}|${when}|${date && isOneDay(date) ? '' : kind}`];
};

/** What the program takes for a common origin. */
const FOUND: readonly Mark[] = [
  {
    keysOf: ({ documentId, kind, date }) => [`${documentId}|${kind}|${date}`],
    reasonFor: () => 'one document, one kind, one time',
    isWithinDocument: true,
  },
  {
    keysOf: ({ documentId, cites }) =>
      cites.length === 0 ? NO_KEYS : cites.map((marker) => `${documentId}|${marker}`),
    reasonFor: ({ cites }) => `citing the same note, ${cites.join(', ')}`,
    isWithinDocument: true,
  },
  {
    keysOf: ({ works }) => works ?? NO_KEYS,
    reasonFor: () => 'citing the same work',
  },
  {
    keysOf: (claim, { sameQuotation }) =>
      fingerprintOf(claim).quotations.filter((words) => words.split(' ').length >= sameQuotation),
    reasonFor: () => 'quoting the same words',
  },
  {
    keysOf: occasionOf,
    reasonFor: ({ saidBy }) => `${saidBy} on the same occasion`,
  },
];

/** What an analyst said of origins: it goes before what the program finds. */
const GIVEN: Mark = {
  keysOf: ({ givenOrigin }) => givenOrigin?.keys ?? NO_KEYS,
  reasonFor: ({ givenOrigin }) => `set by hand: ${givenOrigin?.why}`,
};

const standsApart = ({ givenOrigin }: Testimony): boolean => givenOrigin?.isApart === true;

const MARKS: readonly Mark[] = [
  GIVEN,
  ...FOUND.map(
    ({ keysOf, ...mark }): Mark => ({
      ...mark,
      keysOf: (claim, parameters) => (standsApart(claim) ? NO_KEYS : keysOf(claim, parameters)),
    }),
  ),
];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Two claims that go back to one witness, and why. */
interface Link {
  readonly first: number;
  readonly second: number;
  readonly reason: string;
}

/** Indexes of the claims whose document gives more than one of them. */
const thoseWithCompany = (claims: readonly Testimony[]): readonly number[] => {
  const firstOf = new Map<string, number>();
  const found = new Set<number>();
  for (let i = 0; i < claims.length; i++) {
    const first = firstOf.get(claims[i]!.documentId);
    if (first === undefined) firstOf.set(claims[i]!.documentId, i);
    else found.add(first).add(i);
  }
  return [...found].sort((x, y) => x - y);
};

const linksOfMark = (
  { keysOf, reasonFor }: Mark,
  claims: readonly Testimony[],
  among: readonly number[],
  parameters: OriginParameters,
  links: Link[],
): void => {
  const firstWith = new Map<string, number>();
  for (const i of among) {
    const claim = claims[i]!;
    for (const key of keysOf(claim, parameters)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, i);
      else links.push({ first, second: i, reason: reasonFor(claim) });
    }
  }
};

/** Whether some mark but those within a document may have a key for a claim; most claims have none. */
const mayShare = (claim: Testimony): boolean =>
  claim.givenOrigin !== undefined ||
  claim.works !== undefined ||
  claim.saidBy !== null ||
  fingerprintOf(claim).quotations.length > 0;

const linksOf = (claims: readonly Testimony[], parameters: OriginParameters): readonly Link[] => {
  const links: Link[] = [];
  const sharing: number[] = [];
  for (let i = 0; i < claims.length; i++) if (mayShare(claims[i]!)) sharing.push(i);
  const withCompany = thoseWithCompany(claims);
  for (const mark of MARKS) {
    const among = mark.isWithinDocument ? withCompany : sharing;
    if (among.length > 1) linksOfMark(mark, claims, among, parameters, links);
  }
  // A claim that stands apart is left out before looking, so that it does not come between two others.
  const together = sharing.some((i) => standsApart(claims[i]!))
    ? claims.flatMap((claim, i) => (standsApart(claim) ? [] : [i]))
    : null;
  const candidates = together === null ? claims : together.map((i) => claims[i]!);
  for (const { first, second, similarity } of findNearDuplicates(candidates, parameters.nearDuplicate))
    links.push({
      first: together?.[first] ?? first,
      second: together?.[second] ?? second,
      reason:
        similarity === 1
          ? 'the same sentence, reprinted'
          : `nearly the same sentence (${percent(similarity)})`,
    });
  return links;
};

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

const joinLinked = (claims: readonly Testimony[], links: readonly Link[]): readonly Origin[] => {
  const { rootOf, join } = joinSets(claims.length);
  for (const { first, second } of links) join(first, second);
  const groups = new Map<number, { readonly claims: Testimony[]; readonly reasons: Set<string> }>();
  claims.forEach((claim, i) => {
    const root = rootOf(i);
    const group = groups.get(root);
    if (group) group.claims.push(claim);
    else groups.set(root, { claims: [claim], reasons: new Set() });
  });
  for (const { second, reason } of links) groups.get(rootOf(second))!.reasons.add(reason);
  return [...groups.values()].map((group) => ({
    claims: group.claims,
    reason: group.reasons.size > 0 ? [...group.reasons].join('; ') : null,
  }));
};

const alone = (claim: Testimony): Origin => ({ claims: [claim], reason: null });

export const byId = (x: Testimony, y: Testimony): number => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);

/**
 * Groups the claims of one pair by witness. The order of the claims is irrelevant. Linear in the claims, but for
 * sorting; groups come in no particular order.
 */
export const findOrigins = (
  claims: readonly Testimony[],
  parameters: OriginParameters,
): readonly Origin[] => {
  if (claims.length === 1) return [alone(claims[0]!)];
  // Whether any of a few go back to one witness does not depend on their order; only then need they be put in order.
  if (claims.length <= FEW && linksOf(claims, parameters).length === 0) return claims.map(alone);
  const sorted = claims.toSorted(byId);
  return joinLinked(sorted, linksOf(sorted, parameters));
};
