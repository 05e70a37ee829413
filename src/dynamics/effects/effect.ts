/** What every effect says of itself. Formulas are about one actor i; a statistic is their sum over all actors. */
export interface EffectDescription {
  /** The short name by which a model file asks for it. */
  readonly name: string;
  readonly title: string;
  readonly formula: string;
  /** What each symbol of the formula stands for. */
  readonly where: readonly string[];
  readonly paper: string;
}

/** A normal prior, by mean and standard deviation. */
export interface NormalPrior {
  readonly mean: number;
  readonly sd: number;
}
