import { z } from 'zod';
import { readCheckedYaml } from '../../records/index.ts';
import { fitDirectedPanel } from './fit-directed-panel.ts';
import { fitLayersPanel } from './fit-layers-panel.ts';
import { fitSignedPanel } from './fit-signed-panel.ts';
import type { PanelFit } from './panel-fit.ts';

const BY_MODE = { directed: fitDirectedPanel, signed: fitSignedPanel, layers: fitLayersPanel } as const;
const modeFile = z.looseObject({ mode: z.enum(['directed', 'signed', 'layers']).default('signed') });

/** Fits a model file to the panel of a folder, by the method that its mode and its data call for. */
export const fitPanel: PanelFit = (model, textOf, options) =>
  BY_MODE[readCheckedYaml(model.text, model.file, modeFile).value.mode](model, textOf, options);
