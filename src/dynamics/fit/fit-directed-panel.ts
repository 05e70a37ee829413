import { buildDirectedModel } from '../model-file/build-directed-model.ts';
import { type DirectedModelFile, readDirectedModelFile } from '../model-file/directed-model-file.ts';
import { readDirectedPanel } from '../panels/read-directed-panel.ts';
import { directedMoments } from './directed-moments.ts';
import { fitByMoments } from './fit-by-moments.ts';
import type { FitProgress, MomentFit } from './moment-fit.ts';
import { MOMENT_SETTINGS, type MomentSettings } from './moment-settings.ts';

const settingsOf = ({ fit }: DirectedModelFile): MomentSettings => ({
  ...MOMENT_SETTINGS,
  ...(fit.phase3 === undefined ? {} : { phase3: fit.phase3 }),
  ...(fit.subphases === undefined ? {} : { subphases: fit.subphases }),
  ...(fit.restarts === undefined ? {} : { mostRestarts: fit.restarts }),
});

/**
 * Fits a model file to the panel that it names, by the method of moments.
 * @param model the text of the model file, and its name for errors
 * @param textOf the text of a file of the panel's folder
 * @returns what drives the fit, step by step (`fitByMoments`)
 */
export const fitDirectedPanel = async (
  model: { readonly text: string; readonly file: string },
  textOf: (file: string) => Promise<string>,
  seed: number,
): Promise<Generator<FitProgress, MomentFit, boolean | undefined>> => {
  const { value: file } = readDirectedModelFile(model.text, model.file);
  const panel = await readDirectedPanel(file, textOf);
  const moments = directedMoments(buildDirectedModel(file, panel), panel, {
    seed,
    network: file.panel.network.name,
    conditional: file.fit.conditional ?? false,
  });
  return fitByMoments(moments, settingsOf(file));
};
