import type { World } from '../../engine/world/world.ts';
import type { EffectDescription, NormalPrior } from '../effect.ts';

/**
 * What a tie of ego's to each of some actors is worth over none: writes into[k] for partners[k], k < count. Rows, not
 * single numbers, since a number that a function returns is an allocation.
 */
export type Worth = (
  world: World,
  ego: number,
  partners: Uint16Array,
  count: number,
  into: Float64Array,
) => unknown;

/**
 * Why an actor would hold a signed tie. Whatever an effect counts, with all other ties of ego given it is settled by
 * two numbers: what an allied tie to j is worth over none, and what a hostile one is.
 */
export interface SignedEffect extends EffectDescription {
  readonly prior: NormalPrior;
  /** s_i with x_ij = +1, less s_i with x_ij = 0; absent where it is always 0. */
  readonly allied?: Worth;
  /** s_i with x_ij = -1, less s_i with x_ij = 0; absent where it is always 0. */
  readonly hostile?: Worth;
  /** How many ties of ego each thing that s_i counts takes: s_i is the worth of his ties, summed, over this. */
  readonly tiesOfEgo: 1 | 2;
  /** s_i where that rule does not hold. */
  readonly ofActor?: (world: World, ego: number) => number;
}
