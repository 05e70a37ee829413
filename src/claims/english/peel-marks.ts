import { ABBREVIATIONS } from './abbreviations.ts';
import { isAddress, isDomain } from './addresses.ts';

/** Marks that come off in one piece when they stand before or after a word. */
const RUN = /^(?:\.{2,}|…|-{2,}|—+|–|_{2,}|\*+|#{2,}|={2,}|~+|''|``)/;
const RUN_AT_END = /(?:\.{2,}|…|-{2,}|—+|–|_{2,}|\*+|!{2,}|\?{2,}|[?!]{2,}|={2,}|~+|''|,{2,})$/;
const MARK_AHEAD = /^[([{<"“‘«`$£€#@§¿¡,;:?!)\]}>”»&|/'’\-+]/;
const MARK_AT_END = /[,;:?!)\]}>"”»'’`\-%|/*°]$/;
const CURRENCY = /^(?:US|A|C|NZ|HK)\$(?=[\d.])/;
/** Words that begin with an apostrophe, and signed or tagged ones. */
const KEEPS_ITS_MARK = /^(?:['’](?:s|em|til|cause|n|re|ve|ll|d|m|tis|twas|\d0s)$|[#@]\w|[-+]\d)/i;

const BRACKETED_MARKER = /\[(?:\d{1,4}|[a-z]|note \d+|citation needed|nb \d+|n \d+)\]$/i;
/** The 12 of `held.12`: a small number glued to the stop of a word that is no abbreviation ("p.12", "No.5"). */
const BARE_MARKER = /(?:^|[^\p{L}])(\p{L}*\p{Ll}{2})[)"”’]*[.?!]+["”’]?(\d{1,3})$/u;
const INITIALS = /^(?:(?!I$)\p{L}|(?:\p{L}\.)+\p{L})$/u;

export interface Peel {
  readonly length: number;
  readonly marker: boolean;
}

const off = (length: number, marker = false): Peel => ({ length, marker });

/** What comes off the front of a run of characters without a space. */
export function peelFront(run: string): Peel | undefined {
  if (isAddress(run) || KEEPS_ITS_MARK.test(run)) return;
  const marks = RUN.exec(run)?.[0] ?? CURRENCY.exec(run)?.[0] ?? MARK_AHEAD.exec(run)?.[0];
  return marks !== undefined && marks.length < run.length ? off(marks.length) : undefined;
}

/** What comes off its end: markers of footnotes first, then marks, then a full stop that is no part of the word. */
export function peelEnd(run: string): Peel | undefined {
  if (run.length === 1 || isAddress(run)) return;
  const bracketed = BRACKETED_MARKER.exec(run)?.[0];
  if (bracketed && bracketed.length < run.length) return off(bracketed.length, true);
  const [, before = '', digits = ''] = BARE_MARKER.exec(run) ?? [];
  if (digits && !ABBREVIATIONS.has(before.toLowerCase()) && !isDomain(run)) return off(digits.length, true);
  const marks = RUN_AT_END.exec(run)?.[0];
  if (marks && marks.length < run.length) return off(marks.length);
  if (MARK_AT_END.test(run)) return off(1);
  if (!run.endsWith('.')) return;
  const word = run.slice(0, -1);
  return ABBREVIATIONS.has(word.toLowerCase()) || INITIALS.test(word) ? undefined : off(1);
}
