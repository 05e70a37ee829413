import { type Box, boxAround, outsideOf } from './box.ts';
import type { BoxGrid } from './box-grid.ts';
import type { DrawnTie, Place } from './draw-ties.ts';

/** Where along a tie its label may stand, as shares of its length: the middle before the ends. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

export interface WantedLabel {
  readonly drawn: Pick<DrawnTie, 'x1' | 'y1' | 'x2' | 'y2'>;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/** Sets each label on its tie, where it covers least of what is there already. */
export const placeTieLabels = (
  labels: readonly WantedLabel[],
  frame: Box,
  taken: BoxGrid,
): readonly Place[] =>
  labels.map(({ drawn, width, height }) => {
    const choices = SHARES.map((share) => {
      const x = drawn.x1 + share * (drawn.x2 - drawn.x1);
      const y = drawn.y1 + share * (drawn.y2 - drawn.y1);
      const box = boxAround(x, y, width, height);
      return { x, y, box, covered: taken.covered(box) + outsideOf(box, frame) };
    });
    const best = choices.reduce((least, next) => (next.covered < least.covered ? next : least));
    taken.add(best.box);
    return { x: best.x, y: best.y };
  });
