import type { Box } from './box.ts';
import { newBoxGrid } from './box-grid.ts';
import type { DrawableTie, DrawnTie, Place } from './draw-ties.ts';
import { type Move, moveOfTie } from './move-of-tie.ts';
import { placeTieLabels } from './place-tie-labels.ts';

/** A tie about which something can be written: whether it is contested, and what it was before. */
export interface LabelledTie extends DrawableTie {
  readonly contested: boolean;
  readonly cooperative: number;
  readonly conflictual: number;
  readonly before?: number;
}

/** What a tie says where there is room: its level, the sides of a dispute, how it moved and, if it turned, from what. */
export interface TieLabel<Tie extends LabelledTie = LabelledTie> extends Place {
  readonly tie: Tie;
  readonly withLevel: boolean;
  readonly move: Move;
}

const moveOf = ({ level, before }: LabelledTie): Move =>
  before === undefined ? 'steady' : moveOfTie({ level, before });

/** Width of a label in px, near enough to keep others away. */
const widthOf = (tie: LabelledTie, withLevel: boolean): number => {
  const move = moveOf(tie);
  const fork = tie.contested ? 38 : 0;
  const moved = move === 'steady' ? 0 : move === 'turned' ? 56 : 16;
  return 8 + fork + moved + (withLevel ? 30 : 0);
};

/** Labels for ties, each set on its tie where it covers least of what is taken. */
export const labelTies = <Tie extends LabelledTie>(
  wanted: readonly { readonly drawn: DrawnTie<Tie>; readonly withLevel: boolean }[],
  frame: Box,
  taken: readonly Box[],
): readonly TieLabel<Tie>[] => {
  const places = placeTieLabels(
    wanted.map(({ drawn, withLevel }) => ({ drawn, width: widthOf(drawn.tie, withLevel), height: 18 })),
    frame,
    newBoxGrid(taken),
  );
  return wanted.map(({ drawn: { tie }, withLevel }, i) => ({
    tie,
    withLevel,
    move: moveOf(tie),
    ...places[i]!,
  }));
};
