/** How far two values are apart, squared: by name, by how many ratings lie between them, or by their difference. */
export type AgreementMetric = 'nominal' | 'ordinal' | 'interval';

/** Ratings of one unit by different raters, in any order; those who did not rate it are not among them. */
export type RatedUnit = readonly number[];

/** With n_g the ratings of value g: 0 or 1; (n_c / 2 + sum of n_g between + n_k / 2)^2; (c - k)^2. */
const distances = (
  metric: AgreementMetric,
  values: readonly number[],
  counts: readonly number[],
): ((c: number, k: number) => number) => {
  if (metric === 'nominal') return (c, k) => Number(c !== k);
  if (metric === 'interval') return (c, k) => (values[c]! - values[k]!) ** 2;
  return (c, k) => {
    const [low, high] = c < k ? [c, k] : [k, c];
    let between = (counts[low]! + counts[high]!) / 2;
    for (let g = low + 1; g < high; g++) between += counts[g]!;
    return low === high ? 0 : between ** 2;
  };
};

/**
 * How far raters agree beyond chance: 1 - D_o / D_e, where D_o is the mean distance of two ratings of one unit, each
 * unit weighing by its ratings, and D_e that of any two ratings of the units that can be compared. 1: they agree
 * wholly; 0: as drawn from one urn; below: less. Units of fewer than two ratings say nothing. null where nothing can be
 * compared, or no rating differs from another.
 * Krippendorff 2011, Computing Krippendorff's Alpha-Reliability (repository.upenn.edu/asc_papers/43), sections C and D.
 */
export const krippendorffAlpha = (units: readonly RatedUnit[], metric: AgreementMetric): number | null => {
  const compared = units.filter((ratings) => ratings.length > 1);
  const values = [...new Set(compared.flat())].sort((x, y) => x - y);
  const place = new Map(values.map((value, at) => [value, at]));
  const counts = values.map(() => 0);
  for (const ratings of compared) for (const rating of ratings) counts[place.get(rating)!]!++;
  const distance = distances(metric, values, counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  for (const ratings of compared) {
    let within = 0;
    for (let i = 0; i < ratings.length; i++)
      for (let j = 0; j < i; j++) within += distance(place.get(ratings[i]!)!, place.get(ratings[j]!)!);
    observed += (2 * within) / (ratings.length - 1);
  }
  let expected = 0;
  for (let c = 0; c < values.length; c++)
    for (let k = 0; k < c; k++) expected += 2 * counts[c]! * counts[k]! * distance(c, k);
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
};
