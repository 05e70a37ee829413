import type { NormalPrior } from '../effects/effect.ts';
import {
  attributeDistance,
  attributeStatistics,
  createDirectedNetwork,
  type DirectedModel,
  type DirectedWave,
  directedProcess,
  directedStreams,
  emptyParameters,
  fillNetwork,
  tieDistance,
  tieStatistics,
} from '../engine/directed/index.ts';
import {
  attributeHistogram,
  DIRECTED_TRIADS,
  directedDegreeHistogram,
  directedGeodesicHistogram,
  directedTriadCensus,
} from '../goodness-of-fit/index.ts';
import type { BuiltDirectedModel } from '../model-file/build-directed-model.ts';
import type { DirectedPanel } from '../panels/directed-panel.ts';
import { type FitAspect, stepsUpTo, upTo } from './fit-aspect.ts';
import type { FittedParameter, MomentModel } from './moment-model.ts';

/** Where each parameter of the model stands in the vector that is fitted. */
interface Places {
  readonly tieRate: number;
  readonly ties: number;
  readonly attributeRates: readonly number[];
  readonly attributes: readonly number[];
}

/** RSiena's first guess of the ties' rate: n (0.2 + 2 d) / (n (n - 1) - d + 1), d the number of changes; assumed alike. */
const firstTieRate = (actors: number, changes: number): number =>
  (actors * (0.2 + 2 * changes)) / (actors * (actors - 1) + 1);

/**
 * A directed model on a panel, for the method of moments: for each period, ties at its end with attributes at its
 * beginning and the other way round, and for rates the number of changes (Snijders, Steglich & Schweinberger 2007).
 *
 * `conditional`: the ties' rates are not fitted; each period ends at the observed number of tie changes.
 */
export const directedMoments = (
  { model, ...given }: BuiltDirectedModel,
  panel: DirectedPanel,
  options: {
    readonly seed: number;
    readonly network: string;
    readonly conditional: boolean;
    /** Weigh every actor in each step: for checking. */
    readonly everyActor?: boolean;
  },
): MomentModel => {
  const { actors: n } = model;
  const periods = panel.networks.length - 1;
  const waves = panel.networks.map((matrix, wave): DirectedWave => {
    const network = createDirectedNetwork(n);
    fillNetwork(network, matrix);
    return {
      network,
      values: model.attributes.map(
        ({ name }) => panel.attributes.find((attribute) => attribute.name === name)!.waves[wave]!,
      ),
    };
  });
  const changes = Array.from({ length: periods }, (_, p) => tieDistance(waves[p]!, waves[p + 1]!));
  const parameters: FittedParameter[] = [];
  const timedRates: string[] = [];
  const add = (
    effect: string,
    type: FittedParameter['type'],
    start: number,
    prior?: NormalPrior | undefined,
  ): number =>
    parameters.push({ effect, type, start, positive: type === 'rate', ...(prior ? { prior } : {}) }) - 1;
  const { network } = options;
  const tieRate = parameters.length;
  for (let p = 0; p < periods; p++) {
    const name = `${network}:constant ${network} rate (period ${p + 1})`;
    if (options.conditional) timedRates.push(`${network}:rate (period ${p + 1})`);
    else add(name, 'rate', firstTieRate(n, changes[p]!));
  }
  const density =
    waves.reduce((sum, wave) => sum + wave.network.ties.reduce((a, b) => a + b, 0), 0) /
    (waves.length * n * (n - 1));
  const titleOf = ({ effect, about }: DirectedModel['ties'][number]): string => {
    if (about === undefined) return effect.title;
    const { name } =
      about.attribute !== undefined ? model.attributes[about.attribute]! : model.covariates[about.covariate]!;
    return `${name} ${effect.title}`;
  };
  const ties = parameters.length;
  model.ties.forEach((term, k) => {
    const start = term.effect.kind === 'constant' ? Math.log(density / (1 - density)) / 2 : 0;
    add(`${network}:${titleOf(term)}`, 'eval', given.tieValues[k] ?? start, given.tiePriors[k]);
  });
  const attributeRates: number[] = [];
  const attributes: number[] = [];
  model.attributes.forEach(({ name, effects }, a) => {
    attributeRates.push(parameters.length);
    for (let p = 0; p < periods; p++)
      add(
        `${name}:rate ${name} (period ${p + 1})`,
        'rate',
        Math.max(0.1, (1.2 * attributeDistance(waves[p]!.values[a]!, waves[p + 1]!.values[a]!)) / n),
      );
    attributes.push(parameters.length);
    effects.forEach(({ title }, k) => {
      const start = given.attributeValues[a]![k] ?? 0;
      add(`${name}:${name} ${title}`, 'eval', start, given.attributePriors[a]![k]);
    });
  });
  const places: Places = { tieRate, ties, attributeRates, attributes };
  const size = parameters.length;

  const fillStatistics = (p: number, end: DirectedWave, into: Float64Array): void => {
    const row = p * size;
    into.fill(0, row, row + size);
    const begin = waves[p]!;
    if (!options.conditional) into[row + places.tieRate + p] = tieDistance(begin, end);
    tieStatistics(model, begin, end, into.subarray(row + ties, row + ties + model.ties.length));
    for (let a = 0; a < model.attributes.length; a++) {
      into[row + attributeRates[a]! + p] = attributeDistance(begin.values[a]!, end.values[a]!);
      const first = row + attributes[a]!;
      attributeStatistics(
        model,
        a,
        begin,
        end,
        into.subarray(first, first + model.attributes[a]!.effects.length),
      );
    }
  };
  const targets = new Float64Array(periods * size);
  for (let p = 0; p < periods; p++) fillStatistics(p, waves[p + 1]!, targets);

  const process = directedProcess(model, options.everyActor);
  const values = emptyParameters(model);
  const simulate: MomentModel['simulate'] = (theta, run, withScores, into, atEnd) => {
    const streams = directedStreams(options.seed, ...run);
    values.ties.set(theta.subarray(ties, ties + model.ties.length));
    for (let a = 0; a < attributes.length; a++)
      values.attributes[a]!.set(
        theta.subarray(attributes[a]!, attributes[a]! + values.attributes[a]!.length),
      );
    for (let p = 0; p < periods; p++) {
      if (!options.conditional) values.tieRate = theta[tieRate + p]!;
      for (let a = 0; a < attributes.length; a++) values.attributeRates[a] = theta[attributeRates[a]! + p]!;
      into.times[p] = process.runPeriod(
        waves[p]!,
        values,
        streams,
        options.conditional ? { withScores, untilChanged: changes[p]! } : { withScores },
      );
      fillStatistics(p, process.state, into.statistics);
      atEnd?.(p);
      if (!withScores) continue;
      const row = p * size;
      into.scores.fill(0, row, row + size);
      if (!options.conditional) into.scores[row + tieRate + p] = process.scores.tieRate;
      into.scores.set(process.scores.ties, row + ties);
      for (let a = 0; a < attributes.length; a++) {
        into.scores[row + attributeRates[a]! + p] = process.scores.attributeRates[a]!;
        into.scores.set(process.scores.attributes[a]!, row + attributes[a]!);
      }
    }
  };
  const aspect = (
    name: string,
    cells: readonly string[],
    count: (wave: DirectedWave) => ArrayLike<number>,
  ): FitAspect => ({
    name,
    cells,
    observed: (p) => count(waves[p + 1]!),
    simulated: () => count(process.state),
  });
  const aspects = [
    aspect('ties sent', upTo(8), (wave) => directedDegreeHistogram(wave.network.ties, n, 'sent')),
    aspect('ties received', upTo(8), (wave) => directedDegreeHistogram(wave.network.ties, n, 'received')),
    aspect('triads', DIRECTED_TRIADS, (wave) => directedTriadCensus(wave.network.ties, n)),
    aspect('steps apart', stepsUpTo(5), (wave) => directedGeodesicHistogram(wave.network.ties, n)),
    ...model.attributes.map(({ name, least, most }, a) =>
      aspect(
        name,
        Array.from({ length: most - least + 1 }, (_, k) => `${least + k}`),
        ({ values: held }) => attributeHistogram(held[a]!, least, most),
      ),
    ),
  ];
  return { parameters, periods, targets, timedRates, aspects, simulate };
};
