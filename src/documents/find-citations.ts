import type { Citation, Note, Passage, Span } from '../records/index.ts';
import { findAuthorYears } from './find-author-years.ts';
import type { Marker } from './marker.ts';
import { splitMarkerGroup } from './split-marker-group.ts';
import { fromSuperscript } from './superscripts.ts';
import { tieToNotes } from './tie-to-notes.ts';

/** `[32]`, `[32, 33]`, `[32-34]`, `[32]-[34]`, `[32, p. 5]`. */
const BRACKET =
  /\[\s?\d{1,4}(?:\s?[,;–—-]\s?\d{1,4}){0,30}(?:,\s?pp?\.\s?\d{1,4}(?:[–-]\d{1,4})?)?\s?\](?:\s?[–—-]\s?\[\d{1,4}\])?/g;

/** `[^32]`, `[^name]`; `[a]` and `[*]` only where there is such a note, for brackets also hold an editor's words. */
const NAMED = /\[(\^?)([^\s[\]^]{1,30})\]/g;

/** `¹`, `¹²`, `¹,²`, `¹⁻³`. */
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]{1,4}(?:\s?[,⁻–-]\s?[⁰¹²³⁴-⁹]{1,4}){0,30}/g;

/** What an exponent stands after, rather than a note: a digit, or a unit of length. */
const BEFORE_EXPONENT = /(?:\d|(?:^|[^\p{L}])(?:[kcm]?m|ft|mi|in|yd))$/u;

const CARET = /(?<=[\p{L}\p{P}])(?<!\[)\^(\d{1,3})\^?(?!\d)/gu;

const isYear = (marker: string): boolean => /^(?:19|20)\d\d$/.test(marker);

const findBrackets = (text: string, known: ReadonlySet<string>): Marker[] =>
  [...text.matchAll(BRACKET)]
    .map((match) => splitMarkerGroup(match[0], match.index))
    .filter((group) => group.every(({ marker }) => !isYear(marker) || known.has(marker)))
    .flatMap((group) => group.map((part): Marker => ({ ...part, style: 'bracket' })));

const findNamed = (text: string, known: ReadonlySet<string>): Marker[] =>
  [...text.matchAll(NAMED)]
    .filter(([, caret, name]) => caret === '^' || (/\D/.test(name!) && known.has(name!)))
    .map((match) => ({
      begin: match.index,
      end: match.index + match[0].length,
      marker: match[2]!,
      style: match[1] === '^' ? 'caret' : 'bracket',
    }));

const findSuperscripts = (text: string): Marker[] =>
  [...text.matchAll(SUPERSCRIPT)]
    .filter(
      (match) =>
        match.index > 0 && !BEFORE_EXPONENT.test(text.slice(Math.max(0, match.index - 4), match.index)),
    )
    .flatMap((match) => splitMarkerGroup(fromSuperscript(match[0]), match.index))
    .map((part) => ({ ...part, style: 'superscript' }));

const findCarets = (text: string): Marker[] =>
  [...text.matchAll(CARET)].map((match) => ({
    begin: match.index,
    end: match.index + match[0].length,
    marker: match[1]!,
    style: 'caret',
  }));

/** Stretches that hold no citation: front matter, and the marker that a note itself begins with. */
const closedSpans = (passages: readonly Passage[], notes: readonly Note[]): Span[] => {
  let next = 0;
  return passages.flatMap((passage): Span[] => {
    if (passage.role === 'front-matter') return [passage];
    if (passage.role !== 'note') return [];
    while (next < notes.length && notes[next]!.begin < passage.begin) next += 1;
    const note = notes[next];
    return note && note.begin < passage.end ? [{ begin: passage.begin, end: note.begin }] : [];
  });
};

/** Markers in text order that lie in no closed span and on no other marker. */
const settled = (markers: readonly Marker[], closed: readonly Span[]): Marker[] => {
  const sorted = [...markers].sort((a, b) => a.begin - b.begin || b.end - a.end);
  const kept: Marker[] = [];
  let next = 0;
  let previous: Marker | undefined;
  for (const marker of sorted) {
    while (next < closed.length && closed[next]!.end <= marker.begin) next += 1;
    const span = closed[next];
    const isClosed = span !== undefined && span.begin <= marker.begin && marker.begin < span.end;
    const isTwice = previous !== undefined && previous.style !== marker.style && marker.begin < previous.end;
    if (isClosed || isTwice) continue;
    kept.push(marker);
    previous = marker;
  }
  return kept;
};

/** The citation markers of a text, each tied to its note where the text has it. */
export const findCitations = (
  text: string,
  passages: readonly Passage[],
  notes: readonly Note[],
): Citation[] => {
  const known = new Set(notes.map(({ marker }) => marker));
  const markers = [
    ...findBrackets(text, known),
    ...findNamed(text, known),
    ...findSuperscripts(text),
    ...findCarets(text),
    ...findAuthorYears(text),
  ];
  return tieToNotes(settled(markers, closedSpans(passages, notes)), notes, passages);
};
