import { GainRow } from '../../effects/directed/index.ts';
import type { DirectedModel } from './directed-model.ts';
import type { DirectedWave } from './directed-process.ts';

/**
 * For one ego, how each statistic changes where his tie to each other actor is toggled: row j at j * terms. Plain and
 * complete, for likelihoods; simulation has quicker ways.
 */
export const changeStatistics = (
  model: DirectedModel,
): ((wave: DirectedWave, ego: number, into: Float64Array) => void) => {
  const { actors: n, ties: terms, attributes, covariates } = model;
  const row = new GainRow(n);
  return ({ network, values }, ego, into) => {
    terms.forEach(({ effect, about }, k) => {
      if (effect.kind === 'structural') {
        row.clear();
        effect.gains(network, ego, row);
      }
      const seen =
        about?.attribute !== undefined
          ? values[about.attribute]!
          : covariates[about?.covariate ?? -1]?.values;
      const scale =
        about?.attribute !== undefined
          ? attributes[about.attribute]!.scale
          : covariates[about?.covariate ?? -1]?.scale;
      for (let j = 0; j < n; j++) {
        const gain =
          effect.kind === 'constant'
            ? 1
            : effect.kind === 'structural'
              ? row.values[j]!
              : effect.value(seen![ego]!, seen![j]!, scale!);
        into[j * terms.length + k] = j === ego ? 0 : network.ties[ego * n + j] === 1 ? -gain : gain;
      }
    });
  };
};
