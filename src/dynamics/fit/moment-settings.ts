/** Constants of the estimation. Defaults are those of RSiena (Ripley et al., manual; MODEL.md section 8). */
export interface MomentSettings {
  readonly subphases: number;
  readonly firstGain: number;
  readonly gainReduction: number;
  /** Share of the diagonal in D̃ = (1 - share) D + share diag(D). */
  readonly diagonalise: number;
  /** Steps are shortened where the deviations exceed this many standard deviations. */
  readonly truncation: number;
  readonly phase3: number;
  readonly mostRestarts: number;
  readonly largestT: number;
  readonly largestTconv: number;
  /** No further step is taken where ratios are below this share of the largest; 1 is RSiena's rule. */
  readonly polishAbove: number;
}

export const MOMENT_SETTINGS: MomentSettings = {
  subphases: 4,
  firstGain: 0.2,
  gainReduction: 0.5,
  diagonalise: 0.2,
  truncation: 5,
  phase3: 1000,
  mostRestarts: 4,
  largestT: 0.1,
  largestTconv: 0.25,
  polishAbove: 0.5,
};

/** max(50, 7 + 3 p) simulations for p parameters. */
export const phase1Size = (parameters: number): number => Math.max(50, 7 + 3 * parameters);

/** Subphase k = 1, 2, ... takes at least 2.52^k (7 + p) simulations, and at most 200 more. */
export const subphaseSize = (parameters: number, subphase: number): { least: number; most: number } => {
  const least = Math.trunc(2.52 ** subphase * (7 + parameters));
  return { least, most: least + 200 };
};
