import { z } from 'zod';
import { readCheckedYaml } from '../../records/index.ts';
import { priorsOfTerms } from '../model-file/priors-of-terms.ts';
import { buildSignedModel, signedModelFile } from '../model-file/signed-model-file.ts';
import { readSignedPanel } from '../panels/read-signed-panel.ts';
import { signedWave } from '../panels/signed-wave.ts';
import { TIE_RULES } from '../panels/tie-class.ts';
import { settingsOf } from './fit-settings.ts';
import type { PanelFit } from './panel-fit.ts';
import { fitAndJudge, reportOf } from './report-moments.ts';
import { signedMoments } from './signed-moments.ts';

/** A signed model with which windows of a folder's edges.csv to fit it to. */
const signedPanelModelFile = signedModelFile.safeExtend({
  panel: z
    .strictObject({
      /** Windows, in order; all of them unless told. */
      windows: z.array(z.int().min(1)).min(2).optional(),
      /** What a dyad that cooperates and fights in one window counts as. */
      bothSigns: z.enum(TIE_RULES).default('hostile'),
    })
    .prefault({}),
  fit: z
    .strictObject({ phase3: z.int().min(100).optional(), restarts: z.int().min(0).max(20).optional() })
    .prefault({}),
});

/**
 * Fits layer A to a panel of signed ties, with each effect's own prior unless the file gives one. A window counts as
 * a year.
 */
export const fitSignedPanel: PanelFit = async (model, textOf, { seed, goodnessSimulations }) => {
  const { value, refuse } = readCheckedYaml(model.text, model.file, signedPanelModelFile);
  const built = buildSignedModel(value, refuse);
  if (built.ties.terms.length === 0) refuse(['ties'], 'there is no effect to fit');
  const panel = await readSignedPanel(textOf);
  const windows = value.panel.windows ?? Array.from({ length: panel.windows }, (_, k) => k + 1);
  windows.forEach((window, k) => {
    if (window > panel.windows) refuse(['panel', 'windows', k], `the panel ends at window ${panel.windows}`);
    if (k > 0 && window <= windows[k - 1]!) refuse(['panel', 'windows', k], 'windows stand in order of time');
  });
  const waves = windows.map((window) => signedWave(panel, window, value.panel.bothSigns));
  waves.forEach((wave, k) => {
    if (k > 0 && wave.every((sign, cell) => sign === waves[k - 1]![cell]))
      refuse(['panel', 'windows'], `no tie differs between windows ${windows[k - 1]} and ${windows[k]}`);
  });
  const priors = priorsOfTerms(value, built);
  const moments = signedMoments(
    built,
    priors,
    { actors: panel.actors.map((name) => ({ name })), waves },
    seed,
  );
  return (function* () {
    const { fit, goodness } = yield* fitAndJudge(moments, settingsOf(value.fit), goodnessSimulations);
    return reportOf(fit, goodness);
  })();
};
