import { invertMatrix, matrixProduct } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';
import { changeStatistics } from '../engine/directed/change-statistics.ts';
import {
  copyNetwork,
  createDirectedNetwork,
  type DirectedModel,
  type DirectedWave,
  toggleTie,
} from '../engine/directed/index.ts';
import type { DatedEvent } from '../panels/read-dated-events.ts';
import type { FitProgress } from './moment-fit.ts';

export interface DatedEventFit {
  /** The rate, then the effects in the order of the model. */
  readonly estimates: Float64Array;
  readonly ses: Float64Array;
  readonly logLikelihood: number;
  readonly steps: number;
  /** Ended by request before it was done. */
  readonly stopped: boolean;
}

const MOST_STEPS = 50;
/** So many a fit mostly takes: assumed, for the time left. */
const USUAL_STEPS = 8;
/** Newton ends where no parameter moves by more than this share of its standard error. */
const CLOSE = 1e-6;

/**
 * Maximum likelihood where the times of changes are known (the form of DyNAM: Stadtfeld, Hollway & Block 2017): actor i
 * toggles j with intensity λ p_ij(x), so that
 *
 *   l = Σ_events [ln λ + ln p_ij(x)] - λ ∫ Σ_i (1 - p_i,stay(x)) dt
 *
 * and the network stands still in between. With m = E_p(δ) and S = Var_p(δ) over the choices of i, the gradient of an
 * event is δ - m and its second derivative -S; those of 1 - p_stay are p_stay m and p_stay (S - m mᵀ). Newton in
 * (ln λ, β), halved while the likelihood falls. A generator: `next(true)` ends it with the last step.
 */
export function* fitDatedEvents(
  model: DirectedModel,
  begin: DirectedWave,
  events: readonly DatedEvent[],
  until: number,
): Generator<FitProgress, DatedEventFit, boolean | undefined> {
  const { actors: n, ties: terms } = model;
  const t = terms.length;
  const p = t + 1;
  if (events.length === 0)
    throw new EntenteError('bad-input', 'fitDatedEvents: there is no event', {
      hint: 'Give events with their times.',
    });
  const network = createDirectedNetwork(n);
  const wave = { network, values: begin.values };
  const change = changeStatistics(model);
  const deltas = new Float64Array(n * t);
  const chances = new Float64Array(n);
  const mean = new Float64Array(t);
  const spread = new Float64Array(t * t);

  /** Chances of ego's choices, their mean and variance of change statistics. */
  const look = (ego: number, beta: Float64Array): void => {
    change(wave, ego, deltas);
    let largest = 0;
    for (let j = 0; j < n; j++) {
      let gain = 0;
      for (let k = 0; k < t; k++) gain += beta[k]! * deltas[j * t + k]!;
      chances[j] = gain;
      largest = Math.max(largest, gain);
    }
    let total = 0;
    for (let j = 0; j < n; j++) {
      chances[j] = Math.exp(chances[j]! - largest);
      total += chances[j]!;
    }
    mean.fill(0);
    spread.fill(0);
    for (let j = 0; j < n; j++) {
      const chance = chances[j]! / total;
      chances[j] = chance;
      for (let k = 0; k < t; k++) {
        const part = chance * deltas[j * t + k]!;
        if (part === 0) continue;
        mean[k]! += part;
        for (let l = 0; l < t; l++) spread[k * t + l]! += part * deltas[j * t + l]!;
      }
    }
    for (let k = 0; k < t; k++) for (let l = 0; l < t; l++) spread[k * t + l]! -= mean[k]! * mean[l]!;
  };

  const evaluate = (theta: Float64Array) => {
    const rate = Math.exp(theta[0]!);
    const beta = theta.subarray(1);
    const gradient = new Float64Array(p);
    const information = new Float64Array(p * p);
    let logLikelihood = 0;
    copyNetwork(begin.network, network);
    let time = 0;
    for (let e = 0; e <= events.length; e++) {
      const event = events[e];
      const wait = (event?.time ?? until) - time;
      for (let ego = 0; ego < n; ego++) {
        look(ego, beta);
        const stay = chances[ego]!;
        const exposure = rate * wait;
        logLikelihood -= exposure * (1 - stay);
        gradient[0]! -= exposure * (1 - stay);
        information[0]! += exposure * (1 - stay);
        for (let k = 0; k < t; k++) {
          const slope = exposure * stay * mean[k]!;
          gradient[k + 1]! -= slope;
          information[k + 1]! += slope;
          information[(k + 1) * p]! += slope;
          for (let l = 0; l < t; l++)
            information[(k + 1) * p + l + 1]! += exposure * stay * (spread[k * t + l]! - mean[k]! * mean[l]!);
        }
      }
      if (!event) break;
      look(event.from, beta);
      logLikelihood += theta[0]! + Math.log(chances[event.to]!);
      gradient[0]! += 1;
      for (let k = 0; k < t; k++) {
        gradient[k + 1]! += deltas[event.to * t + k]! - mean[k]!;
        for (let l = 0; l < t; l++) information[(k + 1) * p + l + 1]! += spread[k * t + l]!;
      }
      toggleTie(network, event.from, event.to);
      time = event.time;
    }
    return { logLikelihood, gradient, information };
  };

  let theta = new Float64Array(p);
  theta[0] = Math.log((2 * events.length) / (n * until));
  let now = evaluate(theta);
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    const covariance = invertMatrix(now.information, p, 'the information of the events');
    const step = matrixProduct(covariance, now.gradient, p, p, 1);
    let share = 1;
    let next = theta.map((value, k) => value + step[k]!);
    let there = evaluate(next);
    while (!(there.logLikelihood >= now.logLikelihood - 1e-9) && share > 1e-6) {
      share /= 2;
      next = theta.map((value, k) => value + share * step[k]!);
      there = evaluate(next);
    }
    theta = next;
    now = there;
    const ses = Float64Array.from({ length: p }, (_, k) => Math.sqrt(Math.max(0, covariance[k * p + k]!)));
    const stopped = (yield { what: 'Newton', done: steps, of: USUAL_STEPS }) === true;
    if (stopped || step.every((move, k) => Math.abs(share * move) <= CLOSE * Math.max(ses[k]!, 1e-12))) {
      const rate = Math.exp(theta[0]!);
      const estimates = theta.slice();
      estimates[0] = rate;
      ses[0]! *= rate;
      return { estimates, ses, logLikelihood: now.logLikelihood, steps, stopped };
    }
  }
  throw new EntenteError('bad-input', `fitDatedEvents: not converged after ${MOST_STEPS} steps`, {
    hint: 'Some effect may be one that the events cannot tell.',
  });
}
