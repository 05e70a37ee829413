import type { EvidenceRow } from '../../../../src/hypotheses/index.ts';

export const SORTS = ['apart', 'undecided', 'pair'] as const;
export type Sort = (typeof SORTS)[number];

export const SORT_WORDS: Readonly<Record<Sort, string>> = {
  apart: 'what tells them apart',
  undecided: 'what is undecided',
  pair: 'pair',
};

const pairOf = ({ witnesses: [first] }: EvidenceRow): string =>
  [first!.source.name, first!.target.name].sort().join(' ');

const undecidedIn = ({ cells }: EvidenceRow): number => cells.filter(({ isDecided }) => !isDecided).length;

/** Rows come sorted by how well they tell the hypotheses apart. */
const sorted = (rows: readonly EvidenceRow[], sort: Sort): readonly EvidenceRow[] => {
  switch (sort) {
    case 'apart':
      return rows;
    case 'undecided':
      return rows.toSorted((x, y) => undecidedIn(y) - undecidedIn(x));
    case 'pair':
      return rows.toSorted((x, y) => (pairOf(x) < pairOf(y) ? -1 : pairOf(x) > pairOf(y) ? 1 : 0));
  }
};

/**
 * The ids of the rows in order. Those that were shown before stay where they were, so that nothing jumps while a person
 * decides; new ones go last.
 */
export const orderRows = (
  rows: readonly EvidenceRow[],
  sort: Sort,
  shown: readonly string[],
): readonly string[] => {
  const ids = sorted(rows, sort).map(({ id }) => id);
  const there = new Set(ids);
  const known = new Set(shown);
  return [...shown.filter((id) => there.has(id)), ...ids.filter((id) => !known.has(id))];
};
