import { drawBeta, drawNormal, type SeededStream } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';
import type { ParameterPrior } from '../effects/mechanism.ts';
import type { FitProgress } from './moment-fit.ts';

/** One parameter to be found, by its prior; `fixed` ones are not for finding. */
export interface AbcParameter {
  readonly name: string;
  readonly prior: Exclude<ParameterPrior, { readonly law: 'fixed' }>;
}

export interface AbcSettings {
  readonly particles: number;
  /** Each generation's tolerance is this quantile of the last one's distances. */
  readonly quantile: number;
  /** It ends where fewer proposals than this are accepted. */
  readonly leastAcceptance: number;
}

/** MODEL.md section 8. */
export const ABC_SETTINGS: AbcSettings = { particles: 1000, quantile: 0.5, leastAcceptance: 0.02 };

export interface AbcFit {
  /** Weighted draws from the posterior, row particle, column parameter, on the scale that model files write. */
  readonly particles: Float64Array;
  readonly weights: Float64Array;
  readonly parameters: readonly {
    readonly name: string;
    readonly mean: number;
    readonly sd: number;
    /** How much of the spread of the prior is gone: 0 where the data say nothing. */
    readonly fromData: number;
  }[];
  readonly tolerance: number;
  readonly acceptance: number;
  readonly generations: number;
  readonly simulations: number;
  readonly stopped: boolean;
}

/** Proposals are made where nothing is bounded: ln for what is above 0, the logit for chances. */
const scaleOf = ({ prior }: AbcParameter) => {
  switch (prior.law) {
    case 'normal':
      return {
        draw: (stream: SeededStream) => prior.mean + prior.sd * drawNormal(stream),
        logDensity: (u: number) => -0.5 * ((u - prior.mean) / prior.sd) ** 2,
        outward: (u: number) => u,
        sd: prior.sd,
      };
    case 'logNormal':
      return {
        draw: (stream: SeededStream) => Math.log(prior.median) + prior.sd * drawNormal(stream),
        logDensity: (u: number) => -0.5 * ((u - Math.log(prior.median)) / prior.sd) ** 2,
        outward: Math.exp,
        sd: prior.sd,
      };
    case 'beta': {
      const { a, b } = prior;
      return {
        draw: (stream: SeededStream) => {
          const x = drawBeta(stream, a, b);
          return Math.log(x / (1 - x));
        },
        // With the derivative of the logistic: x^a (1 - x)^b up to a constant.
        logDensity: (u: number) => -a * Math.log1p(Math.exp(-u)) - b * Math.log1p(Math.exp(u)),
        outward: (u: number) => 1 / (1 + Math.exp(-u)),
        // The logit of a beta has variance ψ'(a) + ψ'(b), near 1/a + 1/b + (1/a² + 1/b²)/2.
        sd: Math.sqrt(1 / a + 1 / b + (a ** -2 + b ** -2) / 2),
      };
    }
  }
};

const pick = (weights: Float64Array, stream: SeededStream): number => {
  let left = stream.uniform();
  for (let k = 0; k < weights.length - 1; k++) {
    left -= weights[k]!;
    if (left < 0) return k;
  }
  return weights.length - 1;
};

/**
 * Sequential Monte Carlo approximate Bayesian computation (Beaumont, Cornuet, Marin & Robert 2009; adaptive tolerance as
 * Del Moral, Doucet & Jasra 2012): particles from the prior, then generation after generation of perturbed ones
 * whose simulated summaries come within a falling tolerance of the observed. The perturbation is normal with twice the
 * particles' variance; weights undo it. Summaries are scaled by their spread under the prior.
 *
 * @param simulate writes the summary of one simulated data set
 */
export function* abcSmc(
  parameters: readonly AbcParameter[],
  observed: Float64Array,
  simulate: (values: Float64Array, stream: SeededStream, into: Float64Array) => void,
  stream: SeededStream,
  settings: AbcSettings = ABC_SETTINGS,
): Generator<FitProgress, AbcFit, boolean | undefined> {
  const d = parameters.length;
  const { particles: size, quantile, leastAcceptance } = settings;
  if (d === 0) throw new EntenteError('bad-input', 'abcSmc: there is no parameter to find');
  const scales = parameters.map(scaleOf);
  const width = observed.length;
  const summary = new Float64Array(width);
  const values = new Float64Array(d);
  let simulations = 0;
  const run = (inner: Float64Array): void => {
    for (let k = 0; k < d; k++) values[k] = scales[k]!.outward(inner[k]!);
    simulate(values, stream, summary);
    simulations++;
  };

  let inner: Float64Array[] = Array.from({ length: size }, () =>
    Float64Array.from(scales, ({ draw }) => draw(stream)),
  );
  const summaries = inner.map((own) => {
    run(own);
    return summary.slice();
  });
  const unit = Float64Array.from({ length: width }, (_, s) => {
    const mean = summaries.reduce((sum, own) => sum + own[s]!, 0) / size;
    const sd = Math.sqrt(summaries.reduce((sum, own) => sum + (own[s]! - mean) ** 2, 0) / size);
    return sd > 0 ? 1 / sd : 0;
  });
  const distanceOf = (own: Float64Array): number => {
    let sum = 0;
    for (let s = 0; s < width; s++) sum += (unit[s]! * (own[s]! - observed[s]!)) ** 2;
    return Math.sqrt(sum);
  };
  let distances: Float64Array = Float64Array.from(summaries, distanceOf);
  let weights: Float64Array = new Float64Array(size).fill(1 / size);
  let tolerance = Number.POSITIVE_INFINITY;
  let acceptance = 1;
  let generations = 1;
  let stopped = false;

  for (;;) {
    const sorted = distances.slice().sort();
    const next = sorted[Math.floor(quantile * size)]!;
    // Where nothing is left to gain the summaries are met, or as near as whole numbers allow.
    if (!(next < tolerance)) break;
    tolerance = next;
    const spread = moments(inner, weights, d).sd.map((sd) => Math.SQRT2 * Math.max(sd, 1e-9));
    const least = size / leastAcceptance;
    const found: Float64Array[] = [];
    const foundDistances: number[] = [];
    let tries = 0;
    while (found.length < size && tries < least && !stopped) {
      tries++;
      const from = inner[pick(weights, stream)]!;
      const proposal = from.map((u, k) => u + spread[k]! * drawNormal(stream));
      run(proposal);
      const distance = distanceOf(summary);
      if (distance <= tolerance) {
        found.push(proposal);
        foundDistances.push(distance);
      }
      if (tries % 50 === 0)
        stopped =
          (yield {
            what: `generation ${generations + 1}`,
            done: simulations,
            of: simulations + Math.ceil(((size - found.length) * tries) / Math.max(1, found.length)),
          }) === true;
    }
    acceptance = found.length / tries;
    if (found.length < size) break;
    // Rows beside one another, in units of the perturbation.
    const before = new Float64Array(size * d);
    inner.forEach((own, j) => {
      for (let k = 0; k < d; k++) before[j * d + k] = own[k]! / spread[k]!;
    });
    const logWeights = found.map((own) => {
      let prior = 0;
      for (let k = 0; k < d; k++) prior += scales[k]!.logDensity(own[k]!);
      const at = own.map((u, k) => u / spread[k]!);
      let mixture = 0;
      for (let j = 0; j < size; j++) {
        let distance = 0;
        for (let k = 0; k < d; k++) {
          const apart = at[k]! - before[j * d + k]!;
          distance += apart * apart;
        }
        mixture += weights[j]! * Math.exp(-distance / 2);
      }
      return prior - Math.log(mixture);
    });
    const largest = Math.max(...logWeights);
    const raw = logWeights.map((x) => Math.exp(x - largest));
    const total = raw.reduce((sum, x) => sum + x, 0);
    weights = Float64Array.from(raw, (x) => x / total);
    inner = found;
    distances = Float64Array.from(foundDistances);
    generations++;
    if (acceptance < leastAcceptance) break;
  }

  const { sd: innerSd } = moments(inner, weights, d);
  const outward = inner.map((own) => own.map((u, k) => scales[k]!.outward(u)));
  const { mean, sd } = moments(outward, weights, d);
  return {
    particles: Float64Array.from(outward.flatMap((own) => [...own])),
    weights,
    parameters: parameters.map(({ name }, k) => ({
      name,
      mean: mean[k]!,
      sd: sd[k]!,
      fromData: Math.min(1, Math.max(0, 1 - (innerSd[k]! / scales[k]!.sd) ** 2)),
    })),
    tolerance,
    acceptance,
    generations,
    simulations,
    stopped,
  };
}

const moments = (
  rows: readonly Float64Array[],
  weights: Float64Array,
  d: number,
): { readonly mean: Float64Array; readonly sd: Float64Array } => {
  const mean = new Float64Array(d);
  const sd = new Float64Array(d);
  rows.forEach((row, j) => {
    for (let k = 0; k < d; k++) mean[k]! += weights[j]! * row[k]!;
  });
  rows.forEach((row, j) => {
    for (let k = 0; k < d; k++) sd[k]! += weights[j]! * (row[k]! - mean[k]!) ** 2;
  });
  return { mean, sd: sd.map(Math.sqrt) };
};
