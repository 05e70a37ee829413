import type { World } from '../../engine/world/world.ts';
import type { EffectDescription, NormalPrior } from '../effect.ts';

/** What an actor who may change an attribute sees: values and, for each actor, those whose example counts. */
export interface AttributeView {
  readonly actors: number;
  /** Ordinal values, one an actor. */
  readonly values: Uint8Array;
  /** What counts as the middle: subtracted from each value. */
  readonly mean: number;
  /** Those an actor looks to (receivers of his ties, or allies): row i begins at i * stride. */
  readonly friends: Int32Array | Uint16Array;
  readonly friendCount: Int32Array | Uint16Array;
  readonly stride: number;
}

/** The same, with all that an actor of a signed world sees. */
export interface WorldAttributeView extends AttributeView {
  readonly world: World;
}

/** Why an actor would move an ordinal attribute. */
export interface AttributeEffect<View extends AttributeView = AttributeView> extends EffectDescription {
  readonly prior: NormalPrior;
  /** The change statistic: what the objective gains when ego's value moves by `step`, -1 or +1. */
  readonly gain: (view: View, ego: number, step: number) => number;
  /** Sum of s_i over all actors. */
  readonly statistic: (view: View) => number;
}
