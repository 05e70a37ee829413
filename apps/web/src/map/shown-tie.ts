import { LEAST_CHANGE, moveOfTie, type PicturedTie, type TieHead } from '../../../../src/map/index.ts';

/** A pair at the date shown, and what it was at the date compared with. */
export interface ShownTie extends PicturedTie {
  /** `aId~bId`, as in addresses. */
  readonly pair: string;
  readonly tie: TieHead;
  /** Level at the date compared with. */
  readonly before: number;
  readonly change: number;
}

/** Which way a level moved; whether that made a tie stronger is another matter (`moveOfTie`). */
export type Movement = 'rises' | 'falls' | 'steady';

export const movementOf = ({ change }: Pick<ShownTie, 'change'>): Movement =>
  change >= LEAST_CHANGE ? 'rises' : change <= -LEAST_CHANGE ? 'falls' : 'steady';

/** Pairs that changed between the two dates, those that did most first. */
export const movedTies = (ties: readonly ShownTie[]): readonly ShownTie[] =>
  ties.filter((tie) => moveOfTie(tie) !== 'steady').sort((x, y) => Math.abs(y.change) - Math.abs(x.change));

export interface Neighbour {
  readonly id: string;
  readonly shown: ShownTie;
}

/** Whom an actor has ties with, the friendliest first. */
export const neighboursOf = (ties: readonly ShownTie[], actorId: string): readonly Neighbour[] =>
  ties
    .filter(({ a, b }) => a === actorId || b === actorId)
    .map((shown) => ({ id: shown.a === actorId ? shown.b : shown.a, shown }))
    .sort((x, y) => y.shown.level - x.shown.level);
