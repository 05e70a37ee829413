import { streamOf } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';
import { type ElementaryEffects, morrisDesign, morrisEffects } from '../sensitivity/index.ts';
import type { ScenarioParameter } from './model-parameters.ts';
import type { Scenario } from './read-scenario.ts';

/** What a parameter does to an outcome over the middle nine tenths of what is thought of it. */
export type ScreenedParameter = ElementaryEffects &
  Pick<ScenarioParameter, 'name' | 'title' | 'basis' | 'rests'>;

export interface ScreeningPlan {
  /** Where each point has every parameter: quantiles in the order of the scenario's parameters. */
  readonly points: readonly (readonly number[])[];
  /** What follows from the mean outcome at each point; strongest first. */
  readonly assess: (outcomes: readonly number[]) => readonly ScreenedParameter[];
}

/** Levels lie between these quantiles, since 0 and 1 of a prior without bounds are nowhere: assumed. */
const LOWEST = 0.05;
const HIGHEST = 0.95;

/** Walks through the parameters that runs draw, each moved once a walk (Morris 1991; see sensitivity/). */
export const screenScenario = (
  { parameters }: Scenario,
  seed: number,
  trajectories: number,
): ScreeningPlan => {
  const drawn = parameters.flatMap(({ law }, k) => (law.law === 'fixed' ? [] : [k]));
  if (drawn.length === 0)
    throw new EntenteError(
      'bad-input',
      'screenScenario: no parameter is drawn, so there is nothing to screen',
      {
        hint: 'Set drawParameters: true in the scenario.',
      },
    );
  const design = morrisDesign(drawn.length, streamOf(seed, 'morris'), { trajectories });
  return {
    points: design.trajectories.flatMap(({ points }) =>
      points.map((point) => {
        const quantiles = parameters.map(() => 0.5);
        drawn.forEach((k, factor) => {
          quantiles[k] = LOWEST + point[factor]! * (HIGHEST - LOWEST);
        });
        return quantiles;
      }),
    ),
    assess: (outcomes) => {
      const each = drawn.length + 1;
      const rows = design.trajectories.map((_, t) => outcomes.slice(t * each, (t + 1) * each));
      return morrisEffects(design, rows, streamOf(seed, 'morris', 'resamples'))
        .map((effects, factor) => {
          const { name, title, basis, rests } = parameters[drawn[factor]!]!;
          return { ...effects, name, title, basis, rests };
        })
        .toSorted((a, b) => b.muStar - a.muStar);
    },
  };
};
