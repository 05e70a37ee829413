import { choleskyFactor, normalQuantile, solveFactored } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';
import type { Basis, Rest } from './based.ts';
import { drawRun } from './draw-run.ts';
import { FIGURES, type Scenario } from './read-scenario.ts';
import { columnOf, type RunTable } from './run-table.ts';

/** How far something that runs draw moved an outcome. */
export interface Influence {
  readonly sort: 'parameter' | 'tie' | 'figure';
  readonly name: string;
  readonly title: string;
  readonly basis: Basis;
  /** Change of the outcome per standard deviation of what was drawn, with its 95 % interval. */
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  /** Its share of the outcome's variance over the runs, less what chance alone would give it: may fall just below 0. */
  readonly share: number;
  /** Ids of the claims that a drawn tie rests on. */
  readonly claims: readonly string[];
  /** What the file says that a parameter or figure rests on. */
  readonly rests: readonly Rest[];
}

/** What moved an outcome at the end of the runs, as far as a straight line through what was drawn tells. */
export interface Explanation {
  readonly outcome: string;
  /** Share of the variance that all influences explain together, adjusted for their number; the rest is chance and bends. */
  readonly explained: number;
  /** Share of the variance that stands on priors alone: on parameters of which nobody said anything. */
  readonly fromPriors: number;
  /** Strongest first. */
  readonly influences: readonly Influence[];
}

interface Factor extends Omit<Influence, 'effect' | 'low' | 'high' | 'share'> {
  readonly column: Float64Array;
}

const Z95 = normalQuantile(0.975);
/** So many runs beyond the number of influences are needed to tell them apart: assumed. */
const RUNS_TO_SPARE = 50;

/** What the runs drew, as columns; rates by their logarithm, as they are drawn. */
const factorsOf = (scenario: Scenario, seed: number, runs: number): readonly Factor[] => {
  const drawn = Array.from({ length: runs }, (_, r) => drawRun(scenario, seed, r));
  const { actors } = scenario.start;
  return [
    ...scenario.parameters.flatMap(({ law, name, title, basis, rests }, k): Factor[] =>
      law.law === 'fixed'
        ? []
        : [
            {
              sort: 'parameter',
              name,
              title,
              basis,
              rests,
              claims: [],
              column: Float64Array.from(drawn, ({ parameters }) =>
                law.law === 'logNormal' ? Math.log(parameters[k]!) : parameters[k]!,
              ),
            },
          ],
    ),
    ...scenario.pairs.map(
      ({ a, b, claims }, k): Factor => ({
        sort: 'tie',
        name: `${actors[a]!.name}|${actors[b]!.name}`,
        title: `${actors[a]!.name} and ${actors[b]!.name} at the start`,
        basis: 'observed',
        rests: [],
        claims,
        column: Float64Array.from(drawn, ({ states }) => states[k]!),
      }),
    ),
    ...actors.flatMap(({ name }, i) =>
      FIGURES.flatMap((figure): Factor[] => {
        const { low, high, basis, rests } = scenario.figures[i]![figure];
        if (low === high) return [];
        const column = Float64Array.from(drawn, ({ start }) => start.actors[i]![figure]);
        return [
          {
            sort: 'figure',
            name: `${name}.${figure}`,
            title: `${name}: ${figure}`,
            basis,
            rests,
            claims: [],
            column,
          },
        ];
      }),
    ),
  ];
};

/** Less its mean, over its standard deviation; undefined where it does not vary. */
const standardised = (values: Float64Array): Float64Array | undefined => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return variance > 1e-18 ? values.map((value) => (value - mean) / Math.sqrt(variance)) : undefined;
};

/**
 * Ordinary least squares of an outcome on all that the runs drew, each standardised. What is drawn is drawn
 * independently, so that squared coefficients are shares of variance: the first-order indices of a linear model (Saltelli
 * et al. 2008, Global Sensitivity Analysis: The Primer, 1.2.5). It repeats the draws, and runs nothing.
 *
 * @throws EntenteError `bad-input` where there are too few runs, or no such outcome
 */
export const explainRuns = (
  scenario: Scenario,
  seed: number,
  table: RunTable,
  outcome: string,
): Explanation => {
  const o = table.outcomes.findIndex(({ id }) => id === outcome);
  if (o === -1)
    throw new EntenteError('bad-input', `explainRuns: there is no outcome "${outcome}"`, {
      hint: `There are: ${table.outcomes.map(({ id }) => id).join(', ')}.`,
    });
  const y = columnOf(table, table.times.length - 1, o);
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  const total = y.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const factors = factorsOf(scenario, seed, table.runs).flatMap((factor) => {
    const column = standardised(factor.column);
    return column ? [{ ...factor, column }] : [];
  });
  const size = factors.length;
  const spare = table.runs - size - 1;
  if (spare < RUNS_TO_SPARE)
    throw new EntenteError(
      'bad-input',
      `explainRuns: ${table.runs} runs are too few to tell ${size} influences apart`,
      { hint: `Let at least ${size + RUNS_TO_SPARE + 1} runs be done.` },
    );
  if (size === 0 || total === 0) return { outcome, explained: 0, fromPriors: 0, influences: [] };
  const cross = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const xi = factors[i]!.column;
    for (let r = 0; r < y.length; r++) right[i]! += xi[r]! * (y[r]! - mean);
    for (let j = 0; j <= i; j++) {
      const xj = factors[j]!.column;
      let sum = 0;
      for (let r = 0; r < y.length; r++) sum += xi[r]! * xj[r]!;
      cross[i * size + j] = sum;
      cross[j * size + i] = sum;
    }
  }
  const factor = choleskyFactor(cross, size);
  if (!factor)
    throw new EntenteError('bad-input', 'explainRuns: what the runs drew cannot be told apart', {
      hint: 'Let more runs be done.',
    });
  const beta = solveFactored(factor, right);
  let left = total;
  for (let i = 0; i < size; i++) left -= beta[i]! * right[i]!;
  const residual = Math.max(0, left) / spare;
  const influences = factors.map(({ column: _, ...influence }, i): Influence => {
    const unit = new Float64Array(size);
    unit[i] = 1;
    const half = Z95 * Math.sqrt(residual * solveFactored(factor, unit)[i]!);
    const effect = beta[i]!;
    return {
      ...influence,
      effect,
      low: effect - half,
      high: effect + half,
      share: (effect ** 2 * y.length - residual) / total,
    };
  });
  return {
    outcome,
    explained: Math.max(0, 1 - (residual * (y.length - 1)) / total),
    fromPriors: Math.max(
      0,
      influences
        .filter(({ sort, basis }) => sort === 'parameter' && basis === 'default')
        .reduce((sum, { share }) => sum + share, 0),
    ),
    influences: influences.sort((a, b) => b.share - a.share || Math.abs(b.effect) - Math.abs(a.effect)),
  };
};
