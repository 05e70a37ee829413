import { dayRangeOf, isoDayOf, type Span } from '../../records/index.ts';
import { MONTHS } from '../text/months.ts';

export interface FoundDate extends Span {
  /** EDTF. */
  readonly edtf: string;
}

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
const YEAR = '(?:1[89]\\d\\d|20\\d\\d)';
const PATTERN = new RegExp(
  [
    `(?<day1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month1>${MONTH})(?:,? (?<year1>${YEAR}))?\\b`,
    `(?<month2>${MONTH}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<year2>${YEAR}))?\\b`,
    `(?<month3>${MONTH}),?(?: of)? (?<year3>${YEAR})\\b`,
    `(?:[Bb]etween|[Ff]rom) (?<from>${YEAR}) (?:and|to|until) (?<to>${YEAR})\\b`,
    `(?<from2>${YEAR})[–-](?<to2>${YEAR})\\b`,
    `[Ss]ince (?:(?<sinceMonth>${MONTH}) )?(?<since>${YEAR})\\b`,
    `(?<part>[Ee]arly|[Mm]id|[Ll]ate)[ -](?<year4>${YEAR})\\b`,
    `(?<decade>(?:1[89]|20)\\d)0s\\b`,
    `(?<year5>${YEAR})\\b(?![,.]\\d)`,
    `(?<![Aa]s )(?<relative>last (?:year|month|week)|this (?:year|month|week)|yesterday|today|(?:earlier|later) this (?:year|month|week))\\b`,
    `(?:[Ii]n|[Ss]ince|[Bb]y|[Ll]ast|[Tt]his|of|[Ee]arly|[Ll]ate|[Mm]id-?) ?(?<month6>${MONTH})\\b(?!,? (?:of )?\\d)`,
  ].join('|'),
  'gu',
);

const two = (value: number): string => String(value).padStart(2, '0');

const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1;

const dayText = (year: string, month: number, day: number): string => {
  const daysInMonth = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return day >= 1 && day <= daysInMonth ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
};

/** A part of a year as months: early 1-4, mid 5-8, late 9-12 (assumed). */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
};
const DAYS_BACK: Readonly<Record<string, number>> = { yesterday: 1, today: 0 };

const relativeTo = (words: string, published: string): string | null => {
  const range = dayRangeOf(published);
  if (!range || !Number.isFinite(range.first)) return null;
  const day = isoDayOf(range.first);
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const isWholeYear = published.length < 7;
  if (words in DAYS_BACK)
    return published.length === 10 ? isoDayOf(range.first - DAYS_BACK[words]!) : published;
  if (words.endsWith('year')) return String(words.startsWith('last') ? year - 1 : year);
  if (words.endsWith('month')) {
    if (isWholeYear) return String(year);
    const back = words.startsWith('last') ? 1 : 0;
    const months = year * 12 + (month - 1) - back;
    return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
  }
  if (published.length < 10) return published;
  return words.startsWith('last') ? `${isoDayOf(range.first - 7)}/${day}` : day;
};

const edtfOf = (
  groups: Readonly<Record<string, string | undefined>>,
  nearbyYear: string | null,
  published: string | null,
): string | null => {
  const {
    day1,
    month1,
    year1,
    month2,
    day2,
    year2,
    month3,
    year3,
    from,
    to,
    from2,
    to2,
    sinceMonth,
    since,
    part,
    year4,
    decade,
    year5,
    relative,
    month6,
  } = groups;
  if (day1 && month1)
    return year1 || nearbyYear ? dayText((year1 ?? nearbyYear)!, monthNumber(month1), Number(day1)) : null;
  if (month2 && day2)
    return year2 || nearbyYear ? dayText((year2 ?? nearbyYear)!, monthNumber(month2), Number(day2)) : null;
  if (month3 && year3) return `${year3}-${two(monthNumber(month3))}`;
  if (from && to) return from <= to ? `${from}/${to}` : from;
  if (from2 && to2) return from2 <= to2 ? `${from2}/${to2}` : from2;
  if (since) return `${since}${sinceMonth ? `-${two(monthNumber(sinceMonth))}` : ''}/..`;
  if (part && year4) {
    const [first, last] = PARTS[part.toLowerCase()]!;
    return `${year4}-${two(first)}/${year4}-${two(last)}`;
  }
  if (decade) return `${decade}X`;
  if (year5) return year5;
  if (relative) return published ? relativeTo(relative.replace(/^(?:earlier|later) /u, ''), published) : null;
  return month6 && nearbyYear ? `${nearbyYear}-${two(monthNumber(month6))}` : null;
};

/**
 * The dates of a sentence in EDTF. A day or month without its year takes the year last named in the text; words such as
 * "last year" count from the publication date (EDTF), and are left out where there is none.
 */
export const findDates = (
  text: string,
  span: Span,
  nearbyYear: string | null,
  published: string | null,
): readonly FoundDate[] => {
  const sentence = text.slice(span.begin, span.end);
  const found: FoundDate[] = [];
  let year = nearbyYear;
  for (const match of sentence.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    const edtf = edtfOf(groups, year, published);
    if (edtf === null) continue;
    if (/^\d{4}/u.test(edtf)) year = edtf.slice(0, 4);
    const begin = span.begin + match.index;
    found.push({ begin, end: begin + match[0].length, edtf });
  }
  return found;
};

/** The date nearest to a place in the sentence. */
export const nearestDate = (dates: readonly FoundDate[], at: number): FoundDate | null =>
  dates.reduce<FoundDate | null>(
    (best, date) => (best && Math.abs(best.begin - at) <= Math.abs(date.begin - at) ? best : date),
    null,
  );
