import type { DirectedNetwork } from '../../engine/directed/directed-network.ts';
import type { EffectDescription } from '../effect.ts';
import type { GainRow } from './gain-row.ts';

/** The same gain for every tie. */
export interface ConstantEffect extends EffectDescription {
  readonly kind: 'constant';
}

/** Depends on ties that stand: what each tie i -> j that ego could hold is worth, given all others. */
export interface StructuralEffect extends EffectDescription {
  readonly kind: 'structural';
  /**
   * The change statistic: adds to `row` the gain s_i(x with i -> j) - s_i(x without) for every j where it is not 0.
   * Gains are counts. It must cost no more than the square of the mean degree.
   */
  readonly gains: (network: DirectedNetwork, ego: number, row: GainRow) => void;
  /** Sum of s_i over all actors. */
  readonly statistic: (network: DirectedNetwork) => number;
}

/** How the values of an attribute are measured: over all actors and waves of the panel. */
export interface AttributeScale {
  readonly mean: number;
  /** Largest less smallest value, above 0. */
  readonly range: number;
  /** Mean over pairs of 1 - |v_i - v_j| / range. */
  readonly similarityMean: number;
}

/** A tie is worth something by the two actors' values of an attribute. */
export interface PairEffect extends EffectDescription {
  readonly kind: 'pair';
  readonly value: (own: number, other: number, scale: AttributeScale) => number;
}

export type DirectedEffect = ConstantEffect | StructuralEffect | PairEffect;
