import { quantileOfSorted } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';

/** How often a central interval held the outcome; close to `level` where forecasts are right. */
export interface Coverage {
  readonly level: number;
  readonly covered: number;
}

/** Shares of outcomes inside the central 50, 80 and 95 % intervals (ends included) of their samples. */
export const intervalCoverage = (
  samples: readonly ArrayLike<number>[],
  outcomes: ArrayLike<number>,
  levels: readonly number[] = [0.5, 0.8, 0.95],
): readonly Coverage[] => {
  if (samples.length === 0 || samples.length !== outcomes.length)
    throw new EntenteError(
      'bad-input',
      `intervalCoverage: needs as many outcomes as samples and at least one, got ${samples.length} and ${outcomes.length}`,
    );
  const sorted = samples.map((sample) => Float64Array.from(sample).sort());
  return levels.map((level) => {
    const held = sorted.filter(
      (sample, i) =>
        quantileOfSorted(sample, (1 - level) / 2) <= outcomes[i]! &&
        outcomes[i]! <= quantileOfSorted(sample, (1 + level) / 2),
    );
    return { level, covered: held.length / samples.length };
  });
};
