import type { FitReport } from './fit-report.ts';
import type { FitProgress } from './moment-fit.ts';

export interface PanelFitOptions {
  readonly seed: number;
  /** Simulations that goodness of fit is judged by; 0 leaves it out. */
  readonly goodnessSimulations: number;
}

/**
 * From a model file to what drives its fit, step by step; `next(true)` ends it with what is there.
 * @param model the text of the model file, and its name for errors
 * @param textOf the text of a file of the panel's folder
 */
export type PanelFit = (
  model: { readonly text: string; readonly file: string },
  textOf: (file: string) => Promise<string>,
  options: PanelFitOptions,
) => Promise<Generator<FitProgress, FitReport, boolean | undefined>>;
