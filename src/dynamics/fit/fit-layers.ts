import { streamOf } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';
import type { ParameterPrior } from '../effects/mechanism.ts';
import { worldProcess } from '../engine/world/index.ts';
import type { Scenario } from '../scenario/read-scenario.ts';
import { ABC_SETTINGS, type AbcFit, type AbcParameter, type AbcSettings, abcSmc } from './abc-smc.ts';
import { type LayerSummary, summariseRun, summaryRow } from './layer-summary.ts';
import type { FitProgress } from './moment-fit.ts';

/**
 * Finds parameters of layers C and D by ABC-SMC: those of the scenario's mechanisms that are named, such as
 * "siphoning.rate", each with its own prior; all others stand as the scenario has them.
 *
 * @param observed what the end of the scenario's years looked like
 * @throws EntenteError `bad-parameters` for a name that the scenario's model has not, or that is not for fitting
 */
export const fitLayers = (
  scenario: Pick<Scenario, 'start' | 'model' | 'years' | 'hooks'>,
  names: readonly string[],
  observed: LayerSummary,
  seed: number,
  settings: AbcSettings = ABC_SETTINGS,
): Generator<FitProgress, AbcFit, boolean | undefined> => {
  const places = names.map((name) => {
    const [mechanism, parameter = ''] = name.split('.');
    const at = scenario.model.mechanisms.findIndex(({ kind }) => kind.name === mechanism);
    const priors: Readonly<Record<string, ParameterPrior>> =
      scenario.model.mechanisms[at]?.kind.parameters ?? {};
    const prior = priors[parameter];
    if (prior === undefined || prior.law === 'fixed')
      throw new EntenteError('bad-parameters', `fitLayers: "${name}" is no parameter to be fitted`, {
        hint: `Known are: ${scenario.model.mechanisms
          .flatMap(({ kind }) =>
            Object.entries<ParameterPrior>(kind.parameters).flatMap(([key, { law }]) =>
              law === 'fixed' ? [] : [`${kind.name}.${key}`],
            ),
          )
          .join(', ')}.`,
      });
    return { at, parameter, prior: prior as AbcParameter['prior'] };
  });
  if (observed.shares.length !== scenario.start.actors.length)
    throw new EntenteError(
      'bad-input',
      `fitLayers: ${observed.shares.length} shares for ${scenario.start.actors.length} actors`,
    );
  // One process for all runs: each reads its values anew.
  const values = scenario.model.mechanisms.map((own): Record<string, number> => ({ ...own.values }));
  const process = worldProcess(scenario.start, {
    ...scenario.model,
    mechanisms: scenario.model.mechanisms.map(({ kind }, at) => ({ kind, values: values[at]! })),
  });
  let run = 0;
  return abcSmc(
    places.map(({ prior }, k) => ({ name: names[k]!, prior })),
    summaryRow(observed),
    (theta, _stream, into) => {
      places.forEach(({ at, parameter }, k) => {
        values[at]![parameter] = theta[k]!;
      });
      process.run({ seed, run: run++, years: scenario.years, hooks: scenario.hooks });
      into.set(summaryRow(summariseRun(process)));
    },
    streamOf(seed, 'abc'),
    settings,
  );
};
