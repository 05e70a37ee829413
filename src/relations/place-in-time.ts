import { DAYS_A_YEAR, type Day, dayRangeOf, middleOf } from '../records/index.ts';
import type { Testimony } from './testimony.ts';

/** When a claim speaks: the middle of its interval, and half of its width in years. */
export interface Place {
  readonly day: Day;
  readonly halfWidthYears: number;
}

/**
 * The date that the sentence gives, else the document's date of publication. Null where neither is known: such a
 * claim is shown, but cannot be weighed. A half-open interval is taken at its closed end.
 */
export const placeInTime = (claim: Pick<Testimony, 'date' | 'published'>): Place | null => {
  const range =
    (claim.date && dayRangeOf(claim.date)) || (claim.published && dayRangeOf(claim.published)) || null;
  if (!range) return null;
  const width = range.last - range.first;
  return { day: middleOf(range), halfWidthYears: Number.isFinite(width) ? width / 2 / DAYS_A_YEAR : 0 };
};
