import { invertMatrix, matrixProduct, transpose } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';
import { judgeIdentification } from './judge-identification.ts';
import type { FitProgress, MomentFit, ParameterEstimate } from './moment-fit.ts';
import type { MomentModel } from './moment-model.ts';
import { type MomentSample, momentCollector } from './moment-sample.ts';
import { MOMENT_SETTINGS, type MomentSettings, phase1Size, subphaseSize } from './moment-settings.ts';

/** Progress is told, and may be asked to stop, every so many simulations. */
const BETWEEN_REPORTS = 20;

/**
 * Method of moments by Robbins-Monro (Snijders 2001; constants and control as in RSiena): finds theta at which the
 * expected statistics equal the observed ones. Phase 1 finds the derivative D; phase 2 steps theta by
 * -gain D̃⁻¹ (mean theta so far, sum of deviations so far: double averaging), with each deviation less its regression on
 * the score; phase 3 finds D and the covariance Σ at the estimate: Cov = D⁻¹ Σ D⁻ᵀ. Where the deviations are more than
 * a share of what is allowed (`polishAbove`), one Newton step follows and phase 3 again, or phase 2 where they are far off.
 *
 * With priors N(m, 1/l) the equation solved is Dᵀ Σ⁻¹ (E(s) - s_obs) + L (theta - m) = 0, the mode of the posterior with
 * a normal likelihood of the statistics, and Cov = (Dᵀ Σ⁻¹ D + L)⁻¹.
 *
 * A generator: the caller drives it, and ends it early by `next(true)`.
 */
export function* fitByMoments(
  model: MomentModel,
  settings: MomentSettings = MOMENT_SETTINGS,
): Generator<FitProgress, MomentFit, boolean | undefined> {
  const { parameters } = model;
  const p = parameters.length;
  const precision = Float64Array.from(parameters, ({ prior }) => (prior ? prior.sd ** -2 : 0));
  const middle = Float64Array.from(parameters, ({ prior }) => prior?.mean ?? 0);
  const hasPriors = precision.some((value) => value > 0);
  let theta = Float64Array.from(parameters, ({ start }) => start);
  let simulations = 0;
  let stopped = false;
  let expected = expectedSize(p, settings);
  const progress = (what: string): FitProgress => ({
    what,
    done: simulations,
    of: Math.max(expected, simulations),
  });

  /** Simulates `size` data sets at theta. */
  function* sampleAt(
    size: number,
    phase: string,
    what: string,
  ): Generator<FitProgress, MomentSample, boolean | undefined> {
    const collector = momentCollector(model);
    for (let run = 0; run < size; run++) {
      model.simulate(theta, [phase, run], true, collector.draw);
      collector.add();
      simulations++;
      if (run % BETWEEN_REPORTS === 0 && (yield progress(what)) === true) {
        stopped = true;
        if (run > 2 * p + 10) break;
      }
    }
    return collector.sample();
  }

  /** Turns a sample into what phase 2 steps with. */
  const preparedFrom = (sample: MomentSample) => {
    const derivative = sample.derivative.slice();
    for (let k = 0; k < p; k++)
      if (!(derivative[k * p + k]! > 1e-8))
        derivative[k * p + k] = Math.max(1e-3, sample.covariance[k * p + k]!);
    const weights = hasPriors ? momentWeights(derivative, sample.covariance, p) : undefined;
    const jacobian = weights ? matrixProduct(weights, derivative, p, p, p) : derivative;
    for (let k = 0; k < p; k++) jacobian[k * p + k]! += precision[k]!;
    const mixed = jacobian.map((value, cell) =>
      weights || cell % (p + 1) === 0 ? value : (1 - settings.diagonalise) * value,
    );
    const spread = weights
      ? jacobian
      : sample.covariance.map((value, cell) => value + (cell % (p + 1) === 0 ? 1e-4 : 0));
    return {
      inverse: invertDerivative(jacobian, parameters),
      stepInverse: invertDerivative(mixed, parameters),
      precisionOfStatistics: invertMatrix(spread, p, 'the covariance of the statistics'),
      control: sample.control,
      weights,
    };
  };

  /** Turns deviations into what is to become 0: themselves, or with priors the slope of the log-posterior. */
  const toEquation = (deviation: Float64Array, weights: Float64Array | undefined): void =>
    addPriors(deviation, weights, precision, theta, middle);
  const moveTheta = (from: Float64Array, change: Float64Array): void => {
    theta = from.map((value, k) => {
      const step = Number.isFinite(change[k]!) ? change[k]! : 0;
      return parameters[k]!.positive && step >= value ? value * 0.5 : value - step;
    });
  };

  function* phase2(): Generator<FitProgress, void, boolean | undefined> {
    let gain = settings.firstGain;
    const collector = momentCollector(model);
    const fra = new Float64Array(p);
    const previous = new Float64Array(p);
    for (let subphase = 1; subphase <= settings.subphases && !stopped; subphase++) {
      const { least, most } = subphaseSize(p, subphase);
      const average = theta.slice();
      let averaged = 1;
      const sum = new Float64Array(p);
      const products = new Float64Array(p);
      const squares = new Float64Array(p);
      for (let step = 1; step <= most; step++) {
        model.simulate(theta, [`phase 2.${restarts}.${subphase}`, step], true, collector.draw);
        collector.add();
        simulations++;
        for (let k = 0; k < p; k++)
          fra[k] = collector.deviation[k]! - prepared.control[k]! * collector.score[k]!;
        toEquation(fra, prepared.weights);
        let largestAutocorrelation = -2;
        if (step % 2 === 1) previous.set(fra);
        else
          for (let k = 0; k < p; k++) {
            squares[k]! += fra[k]! ** 2;
            products[k]! += fra[k]! * previous[k]!;
          }
        for (let k = 0; k < p; k++)
          if (squares[k]! > 1e-12)
            largestAutocorrelation = Math.max(largestAutocorrelation, products[k]! / squares[k]!);
        const ratio = Math.sqrt(quadraticForm(prepared.precisionOfStatistics, fra, p) / p);
        if (ratio > settings.truncation) for (let k = 0; k < p; k++) fra[k]! *= settings.truncation / ratio;
        for (let k = 0; k < p; k++) sum[k]! += fra[k]!;
        const change = matrixProduct(prepared.stepInverse, sum, p, p, 1).map((x) => gain * x);
        moveTheta(
          average.map((x) => x / averaged),
          change,
        );
        for (let k = 0; k < p; k++) average[k]! += theta[k]!;
        averaged++;
        if (step % BETWEEN_REPORTS === 0 && (yield progress(`phase 2.${subphase}`)) === true) stopped = true;
        if (stopped || (step >= least && largestAutocorrelation < 1e-10)) break;
      }
      theta = average.map((x) => x / averaged);
      gain *= settings.gainReduction;
    }
  }

  // Phase 1
  let sample = yield* sampleAt(phase1Size(p), 'phase 1', 'phase 1');
  requireVariation(model, sample);
  let prepared = preparedFrom(sample);
  const first = sample.mean.slice();
  toEquation(first, prepared.weights);
  const firstChange = matrixProduct(prepared.inverse, first, p, p, 1).map(
    (x) => 0.5 * settings.firstGain * x,
  );
  moveTheta(theta, shortened(firstChange));

  let restarts = 0;
  let best: MomentFit | undefined;
  let near = false;
  for (;;) {
    if (!near) yield* phase2();
    sample = yield* sampleAt(settings.phase3, `phase 3.${restarts}`, 'phase 3');
    const fit = conclude(model, theta, sample, precision, middle);
    const worstT = fit.parameters.reduce((most, { t }) => Math.max(most, Math.abs(t ?? 0)), 0);
    const within = (share: number): boolean =>
      worstT < share * settings.largestT && fit.tconvMax < share * settings.largestTconv;
    const found = { ...fit, converged: within(1) && !stopped, stopped, restarts, simulations, theta };
    const polished = best?.converged === true;
    const endless = parameters.some(({ prior }, k) => !prior && edgeOf(sample, k));
    if (
      best === undefined ||
      (found.converged === best.converged ? found.tconvMax < best.tconvMax : found.converged)
    )
      best = found;
    if (stopped || endless || within(settings.polishAbove) || polished || restarts >= settings.mostRestarts)
      return { ...best, stopped, restarts, simulations };
    restarts++;
    expected += settings.phase3;
    prepared = preparedFrom(sample);
    // Close by, D is that of the estimate, and one Newton step does what a whole phase 2 would.
    near = fit.tconvMax < 1;
    if (near) {
      const deviation = sample.mean.slice();
      toEquation(deviation, prepared.weights);
      moveTheta(theta, shortened(matrixProduct(prepared.inverse, deviation, p, p, 1)));
    }
  }
}

const expectedSize = (p: number, { subphases, phase3 }: MomentSettings): number => {
  let size = phase1Size(p) + phase3;
  for (let subphase = 1; subphase <= subphases; subphase++) size += subphaseSize(p, subphase).least;
  return size;
};

/** No single step may be longer than this in any parameter (RSiena's maximum jump). */
const LONGEST_STEP = 10;
const shortened = (change: Float64Array): Float64Array => {
  const largest = change.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  return largest > LONGEST_STEP ? change.map((x) => (LONGEST_STEP * x) / largest) : change;
};

/**
 * Whether the statistic as observed is the least, or the most, of those simulated, close to their mean as it is: then
 * no parameter is low, or high, enough.
 */
const edgeOf = (
  { below, above, mean, covariance }: MomentSample,
  k: number,
): 'least' | 'most' | undefined => {
  const variance = covariance[k * mean.length + k]!;
  if ((below[k] === 0) === (above[k] === 0) || mean[k]! ** 2 > variance) return undefined;
  return below[k] === 0 ? 'least' : 'most';
};

const quadraticForm = (matrix: Float64Array, vector: Float64Array, p: number): number => {
  let sum = 0;
  for (let k = 0; k < p; k++) for (let l = 0; l < p; l++) sum += vector[k]! * matrix[k * p + l]! * vector[l]!;
  return Math.max(0, sum);
};

/** Dᵀ Σ⁻¹: weighs deviations so that priors can be added to them. A ridge stands in where statistics are one another. */
const momentWeights = (derivative: Float64Array, covariance: Float64Array, p: number): Float64Array => {
  const ridged = covariance.map((value, cell) => (cell % (p + 1) === 0 ? value * (1 + 1e-6) + 1e-9 : value));
  const inverse = invertMatrix(ridged, p, 'the covariance of the statistics');
  return matrixProduct(transpose(derivative, p, p), inverse, p, p, p);
};

/** d -> W d + L (theta - m), in place; d itself without weights. */
const addPriors = (
  deviation: Float64Array,
  weights: Float64Array | undefined,
  precision: Float64Array,
  theta: Float64Array,
  middle: Float64Array,
): void => {
  if (!weights) return;
  const p = deviation.length;
  deviation.set(matrixProduct(weights, deviation, p, p, 1));
  for (let k = 0; k < p; k++) deviation[k]! += precision[k]! * (theta[k]! - middle[k]!);
};

/** The inverse, or an error that names the effect that the data cannot tell from those before it. */
const invertDerivative = (derivative: Float64Array, parameters: MomentModel['parameters']): Float64Array => {
  try {
    return invertMatrix(derivative, parameters.length, 'the derivative');
  } catch (cause) {
    const column = Number(/column (\d+)/.exec((cause as Error).message)?.[1] ?? 1);
    throw new EntenteError(
      'bad-input',
      `fit: "${parameters[column - 1]!.effect}" cannot be told from the other effects`,
      { hint: 'Leave one of them out, or give them priors.', cause },
    );
  }
};

const requireVariation = ({ parameters }: MomentModel, { covariance }: MomentSample): void => {
  const p = parameters.length;
  const still = parameters.find(({ prior }, k) => !prior && !(covariance[k * p + k]! > 0));
  if (still)
    throw new EntenteError(
      'bad-input',
      `fit: "${still.effect}" cannot be fitted: its statistic never varies in simulations from the first wave`,
      { hint: 'Leave the effect out, or give it a prior.' },
    );
};

/**
 * The inverse of the information. Where the data say nothing of some parameter it has none: then a ridge of a billionth
 * of each entry's scale stands in, and gives that parameter a standard error that says as much.
 */
const invertInformation = (information: Float64Array, p: number): Float64Array => {
  try {
    return invertMatrix(information, p, 'the information of the data');
  } catch {
    const largest = information.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
    const ridged = information.slice();
    for (let k = 0; k < p; k++)
      ridged[k * p + k]! += Math.max(1e-9 * Math.abs(ridged[k * p + k]!), 1e-12 * largest);
    return invertMatrix(ridged, p, 'the information of the data');
  }
};

const conclude = (
  model: MomentModel,
  theta: Float64Array,
  sample: MomentSample,
  precision: Float64Array,
  middle: Float64Array,
): Pick<MomentFit, 'parameters' | 'tconvMax' | 'covariance'> => {
  const { parameters } = model;
  const p = parameters.length;
  const weights = momentWeights(sample.derivative, sample.covariance, p);
  const information = matrixProduct(weights, sample.derivative, p, p, p);
  for (let k = 0; k < p; k++) information[k * p + k]! += precision[k]!;
  const covariance = invertInformation(information, p);
  const hasPriors = precision.some((value) => value > 0);
  const deviation = sample.mean.slice();
  addPriors(deviation, hasPriors ? weights : undefined, precision, theta, middle);
  const spread = hasPriors ? information : sample.covariance;
  const ridge = spread.map((value, cell) => value + (cell % (p + 1) === 0 && !(value > 0) ? 1e-10 : 0));
  const precisionOfStatistics = invertInformation(ridge, p);
  const fitted = parameters.map(({ effect, type, prior }, k): ParameterEstimate => {
    const cell = k * p + k;
    const variation = Math.sqrt(sample.covariance[cell]!);
    const fromData = prior ? Math.min(1, Math.max(0, 1 - covariance[cell]! * precision[k]!)) : 1;
    const why = judgeIdentification({
      variation,
      derivative: sample.derivative[cell]!,
      rSquared: 1 - 1 / (covariance[cell]! * information[cell]!),
      fromData,
      atEdge: prior ? undefined : edgeOf(sample, k),
    });
    return {
      effect,
      type,
      estimate: theta[k]!,
      se: Math.sqrt(covariance[cell]!),
      t: spread[cell]! > 0 ? deviation[k]! / Math.sqrt(spread[cell]!) : 0,
      fromData,
      ...(prior ? { prior } : {}),
      ...(why ? { unidentified: why } : {}),
    };
  });
  const timed = model.timedRates.map(
    (effect, period): ParameterEstimate => ({
      effect,
      type: 'rate',
      estimate: sample.times.mean[period]!,
      se: sample.times.sd[period]!,
      t: null,
      fromData: 1,
    }),
  );
  return {
    parameters: [...timed, ...fitted],
    tconvMax: Math.sqrt(quadraticForm(precisionOfStatistics, deviation, p)),
    covariance,
  };
};
