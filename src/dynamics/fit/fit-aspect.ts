/** Something of a panel that a model is not fitted to and should show nevertheless, as counts by cell. */
export interface FitAspect {
  readonly name: string;
  /** What each cell counts. */
  readonly cells: readonly string[];
  /** Counts at the end of a period, as observed and as just simulated. */
  readonly observed: (period: number) => ArrayLike<number>;
  readonly simulated: (period: number) => ArrayLike<number>;
}

/** Names of the cells of a histogram: "0", "1", … and "8+" for the last. */
export const upTo = (most: number, least = 0): readonly string[] =>
  Array.from({ length: most - least + 1 }, (_, k) => (least + k === most ? `${most}+` : `${least + k}`));

/** Names of the cells of a histogram of steps. */
export const stepsUpTo = (most: number): readonly string[] => [...upTo(most, 1), 'not joined'];
