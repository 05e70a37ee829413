import type { AttributeEffect } from '../../effects/attributes/index.ts';
import type { AttributeScale, DirectedEffect } from '../../effects/directed/index.ts';

/** An ordinal attribute that actors change themselves. */
export interface DynamicAttribute {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly scale: AttributeScale;
  readonly effects: readonly AttributeEffect[];
}

/** An attribute that stays as it is. */
export interface Covariate {
  readonly name: string;
  readonly values: Float64Array;
  readonly scale: AttributeScale;
}

/** One effect on ties; a pair effect names the attribute that it is about. */
export interface TieTerm {
  readonly effect: DirectedEffect;
  readonly about?:
    | { readonly attribute: number; readonly covariate?: never }
    | { readonly covariate: number; readonly attribute?: never };
}

/** What the directed mode runs: who may do what, and why. Values of the parameters come with each run. */
export interface DirectedModel {
  readonly actors: number;
  readonly ties: readonly TieTerm[];
  readonly attributes: readonly DynamicAttribute[];
  readonly covariates: readonly Covariate[];
}

/** The values that one run uses. Arrays follow the order of the model. */
export interface DirectedParameters {
  /** Opportunities an actor a period, each >= 0. */
  tieRate: number;
  readonly attributeRates: Float64Array;
  readonly ties: Float64Array;
  readonly attributes: readonly Float64Array[];
}

export const emptyParameters = (model: DirectedModel): DirectedParameters => ({
  tieRate: 0,
  attributeRates: new Float64Array(model.attributes.length),
  ties: new Float64Array(model.ties.length),
  attributes: model.attributes.map(({ effects }) => new Float64Array(effects.length)),
});
