import edtf from 'edtf';
import { EntenteError } from './entente-error.ts';

/** Days since 1970-01-01, UTC; the one unit of time inside the library. */
export type Day = number;

/** The days that an EDTF date may mean: `first` and `last` inclusive; infinite where an interval is open. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

const MILLISECONDS_A_DAY = 86_400_000;
export const DAYS_A_YEAR = 365.25;

const known = new Map<string, DayRange | null>();
const MOST_KNOWN = 100_000;

const PLAIN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** A plain year, month or day, which most dates are: what the whole of EDTF makes of it, at a hundredth of the time. */
const parsePlain = (text: string): DayRange | null => {
  const [, year, month, day] = PLAIN.exec(text) ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  // `Date.UTC` takes the years 0 to 99 for those of the last century, and days that a month has not for days of the next.
  if (y < 100 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  const first = Date.UTC(y, m - 1, d) / MILLISECONDS_A_DAY;
  const next =
    day === undefined ? Date.UTC(month === undefined ? y + 1 : y, month === undefined ? 0 : m, 1) : null;
  return { first, last: next === null ? first : next / MILLISECONDS_A_DAY - 1 };
};

const parse = (text: string): DayRange | null => {
  const plain = parsePlain(text);
  if (plain) return plain;
  try {
    const { min, max } = edtf(text);
    const range = {
      first: min === null ? Number.NEGATIVE_INFINITY : Math.floor(min / MILLISECONDS_A_DAY),
      last: max === null ? Number.POSITIVE_INFINITY : Math.floor(max / MILLISECONDS_A_DAY),
    };
    return Number.isNaN(range.first) || Number.isNaN(range.last) ? null : range;
  } catch {
    return null;
  }
};

/** The days that an EDTF text (ISO 8601-2: `2009`, `2009-05`, `2009-12/2010`, `2005-XX`) may mean, or null if it is none. */
export const dayRangeOf = (text: string): DayRange | null => {
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const range = parse(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, range);
  return range;
};

/** `dayRangeOf` for what a person typed: throws `bad-date` instead of answering null. */
export const requireDayRange = (text: string, asked: string): DayRange => {
  const range = dayRangeOf(text);
  if (range) return range;
  throw new EntenteError('bad-date', `${asked}: "${text}" is not an EDTF date`, {
    hint: 'Write a day (2009-05-24), a month (2009-05), a year (2009) or an interval (2009-12/2010).',
  });
};

/** The middle of a range; of a half-open one its closed end. */
export const middleOf = ({ first, last }: DayRange): Day =>
  Number.isFinite(first) ? (Number.isFinite(last) ? (first + last) / 2 : first) : last;

/** `2010-05-01` for a day; fractions of a day are dropped. */
export const isoDayOf = (day: Day): string =>
  new Date(Math.floor(day) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

export const dayOfInstant = (milliseconds: number): Day => Math.floor(milliseconds / MILLISECONDS_A_DAY);
