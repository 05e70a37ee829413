import { DAYS_A_YEAR, type Day, dayRangeOf, middleOf, type Testimony } from '../records/index.ts';

/** When a claim speaks: the middle of its interval, and half of its width in years. */
export interface Place {
  readonly day: Day;
  readonly halfWidthYears: number;
}

const placeOf = (edtf: string): Place | null => {
  const range = dayRangeOf(edtf);
  if (!range) return null;
  const width = range.last - range.first;
  return { day: middleOf(range), halfWidthYears: Number.isFinite(width) ? width / 2 / DAYS_A_YEAR : 0 };
};

// A million claims speak of some thousands of dates.
const known = new Map<string, Place | null>();
const MOST_KNOWN = 100_000;

const knownPlaceOf = (edtf: string): Place | null => {
  const place = known.get(edtf);
  if (place !== undefined) return place;
  if (known.size >= MOST_KNOWN) known.clear();
  const fresh = placeOf(edtf);
  known.set(edtf, fresh);
  return fresh;
};

/**
 * The date that the sentence gives, else the document's date of publication. Null where neither is known: such a
 * claim is shown, but cannot be weighed. A half-open interval is taken at its closed end.
 */
export const placeInTime = ({ date, published }: Pick<Testimony, 'date' | 'published'>): Place | null =>
  (date ? knownPlaceOf(date) : null) ?? (published ? knownPlaceOf(published) : null);
