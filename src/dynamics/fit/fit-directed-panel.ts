import { createDirectedNetwork, fillNetwork } from '../engine/directed/index.ts';
import { buildDirectedModel } from '../model-file/build-directed-model.ts';
import { readDirectedModelFile } from '../model-file/directed-model-file.ts';
import { readDatedEvents } from '../panels/read-dated-events.ts';
import { readDirectedPanel } from '../panels/read-directed-panel.ts';
import { directedMoments } from './directed-moments.ts';
import { fitDatedEvents } from './fit-dated-events.ts';
import { settingsOf } from './fit-settings.ts';
import type { PanelFit } from './panel-fit.ts';
import { fitAndJudge, reportOf } from './report-moments.ts';

/** Fits a directed model to the panel that its file names: by moments, or by likelihood where changes are dated. */
export const fitDirectedPanel: PanelFit = async (model, textOf, { seed, goodnessSimulations }) => {
  const { value: file } = readDirectedModelFile(model.text, model.file);
  const panel = await readDirectedPanel(file, textOf);
  const built = buildDirectedModel(file, panel);
  const network = file.panel.network.name;
  const { events: source } = file.panel;
  if (source === undefined) {
    const moments = directedMoments(built, panel, {
      seed,
      network,
      conditional: file.fit.conditional ?? false,
    });
    return (function* () {
      const { fit, goodness } = yield* fitAndJudge(moments, settingsOf(file.fit), goodnessSimulations);
      return reportOf(fit, goodness);
    })();
  }
  const { actors } = built.model;
  const events = readDatedEvents(await textOf(source.file), source.file, actors, source.until);
  const begin = { network: createDirectedNetwork(actors), values: [] };
  fillNetwork(begin.network, panel.networks[0]!);
  return (function* () {
    const fit = yield* fitDatedEvents(built.model, begin, events, source.until);
    const { estimates, ses, stopped, steps, logLikelihood } = fit;
    const about = ({ about }: (typeof built.model.ties)[number]): string =>
      about?.covariate === undefined ? '' : `${built.model.covariates[about.covariate]!.name} `;
    const names = [
      `${network}:rate`,
      ...built.model.ties.map((term) => `${network}:${about(term)}${term.effect.title}`),
    ];
    return {
      method: 'dated events' as const,
      parameters: names.map((effect, k) => ({
        effect,
        type: k === 0 ? ('rate' as const) : ('eval' as const),
        estimate: estimates[k]!,
        se: ses[k]!,
        t: null,
        fromData: 1,
      })),
      converged: !stopped,
      stopped,
      figures: { events: events.length, logLikelihood, steps },
      notes: [],
      goodness: [],
    };
  })();
};
