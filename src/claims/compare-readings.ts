import type { ActorReference, Claim, Sign, Span } from '../records/index.ts';

/** Two actors, in whatever order, and whether they are said to side with or against each other. */
export interface PairFinding {
  readonly a: ActorReference;
  readonly b: ActorReference;
  readonly sign: Sign;
  /** The claims that say so, in text order. */
  readonly claims: readonly Claim[];
}

/** Of the claims that both readings have on one sentence, how many differ in what. */
export interface DetailDifferences {
  readonly compared: number;
  readonly direction: number;
  readonly kind: number;
  readonly certainty: number;
  readonly speaker: number;
  readonly date: number;
}

/** Two readings of one document beside each other. What counts is the pair with its sign, for that is what moves a belief. */
export interface ReadingComparison {
  readonly both: readonly PairFinding[];
  readonly onlyFirst: readonly PairFinding[];
  readonly onlySecond: readonly PairFinding[];
  /** Claims on one sentence about one pair, of opposite signs. These pairs are among `onlyFirst` and `onlySecond`, too, where nothing else bears them out. */
  readonly opposed: readonly { readonly first: Claim; readonly second: Claim }[];
  readonly differences: DetailDifferences;
}

const pairOf = ({ source, target }: Claim): string => [source.id, target.id].sort().join('~');

const overlaps = (a: Span, b: Span): boolean => a.begin < b.end && b.begin < a.end;

const findingsOf = (claims: readonly Claim[]): ReadonlyMap<string, PairFinding> => {
  const findings = new Map<string, PairFinding>();
  for (const claim of claims) {
    const key = `${pairOf(claim)} ${claim.sign}`;
    const known = findings.get(key);
    const [a, b] = [claim.source, claim.target]
      .map(({ id, name }): ActorReference => ({ id, name }))
      .sort((x, y) => (x.id < y.id ? -1 : 1)) as [ActorReference, ActorReference];
    findings.set(key, { a, b, sign: claim.sign, claims: [...(known?.claims ?? []), claim] });
  }
  return findings;
};

const differencesOf = (matched: readonly (readonly [Claim, Claim])[]): DetailDifferences => {
  const count = (differ: (first: Claim, second: Claim) => boolean): number =>
    matched.filter(([first, second]) => differ(first, second)).length;
  return {
    compared: matched.length,
    direction: count((x, y) => !x.symmetric && !y.symmetric && x.source.id !== y.source.id),
    kind: count((x, y) => x.kind !== y.kind),
    certainty: count(
      ({ certainty: x }, { certainty: y }) => x.low !== y.low || x.high !== y.high || x.stance !== y.stance,
    ),
    speaker: count((x, y) => x.saidBy !== y.saidBy),
    date: count((x, y) => x.date !== y.date),
  };
};

/** Each claim of the first with one of the second about the same pair on an overlapping sentence; none is taken twice. */
const match = (
  first: readonly Claim[],
  second: readonly Claim[],
  fits: (x: Claim, y: Claim) => boolean,
): readonly (readonly [Claim, Claim])[] => {
  const byPair = new Map<string, Claim[]>();
  for (const claim of second) byPair.set(pairOf(claim), [...(byPair.get(pairOf(claim)) ?? []), claim]);
  return first.flatMap((x): (readonly [Claim, Claim])[] => {
    const candidates = byPair.get(pairOf(x)) ?? [];
    const at = candidates.findIndex((y) => overlaps(x, y) && fits(x, y));
    return at < 0 ? [] : [[x, candidates.splice(at, 1)[0]!]];
  });
};

/** Holds two readings of one document against each other. */
export const compareReadings = (first: readonly Claim[], second: readonly Claim[]): ReadingComparison => {
  const [ofFirst, ofSecond] = [findingsOf(first), findingsOf(second)];
  const without = (findings: ReadonlyMap<string, PairFinding>, others: ReadonlyMap<string, PairFinding>) =>
    [...findings].filter(([key]) => !others.has(key)).map(([, finding]) => finding);
  return {
    both: [...ofFirst].filter(([key]) => ofSecond.has(key)).map(([, finding]) => finding),
    onlyFirst: without(ofFirst, ofSecond),
    onlySecond: without(ofSecond, ofFirst),
    opposed: match(first, second, (x, y) => x.sign !== y.sign).map(([x, y]) => ({ first: x, second: y })),
    differences: differencesOf(match(first, second, (x, y) => x.sign === y.sign)),
  };
};

/** The comparisons of many documents as one. */
export const sumComparisons = (comparisons: readonly ReadingComparison[]): ReadingComparison => {
  const sum = (detail: keyof DetailDifferences): number =>
    comparisons.reduce((total, { differences }) => total + differences[detail], 0);
  return {
    both: comparisons.flatMap(({ both }) => both),
    onlyFirst: comparisons.flatMap(({ onlyFirst }) => onlyFirst),
    onlySecond: comparisons.flatMap(({ onlySecond }) => onlySecond),
    opposed: comparisons.flatMap(({ opposed }) => opposed),
    differences: {
      compared: sum('compared'),
      direction: sum('direction'),
      kind: sum('kind'),
      certainty: sum('certainty'),
      speaker: sum('speaker'),
      date: sum('date'),
    },
  };
};
