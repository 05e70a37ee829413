import { dayRangeOf, type Span } from '../records/index.ts';

export interface FoundDate extends Span {
  readonly edtf: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';

/** From the most to the least exact; a pattern that matches gives what it names and leaves the rest open. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b${YEAR}-(?<numeral>[01]\\d)-(?<day>[0-3]\\d)(?!\\d)`, 'i'),
  new RegExp(`\\b${DAY}(?: of)? ${MONTH}\\.?,? ${YEAR}\\b`, 'i'),
  new RegExp(`\\b${MONTH}\\.? ${DAY},? ${YEAR}\\b`, 'i'),
  new RegExp(`\\b(?<day>[0-3]?\\d)\\.(?<numeral>[01]?\\d)\\.${YEAR}\\b`, 'i'),
  new RegExp(`\\b${YEAR}/(?<numeral>[01]\\d)/(?<day>[0-3]\\d)\\b`, 'i'),
  new RegExp(`\\b${DAY} ${MONTH}\\.? (?<shortYear>\\d\\d)\\b`, 'i'),
  new RegExp(`\\b${MONTH}\\.?,? ${YEAR}\\b`, 'i'),
  new RegExp(`\\b${YEAR}-(?<numeral>[01]\\d)(?![-\\d])`, 'i'),
  new RegExp(`\\b${YEAR}\\b`, 'i'),
];

/** Two-digit years above this belong to the twentieth century. Assumed. */
const LAST_SHORT_YEAR = 30;

const yearOf = ({ year, shortYear }: Partial<Record<string, string>>): string =>
  year ?? (Number(shortYear) > LAST_SHORT_YEAR ? `19${shortYear}` : `20${shortYear}`);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const monthOf = ({ month, numeral }: Partial<Record<string, string>>): string | null => {
  if (month) return twoDigits(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1);
  return numeral ? twoDigits(Number(numeral)) : null;
};

const dateOf = (match: RegExpExecArray): FoundDate | null => {
  const groups: Partial<Record<string, string>> = match.groups ?? {};
  const month = monthOf(groups);
  const edtf = [
    yearOf(groups),
    ...(month ? [month] : []),
    ...(groups.day ? [twoDigits(Number(groups.day))] : []),
  ].join('-');
  return dayRangeOf(edtf) ? { edtf, begin: match.index, end: match.index + match[0].length } : null;
};

/** The most exact date in a short text, such as `24 May 2009`, `May 24, 2009`, `2009-05-24T10:00Z` or `May 2009`. */
export const findDate = (text: string): FoundDate | null => {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    const date = match && dateOf(match);
    if (date) return date;
  }
  return null;
};

/** EDTF of a date that a file states: taken as it is where it is EDTF already, else read from its words. */
export const edtfOf = (stated: string): string | null => {
  const text = stated.trim();
  return /^[\dXu?~%/.-]+$/.test(text) && dayRangeOf(text) ? text : (findDate(text)?.edtf ?? null);
};
