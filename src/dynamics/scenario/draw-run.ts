import { betaQuantile, normalQuantile, streamOf } from '../../maths/index.ts';
import { middleOf, type ParameterPrior } from '../effects/mechanism.ts';
import type { WorldModel, WorldStart } from '../engine/world/index.ts';
import { withParameters } from './model-parameters.ts';
import { FIGURES, type Scenario } from './read-scenario.ts';

/** What one run begins from, drawn from what is not known for certain. */
export interface DrawnRun {
  readonly start: WorldStart;
  readonly model: WorldModel;
  /** In the order of the scenario's parameters. */
  readonly parameters: Float64Array;
  /** Of the scenario's pairs: -1 hostile, 0 none, +1 allied. */
  readonly states: Int8Array;
}

/** A law's value at p in (0, 1). */
export const quantileOf = (law: ParameterPrior, p: number): number => {
  switch (law.law) {
    case 'normal':
      return law.mean + law.sd * normalQuantile(p);
    case 'logNormal':
      return law.median * Math.exp(law.sd * normalQuantile(p));
    case 'beta':
      return betaQuantile(law.a, law.b, p);
    case 'fixed':
      return law.value;
  }
};

const isWhole = new Set(['support', 'resources', 'capability', 'scope', 'radicalism']);

/** Whether any two runs of a scenario may begin differently. */
export const isDrawn = ({ parameters, pairs, figures }: Scenario): boolean =>
  pairs.length > 0 ||
  parameters.some(({ law }) => law.law !== 'fixed') ||
  figures.some((figure) => FIGURES.some((name) => figure[name].low < figure[name].high));

/**
 * What a run of some number begins from. Parameters, ties and figures have a stream each, in the order of the model and
 * of the actors, and what is certain or left out takes its number too: scenarios of one model and the same actors draw
 * alike whatever they have in common.
 *
 * @param at where given, the quantile of each parameter, in place of a draw
 */
export const drawRun = (scenario: Scenario, seed: number, run: number, at?: ArrayLike<number>): DrawnRun => {
  const drawn = streamOf(seed, run, 'parameters');
  const parameters = Float64Array.from(scenario.parameters, ({ law }, k) => {
    const p = Math.max(2 ** -53, drawn.uniform());
    return law.law === 'fixed' ? middleOf(law) : quantileOf(law, at ? at[k]! : p);
  });
  const ties = streamOf(seed, run, 'start');
  const states = Int8Array.from(scenario.pairs, ({ hostile, none }) => {
    const drawn = ties.uniform();
    return drawn < hostile ? -1 : drawn < hostile + none ? 0 : 1;
  });
  const figures = streamOf(seed, run, 'figures');
  const actors = scenario.start.actors.map((actor, i) => {
    const changed: Partial<Record<(typeof FIGURES)[number], number>> = {};
    for (const name of FIGURES) {
      const { low, high } = scenario.figures[i]![name];
      const u = figures.uniform();
      if (low === high) continue;
      changed[name] = isWhole.has(name)
        ? Math.min(high, low + Math.floor(u * (high - low + 1)))
        : low + u * (high - low);
    }
    return { ...actor, ...changed };
  });
  return {
    start: {
      ...scenario.start,
      actors,
      ties: [
        ...scenario.start.ties,
        ...scenario.pairs.flatMap(({ a, b }, k) =>
          states[k] === 0 ? [] : [{ a, b, sign: states[k] as 1 | -1 }],
        ),
      ],
    },
    model: withParameters(scenario.model, scenario.parameters, parameters),
    parameters,
    states,
  };
};
