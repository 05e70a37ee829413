import { dyadsOf } from './dyads.ts';
import type { SignedPanel } from './signed-panel.ts';
import { type TieRule, tieClass } from './tie-class.ts';

/** Classes of all dyads as a row-major symmetric matrix of -1, 0, +1. */
export const signsOf = (classes: ArrayLike<number>, actors: number): Int8Array => {
  const { count, first, second } = dyadsOf(actors);
  const signs = new Int8Array(actors * actors);
  for (let d = 0; d < count; d++) {
    const sign = classes[d]! - 1;
    signs[first[d]! * actors + second[d]!] = sign;
    signs[second[d]! * actors + first[d]!] = sign;
  }
  return signs;
};

/** One window of a panel as such a matrix. */
export const signedWave = (panel: SignedPanel, window: number, rule: TieRule): Int8Array => {
  const { cooperation, conflict } = panel.read(window);
  const classes = Uint8Array.from(cooperation, (count, d) => tieClass(count, conflict[d]!, rule));
  return signsOf(classes, panel.actors.length);
};
