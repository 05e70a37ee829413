import type { PanelHistory } from './panel-history.ts';

/** Says what a long forecast is at; where it answers true, the forecast ends with what is there. */
export type Tell = (what: string) => Promise<boolean>;

/**
 * From what is known at an origin to a law over {hostile, none, allied} for every dyad `horizon` windows later.
 * A forecaster is fitted anew at every origin, on that history alone; the same history and horizon give the same
 * forecast. It may compute for long (a simulator in workers): then it answers with a promise.
 */
export interface Forecaster {
  readonly name: string;
  /** One sentence. */
  readonly about: string;
  /**
   * Three probabilities a dyad, in the order of the classes, dyad after dyad; each > 0, each three of sum 1.
   * Only asked where at least one outcome `horizon` windows apart is known (`trainingOrigins` is not empty).
   */
  forecast(history: PanelHistory, horizon: number, tell?: Tell): Float64Array | Promise<Float64Array>;
}
