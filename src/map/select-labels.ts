import { CROWD } from './arrange-names.ts';
import type { Box } from './box.ts';
import type { DrawnTie } from './draw-ties.ts';
import { type LabelledTie, labelTies, type TieLabel } from './label-ties.ts';
import { moveOfTie } from './move-of-tie.ts';

/** What is picked out on the map. */
export interface Selection {
  readonly actor: string | null;
  /** `aId~bId`. */
  readonly pair: string | null;
}

/** Most labels on one picture: beyond, the strongest ties and the largest changes go first (assumed). */
const MOST_LABELS = 60;

const weightOf = ({ tie }: DrawnTie<LabelledTie>): number =>
  Math.abs(tie.before === undefined ? tie.level : tie.level - tie.before);

const isTurned = ({ tie }: DrawnTie<LabelledTie>): boolean =>
  tie.before !== undefined && moveOfTie({ level: tie.level, before: tie.before }) === 'turned';

/**
 * The labels of a picture: levels on the ties of what is selected; while there are few actors, also the fork of
 * contested ties and what those that turned were before.
 */
export const selectLabels = <Tie extends LabelledTie>(
  drawn: readonly DrawnTie<Tie>[],
  { actor, pair }: Selection,
  actors: number,
  frame: Box,
  taken: readonly Box[],
): readonly TieLabel<Tie>[] => {
  const few = actors <= CROWD;
  const wanted = drawn.flatMap((one) => {
    const { a, b, contested } = one.tie;
    const withLevel = `${a}~${b}` === pair || a === actor || b === actor;
    return withLevel || (few && (contested || isTurned(one))) ? [{ drawn: one, withLevel }] : [];
  });
  const most = wanted
    .sort((x, y) => Number(y.withLevel) - Number(x.withLevel) || weightOf(y.drawn) - weightOf(x.drawn))
    .slice(0, MOST_LABELS);
  return labelTies(most, frame, taken);
};
