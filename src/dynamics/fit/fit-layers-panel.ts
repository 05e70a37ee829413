import { z } from 'zod';
import { readCheckedYaml } from '../../records/index.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { modelFileOf } from '../scenario/read-scenario-file.ts';
import { ABC_SETTINGS } from './abc-smc.ts';
import { fitLayers } from './fit-layers.ts';
import { judgePosterior } from './judge-identification.ts';
import type { PanelFit } from './panel-fit.ts';

const count = z.int().min(0);

/** Which parameters of a scenario's layers C and D to find, and what its end looked like. */
const layersFile = z.strictObject({
  mode: z.literal('layers'),
  /** The scenario that runs begin from: a file of the folder. */
  scenario: z.string().min(1),
  find: z.array(z.string().min(1)).min(1),
  observed: z.strictObject({
    /** Support of each of the scenario's actors over all that is active. */
    shares: z.record(z.string(), z.number().min(0).max(1)),
    splits: count,
    mergers: count,
    /** Triads of the scenario's actors that are wholly tied, by how many ties are allied: 0, 1, 2, 3. */
    triads: z.tuple([count, count, count, count]),
  }),
  fit: z
    .strictObject({
      particles: z.int().min(20).max(100_000).default(ABC_SETTINGS.particles),
      quantile: z.number().gt(0).lt(1).default(ABC_SETTINGS.quantile),
      leastAcceptance: z.number().gt(0).lt(1).default(ABC_SETTINGS.leastAcceptance),
    })
    .prefault({}),
});

/** Finds parameters of layers C and D by ABC-SMC, from a file that says what was observed. */
export const fitLayersPanel: PanelFit = async (model, textOf, { seed }) => {
  const { value, refuse } = readCheckedYaml(model.text, model.file, layersFile);
  const own = { file: value.scenario, text: await textOf(value.scenario) };
  const modelFile = modelFileOf({ scenario: own });
  const scenario = readScenario({
    scenario: own,
    ...(modelFile === undefined ? {} : { model: { file: modelFile, text: await textOf(modelFile) } }),
  });
  const names = scenario.start.actors.map(({ name }) => name);
  for (const name of Object.keys(value.observed.shares))
    if (!names.includes(name)) refuse(['observed', 'shares', name], `unknown actor "${name}"`);
  const shares = names.map(
    (name) => value.observed.shares[name] ?? refuse(['observed', 'shares'], `no share for "${name}"`),
  );
  const sum = shares.reduce((a, b) => a + b, 0);
  if (sum > 1 + 1e-6) refuse(['observed', 'shares'], `they sum to ${sum}, which is more than 1`);
  const steps = fitLayers(scenario, value.find, { ...value.observed, shares }, seed, value.fit);
  return (function* () {
    const { parameters, acceptance, generations, simulations, tolerance, stopped } = yield* steps;
    return {
      method: 'abc-smc' as const,
      parameters: parameters.map(({ name, mean, sd, fromData }) => {
        const why = judgePosterior(fromData);
        return {
          effect: name,
          type: 'mechanism' as const,
          estimate: mean,
          se: sd,
          t: null,
          fromData,
          ...(why ? { unidentified: why } : {}),
        };
      }),
      converged: !stopped,
      stopped,
      figures: { simulations, generations, tolerance, acceptance },
      notes: [],
      goodness: [],
    };
  })();
};
