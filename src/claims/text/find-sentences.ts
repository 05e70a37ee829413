import type { Span } from '../../records/index.ts';
import { ABBREVIATIONS, ABBREVIATIONS_BEFORE_NAMES, SENTENCE_OPENERS } from './abbreviations.ts';

/** Closing quotes and brackets, then footnote markers: all that may stand between the full stop and the next sentence. */
const AFTER_END = /[.!?…]*["'”’»)\]]*(?:\[[^\]\n]{1,12}\]|[⁰¹²³⁴-⁹]+|\^\d{1,3})*["”»)]*/uy;
const NEXT_START = /^["'“‘«([¿¡]*[\p{Lu}\p{N}\p{Lo}]/u;
const BARE_MARKER = /^\d{1,3}(?=\s+["“‘]?\p{Lu})/u;
const WORD_BEFORE = /[\p{L}\p{M}.]+$/u;
const UPPER = /^\p{Lu}/u;
const END_MARK = /[.!?…]/gu;
const LONGEST_ABBREVIATION = 24;

/** The widest look at the text after a full stop that any rule needs. */
const LOOK_AHEAD = 40;

/** Whether the full stop after `before` belongs to an abbreviation or an initial, seen what follows it. */
const isAbbreviation = (before: string, next: string): boolean => {
  const word = WORD_BEFORE.exec(before)?.[0] ?? '';
  const bare = word.toLowerCase();
  if (ABBREVIATIONS_BEFORE_NAMES.has(bare)) return true;
  const isShort = ABBREVIATIONS.has(bare) && (UPPER.test(word) || /^\p{N}/u.test(next));
  const isInitials = /^(?:\p{L}\.)*\p{Lu}$/u.test(word) || /^(?:\p{Ll}\.)+\p{Ll}$/u.test(word);
  if (!isShort && !isInitials) return false;
  const opener = /^["'“‘]?(\p{L}+)/u.exec(next)?.[1] ?? '';
  return !SENTENCE_OPENERS.has(opener);
};

const trim = (text: string, begin: number, end: number): Span | null => {
  let first = begin;
  let last = end;
  while (first < last && /\s/u.test(text.charAt(first))) first += 1;
  while (last > first && /\s/u.test(text.charAt(last - 1))) last -= 1;
  return first < last ? { begin: first, end: last } : null;
};

const endsHere = (text: string, mark: number, after: number, limit: number): boolean => {
  if (after >= limit) return true;
  if (!/\s/u.test(text.charAt(after))) return false;
  const next = text.slice(after, Math.min(limit, after + LOOK_AHEAD)).trimStart();
  if (next === '' || !NEXT_START.test(next)) return false;
  if (text.charAt(mark) !== '.') return true;
  if (after > mark + 1) return true;
  return !isAbbreviation(text.slice(Math.max(0, mark - LONGEST_ABBREVIATION), mark), next);
};

/**
 * The sentences of one passage, without the blanks around them. A sentence keeps its closing quotes and the
 * footnote markers that follow its full stop. Blank lines always divide.
 */
export const findSentences = (text: string, span: Span): readonly Span[] => {
  const sentences: Span[] = [];
  let start = span.begin;
  const close = (end: number): void => {
    const sentence = trim(text, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
  };
  const pattern = new RegExp(`${END_MARK.source}|\\n[ \\t]*\\n`, 'gu');
  pattern.lastIndex = span.begin;
  for (let match = pattern.exec(text); match && match.index < span.end; match = pattern.exec(text)) {
    if (match[0].startsWith('\n')) {
      close(match.index);
      continue;
    }
    const tail = new RegExp(AFTER_END.source, AFTER_END.flags);
    tail.lastIndex = match.index;
    let after = Math.min(match.index + (tail.exec(text)?.[0].length ?? 1), span.end);
    const marker = /[\p{L}"”’)]/u.test(text.charAt(match.index - 1))
      ? BARE_MARKER.exec(text.slice(after, after + LOOK_AHEAD))
      : null;
    if (marker) after = Math.min(after + marker[0].length, span.end);
    if (endsHere(text, match.index, after, span.end)) close(after);
    if (after > pattern.lastIndex) pattern.lastIndex = after;
  }
  close(span.end);
  return sentences;
};
