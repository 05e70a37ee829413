import { type SeededStream, streamOf } from '../../../maths/index.ts';
import type { AttributeView } from '../../effects/attributes/index.ts';
import { attributeStep } from '../attribute-step.ts';
import { actorClasses } from './actor-classes.ts';
import type { DirectedModel, DirectedParameters } from './directed-model.ts';
import { copyNetwork, createDirectedNetwork, type DirectedNetwork } from './directed-network.ts';
import { tieStep } from './tie-step.ts';
import { tieStepByClass } from './tie-step-by-class.ts';

/** One wave of a panel, ready to begin from. */
export interface DirectedWave {
  readonly network: DirectedNetwork;
  /** One array an attribute. */
  readonly values: readonly Uint8Array[];
}

/** The random numbers of one run: one stream a layer, so that one layer's draws never shift another's. */
export interface DirectedStreams {
  readonly clock: SeededStream;
  readonly ties: SeededStream;
  readonly attributes: SeededStream;
}

export const directedStreams = (seed: number, ...run: readonly (number | string)[]): DirectedStreams => ({
  clock: streamOf(seed, ...run, 'clock'),
  ties: streamOf(seed, ...run, 'ties'),
  attributes: streamOf(seed, ...run, 'attributes'),
});

export interface DirectedProcess {
  /** What the process works on; read it between periods. */
  readonly state: DirectedWave;
  /** Derivatives of the log-likelihood of the last period. */
  readonly scores: {
    tieRate: number;
    readonly attributeRates: Float64Array;
    readonly ties: Float64Array;
    readonly attributes: readonly Float64Array[];
  };
  /** Micro-steps taken in the last period. */
  readonly steps: { ties: number; readonly attributes: Float64Array };
  /**
   * Runs one period of length 1 from a wave. With `untilChanged`, runs without a clock's end instead, at tie rate 1 an
   * actor, until the ties of that many pairs differ from the wave's; then the time that it took tells the rate.
   * @returns the time at which it ended
   */
  readonly runPeriod: (
    begin: DirectedWave,
    parameters: DirectedParameters,
    streams: DirectedStreams,
    options: {
      readonly withScores: boolean;
      readonly untilChanged?: number;
      /** Told of each tie that is toggled. */
      readonly witness?: (time: number, from: number, to: number) => void;
    },
  ) => number;
}

/** A period that is to end by the number of changes ends at this many micro-steps at the latest; assumed. */
const MOST_STEPS = 1_000_000;

/**
 * The directed mode: ties that are sent, 0 or 1, without consent, and ordinal attributes, as RSiena has them.
 * @param everyActor weigh every actor in each step, even where classes of like actors would do: for checking
 */
export const directedProcess = (model: DirectedModel, everyActor = false): DirectedProcess => {
  const { actors: n, attributes } = model;
  const network = createDirectedNetwork(n);
  const values = attributes.map(() => new Uint8Array(n));
  const classes = everyActor ? undefined : actorClasses(model, values);
  const ties = classes ? tieStepByClass(model, network, classes) : tieStep(model, network, values);
  const views = attributes.map(
    ({ scale }, a): AttributeView => ({
      actors: n,
      values: values[a]!,
      mean: scale.mean,
      friends: network.receivers,
      friendCount: network.outDegree,
      stride: n,
    }),
  );
  const moves = attributes.map((attribute, a) => attributeStep(views[a]!, attribute));
  const scores = {
    tieRate: 0,
    attributeRates: new Float64Array(attributes.length),
    ties: ties.scores,
    attributes: moves.map((move) => move.scores),
  };
  const steps = { ties: 0, attributes: new Float64Array(attributes.length) };

  const runPeriod: DirectedProcess['runPeriod'] = (
    begin,
    parameters,
    streams,
    { withScores, untilChanged, witness },
  ) => {
    copyNetwork(begin.network, network);
    for (let a = 0; a < values.length; a++) values[a]!.set(begin.values[a]!);
    classes?.reset();
    ties.setParameters(parameters.ties);
    ties.scores.fill(0);
    for (let a = 0; a < moves.length; a++) {
      moves[a]!.setParameters(parameters.attributes[a]!);
      moves[a]!.scores.fill(0);
    }
    steps.ties = 0;
    steps.attributes.fill(0);
    const tieRate = untilChanged === undefined ? parameters.tieRate : 1;
    let rate = tieRate;
    for (let a = 0; a < values.length; a++) rate += parameters.attributeRates[a]!;
    const { clock } = streams;
    const horizon = untilChanged === undefined ? 1 : Number.POSITIVE_INFINITY;
    let time = 0;
    let changed = 0;
    let taken = 0;
    while (rate > 0 && taken < MOST_STEPS) {
      time -= Math.log1p(-clock.uniform()) / (rate * n);
      if (time >= horizon) {
        time = horizon;
        break;
      }
      taken++;
      let drawn = clock.uniform() * rate;
      if (drawn < tieRate) {
        const ego = Math.min(n - 1, Math.floor((drawn / tieRate) * n));
        steps.ties++;
        const receiver = ties.take(ego, streams.ties, withScores);
        if (receiver === -1) continue;
        witness?.(time, ego, receiver);
        if (untilChanged === undefined) continue;
        const cell = ego * n + receiver;
        changed += network.ties[cell] === begin.network.ties[cell] ? -1 : 1;
        if (changed >= untilChanged) break;
        continue;
      }
      drawn -= tieRate;
      let a = 0;
      while (a < values.length - 1 && drawn >= parameters.attributeRates[a]!)
        drawn -= parameters.attributeRates[a++]!;
      const ego = Math.min(n - 1, Math.floor((drawn / parameters.attributeRates[a]!) * n));
      steps.attributes[a]!++;
      const step = moves[a]!.take(ego, streams.attributes, withScores);
      if (step !== 0) classes?.move(ego, a, step);
    }
    if (withScores) {
      scores.tieRate = tieRate > 0 ? steps.ties / tieRate - n * time : 0;
      for (let a = 0; a < values.length; a++) {
        const own = parameters.attributeRates[a]!;
        scores.attributeRates[a] = own > 0 ? steps.attributes[a]! / own - n * time : 0;
      }
    }
    return time;
  };
  return { state: { network, values }, scores, steps, runPeriod };
};
