import type { SeededStream } from '../../maths/index.ts';

/** Draws anew how much each scored row counts. */
export type Resampling = (stream: SeededStream) => Float64Array;

/** How often each of `count` things is drawn in `count` draws with replacement. */
const drawCounts = (count: number, stream: SeededStream): Uint32Array => {
  const drawn = new Uint32Array(count);
  for (let i = 0; i < count; i++) drawn[stream.integerBelow(count)]! += 1;
  return drawn;
};

/**
 * Block bootstrap: whole blocks (conflicts, or dyads over several windows) are drawn with replacement.
 * `blockOf[row]` is the row's block, 0 .. blocks − 1. Künsch 1989, Annals of Statistics 17: 1217-1241.
 */
export const resampleBlocks = (blockOf: ArrayLike<number>): Resampling => {
  let blocks = 0;
  for (let row = 0; row < blockOf.length; row++) blocks = Math.max(blocks, blockOf[row]! + 1);
  return (stream) => {
    const drawn = drawCounts(blocks, stream);
    const weights = new Float64Array(blockOf.length);
    for (let row = 0; row < weights.length; row++) weights[row] = drawn[blockOf[row]!]!;
    return weights;
  };
};

/**
 * Vertex bootstrap for dyads of one network: actors are drawn with replacement, and a dyad counts w_i w_j times, in
 * every window; so all dyads of an actor come and go together. Wider than drawing dyads one by one.
 * Snijders & Borgatti 1999, Connections 22: 161-170; the product weights of Owen 2007, Annals of Applied Statistics 1:
 * 386-411 (conservative). Only actors that occur in some row are drawn.
 */
export const resampleActors = (first: ArrayLike<number>, second: ArrayLike<number>): Resampling => {
  const place = new Map<number, number>();
  for (const ends of [first, second])
    for (let row = 0; row < ends.length; row++) if (!place.has(ends[row]!)) place.set(ends[row]!, place.size);
  const a = Uint32Array.from(first, (actor) => place.get(actor)!);
  const b = Uint32Array.from(second, (actor) => place.get(actor)!);
  return (stream) => {
    const drawn = drawCounts(place.size, stream);
    const weights = new Float64Array(a.length);
    for (let row = 0; row < weights.length; row++) weights[row] = drawn[a[row]!]! * drawn[b[row]!]!;
    return weights;
  };
};
