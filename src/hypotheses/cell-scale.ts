import { CELLS, type Cell } from '../records/index.ts';

/** A cell that says something of its hypothesis. */
export type Applicable = Exclude<Cell, 'not-applicable'>;

/** From strongly against to strongly for. */
export const SCALE: readonly Applicable[] = CELLS.filter((cell) => cell !== 'not-applicable');

/**
 * How many times as likely the claim is where the hypothesis is true, as powers of ten. Half a power and a whole one are
 * where Jeffreys (1961, Theory of Probability, appendix B) lets evidence begin to be substantial, and to be strong.
 */
const POWERS: Readonly<Record<Applicable, number>> = {
  'strongly-against': -1,
  against: -0.5,
  neutral: 0,
  for: 0.5,
  'strongly-for': 1,
};

/** P(claim | hypothesis) / P(claim), were its witness beyond doubt; null where the cell does not apply. */
export const likelihoodRatioOf = (cell: Cell): number | null =>
  cell === 'not-applicable' ? null : 10 ** POWERS[cell];

/** -2 strongly against … 2 strongly for; null where the cell does not apply. */
export const rankOf = (cell: Cell): number | null => (cell === 'not-applicable' ? null : 2 * POWERS[cell]);

/** The cell of a claim that says the opposite. */
export const mirrored = (cell: Cell): Cell =>
  cell === 'not-applicable' ? cell : SCALE[SCALE.length - 1 - SCALE.indexOf(cell)]!;
