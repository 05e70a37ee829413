import { LEADING_ABBREVIATIONS } from './abbreviations.ts';
import { cutWords } from './cut-words.ts';
import type { Word } from './word.ts';

/** Words that open a sentence far more often than a name. */
const OPENER =
  /^(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|However|This|That|These|Those|His|Her|Its|Their|After|Before|When|While|If|As|For)$/;
const STOP = /^(?:[.?!]+|…)$/;
const CLOSER = /^(?:[)\]}”’»?!.]+|"|'|''|\[[^\]]{1,15}\])$/;
const INITIAL = /^\p{Lu}\.$/u;
const LIST_NUMBER = /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u;
const BLANK_LINE = /\n[^\S\n]*\n/;

const isLower = (form: string): boolean => form.charAt(0) !== form.charAt(0).toUpperCase();

/** "They withdrew to Z. The others stayed.": the stop of a lone capital before an opener is a word of its own. */
function freeStops(text: string, words: readonly Word[]): readonly Word[] {
  const form = (word: Word | undefined): string => (word ? text.slice(word.begin, word.end) : '');
  return words.flatMap((word, i) => {
    const next = form(words[i + 1]);
    const isName = INITIAL.test(form(word)) && !INITIAL.test(form(words[i - 1]));
    if (!isName || !(next === '' || (OPENER.test(next) && !/^[AI]$/.test(next)))) return [word];
    return [
      { ...word, end: word.end - 1 },
      { ...word, begin: word.end - 1 },
    ];
  });
}

/** Words of each sentence, markers of footnotes with the sentence before them. Linear in the text. */
export function cutSentences(text: string): readonly (readonly Word[])[] {
  const words = freeStops(text, cutWords(text));
  const forms = words.map((word) => text.slice(word.begin, word.end));
  const isGlued = (i: number): boolean => words[i - 1]?.end === words[i]?.begin;

  const stopsAt = (i: number, begin: number): boolean => {
    const form = forms[i]!;
    if (STOP.test(form) || /^\.{2,}$/.test(form)) return !(form === '.' && opensList(i, begin));
    const abbreviation = form.endsWith('.') && form.length > 2 ? form.slice(0, -1).toLowerCase() : '';
    return abbreviation !== '' && !LEADING_ABBREVIATIONS.has(abbreviation) && OPENER.test(forms[i + 1] ?? '');
  };
  const opensList = (i: number, begin: number): boolean =>
    i === begin + 1 && isGlued(i) && LIST_NUMBER.test(forms[begin]!) && i + 1 < words.length;

  /** "al-Qaeda left.": the article of a name opens a sentence in lower case. */
  const opensArabicName = (i: number): boolean =>
    /^(?:al|el|an|ash|as|ar|at)$/.test(forms[i]!) &&
    forms[i + 1] === '-' &&
    /^\p{Lu}/u.test(forms[i + 2] ?? '');

  /** The word that the next sentence begins with, when the stop at `i` ends one. */
  const nextAfter = (i: number, depth: number): { next: number; ends: boolean } => {
    let next = i + 1;
    while (next < words.length && isGlued(next) && (words[next]!.marker || CLOSER.test(forms[next]!))) next++;
    const [stop, follower] = [forms[i]!, forms[next]];
    if (follower === undefined) return { next, ends: true };
    const lower = isLower(follower) && !opensArabicName(next);
    const trails = /^(?:\.{2,}|…)$/.test(stop) && (lower || !/^\p{Lu}/u.test(follower));
    const runsOn = lower && (stop === '.' || (/[?!]/.test(stop) && next > i + 1));
    const inBrackets = depth > 0 && stop !== '.';
    return { next, ends: !(trails || runsOn || inBrackets || /^[,;:]/.test(follower)) };
  };

  const sentences: (readonly Word[])[] = [];
  let begin = 0;
  let depth = 0;
  const close = (end: number): void => {
    if (end > begin) sentences.push(words.slice(begin, end));
    begin = end;
    depth = 0;
  };
  for (let i = 0; i < words.length; i++) {
    if (i > begin && BLANK_LINE.test(text.slice(words[i - 1]!.end, words[i]!.begin))) close(i);
    if (/^[([]$/.test(forms[i]!)) depth++;
    else if (/^[)\]]$/.test(forms[i]!) && depth > 0) depth--;
    if (!stopsAt(i, begin)) continue;
    const { next, ends } = nextAfter(i, depth);
    if (ends) close(next);
    i = next - 1;
  }
  close(words.length);
  return sentences;
}
