import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from './krippendorff-alpha.ts';

/** One line a rater, one sign a unit; a dot where the rater did not rate it. */
const units = (...raters: readonly string[]): readonly (readonly number[])[] =>
  [...raters[0]!].map((_, unit) =>
    raters
      .map((ratings) => ratings[unit]!)
      .filter((sign) => sign !== '.')
      .map(Number),
  );

// Krippendorff 2011, section C: four observers, twelve units, values missing.
const PUBLISHED = units('123321412...', '1233224125.3', '.3332342251.', '12332441251.');
// A worked example that is widely reprinted (it is the sample of the Python package krippendorff): three coders, fifteen units.
const SPARSE = units('.....34121133.3', '1.213343.......', '..21344.21133.4');

describe('krippendorffAlpha', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('gives the published %s figure', (metric, alpha) => {
    expect(krippendorffAlpha(PUBLISHED, metric)).toBeCloseTo(alpha, 3);
  });

  it.each([
    ['nominal', 0.691],
    ['interval', 0.811],
  ] as const)('gives the published %s figure where most is missing', (metric, alpha) => {
    expect(krippendorffAlpha(SPARSE, metric)).toBeCloseTo(alpha, 3);
  });

  it('is one where all agree, and nothing where nothing can be told', () => {
    expect(krippendorffAlpha(units('123', '123'), 'ordinal')).toBe(1);
    expect(krippendorffAlpha(units('111', '111'), 'ordinal')).toBeNull();
    expect(krippendorffAlpha(units('123'), 'ordinal')).toBeNull();
    expect(krippendorffAlpha([], 'ordinal')).toBeNull();
  });
});
