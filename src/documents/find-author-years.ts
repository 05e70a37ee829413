import type { Marker } from './marker.ts';

/** What stands between round brackets, if it is short enough for a citation. */
const BRACKETED = /\(([^()\n]{6,200})\)/g;

const INTRODUCTION = /^\s*(?:(?:see(?: also)?|cf\.|e\.g\.,?|quoted in|cited in|in)\s+)?/i;

const NAME = "\\p{Lu}[\\p{L}'’.-]{1,40}";

/** `Author 2010`, `Author and Author, 2010, p. 3`, `Author et al. 2010a: 14`. */
const WORK = new RegExp(
  `^(?<names>${NAME}(?:,? (?:${NAME}|and|&|et al\\.?|al|bin|de|van|von|of)){0,7}),? (?<year>(?:19|20)\\d\\d[a-z]?)(?:(?:,|:)\\s?(?:pp?\\.\\s?)?\\d{1,4}(?:[–-]\\d{1,4})?)?\\s*$`,
  'u',
);

/** Words that make of a name and a year a date or an event. */
const NO_AUTHOR =
  /(?:^|\s)(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter|in|since|until|from|by|during|after|before|early|late|mid|about|circa|operation|founded|born|died|killed)\.?(?:\s|$)/i;

/** `(Author 2010)` and its kin; works in one pair of brackets are divided by semicolons, and their spans cover it. */
export const findAuthorYears = (text: string): Marker[] => {
  const markers: Marker[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    const works = match[1]!.split(';').map((work) => WORK.exec(work.replace(INTRODUCTION, ''))?.groups);
    if (!works.every((work) => work !== undefined && !NO_AUTHOR.test(work.names!))) continue;
    const lengths = match[1]!.split(';').map((work) => work.length + 1);
    let begin = match.index;
    works.forEach((work, index) => {
      const end = index === works.length - 1 ? match.index + match[0].length : begin + lengths[index]!;
      markers.push({ begin, end, marker: `${work!.names!} ${work!.year!}`, style: 'author-year' });
      begin = end;
    });
  }
  return markers;
};
