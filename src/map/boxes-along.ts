import { type Box, boxAround } from './box.ts';
import type { Place } from './draw-ties.ts';

/** A box every so many px of a line, and its side: enough to keep names off it. */
const EVERY = 10;
const SIDE = 8;

/** The boxes that a line takes up, its ends aside. */
export const boxesAlong = (from: Place, to: Place): readonly Box[] => {
  const steps = Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / EVERY);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, i) => {
    const share = (i + 1) / steps;
    return boxAround(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y), SIDE, SIDE);
  });
};
