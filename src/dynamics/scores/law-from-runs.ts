import { EntenteError } from '../../records/index.ts';

/**
 * The law over K classes from how often each came out of M runs, one added to each: p_k = (n_k + 1) / (M + K).
 * So p_k >= 1/(M + K), and what no run showed is not held to be impossible (Laplace's rule of succession).
 */
export const lawFromRuns = (counts: ArrayLike<number>): Float64Array => {
  const law = Float64Array.from(counts, (count) => count + 1);
  if (law.some((each) => !Number.isInteger(each) || each < 1))
    throw new EntenteError(
      'bad-input',
      `lawFromRuns: counts of runs must be integers >= 0, got ${[...law].map((each) => each - 1)}`,
    );
  const total = law.reduce((sum, each) => sum + each, 0);
  return law.map((each) => each / total);
};
