import type { SeededStream } from '../../maths/index.ts';
import type { World } from '../engine/world/world.ts';
import type { EffectDescription } from './effect.ts';

/** What is thought of a parameter before any data: by law, on the scale that the model file writes. */
export type ParameterPrior =
  | { readonly law: 'normal'; readonly mean: number; readonly sd: number }
  /** ln x ~ N(ln median, sd). */
  | { readonly law: 'logNormal'; readonly median: number; readonly sd: number }
  | { readonly law: 'beta'; readonly a: number; readonly b: number }
  /** A setting, not to be fitted. */
  | { readonly law: 'fixed'; readonly value: number };

/** The value that stands where a model file gives none: the middle of the prior. */
export const middleOf = (prior: ParameterPrior): number => {
  switch (prior.law) {
    case 'normal':
      return prior.mean;
    case 'logNormal':
      return prior.median;
    case 'beta':
      return prior.a / (prior.a + prior.b);
    case 'fixed':
      return prior.value;
  }
};

export const normal = (mean: number, sd: number): ParameterPrior => ({ law: 'normal', mean, sd });
export const logNormal = (median: number, sd: number): ParameterPrior => ({ law: 'logNormal', median, sd });
export const beta = (a: number, b: number): ParameterPrior => ({ law: 'beta', a, b });
export const fixed = (value: number): ParameterPrior => ({ law: 'fixed', value });

/** A mechanism at work in one world, with its values: these may be set anew before any run. */
export interface Mechanism {
  /** Writes how often it happens to an actor, a year, before `scale`: into[actor], never below 0. */
  readonly measure: (actor: number, into: Float64Array) => void;
  /** What multiplies every actor's rate just now; absent where that is 1. */
  readonly scale?: () => number;
  /** All rates, where the mechanism keeps them itself. */
  readonly rates?: () => Float64Array;
  /** A run begins: whatever was kept of the last is of no use. */
  readonly begin?: () => void;
  readonly happen: (actor: number, stream: SeededStream) => void;
  /** Largest |d ln rate / d P|: bounds how fast rates move while a pressure fades. */
  readonly pressureSlope: () => number;
}

/** A mechanism of layers C and D: what moves tokens, and what makes, joins and ends actors. */
export interface MechanismKind<Name extends string = string> extends EffectDescription {
  readonly layer: 'support' | 'events';
  readonly parameters: Readonly<Record<Name, ParameterPrior>>;
  /** Which aspects of an actor his own rate depends on. */
  readonly dependsOn: number;
  /** Whose rates change with what of an actor, beside his own. */
  readonly concerns?: {
    readonly alliesBy?: number;
    readonly foesBy?: number;
    readonly everybodyBy?: number;
  };
  readonly create: (world: World, values: Readonly<Record<Name, number>>) => Mechanism;
}
