import type { Span } from '../../records/index.ts';
import { ACRONYMS_ALSO_WORDS } from '../catalogue/acronyms-also-words.ts';
import { NOT_NAMES } from '../text/function-words.ts';
import { isAcronym, isAllCapitals, isCapitalised, type Token } from '../text/tokenise.ts';
import { AGENT_MODIFIERS, PARTS_OF_GROUPS, STATE_ORGANS, TITLES } from './agent-nouns.ts';
import type { NameEntry, NameIndex, NameMatch } from './name-index.ts';
import { runAt, startsName } from './name-runs.ts';
import { GENERIC_NAME_WORDS } from './organisation-nouns.ts';

/** A name in a sentence; of an unknown bearer where `entry` is null. */
export interface FoundName extends Span {
  readonly entry: NameEntry | null;
}

/** Acronyms that are also common words; in a text all in capitals they are taken for the words. */
const ALSO_WORDS: ReadonlySet<string> = new Set([...ACRONYMS_ALSO_WORDS, 'it', 'front', 'league', 'dawn']);

/** Last words of names of things that happen: "the Humanitarian Ceasefire Agreement" is no party. */
const EVENT_NOUNS: ReadonlySet<string> = new Set(
  'agreement accord accords treaty war offensive operation campaign ceasefire pact summit talks conflict clashes massacre battle conference intervention uprising revolution invasion siege protocol deal truce attacks attack bombing bombings crisis dialogue convention declaration'.split(
    ' ',
  ),
);

/** A part of someone else's own name: "Omar bin Laden" is not Osama. */
const isInsidePersonName = (tokens: readonly Token[], first: number, match: NameMatch): boolean => {
  if (match.entry.resolvedBy !== 'leader') return false;
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || !isCapitalised(before) || isAcronym(before)) return false;
  return !TITLES.has(before.key) && !NOT_NAMES.has(before.key) && !PARTS_OF_GROUPS.has(before.key);
};

/** "Washington Post", "Kabul University": a place's name inside a longer one that is nobody's here. */
const isInsideLongerName = (
  tokens: readonly Token[],
  last: number,
  match: NameMatch,
  index: NameIndex,
): boolean => {
  const next = tokens[last];
  if (match.entry.standing === 'name' || next?.kind !== 'word' || next.joined || !isCapitalised(next))
    return false;
  return (
    !TITLES.has(next.key) &&
    !AGENT_MODIFIERS.has(next.key) &&
    !STATE_ORGANS.has(next.key) &&
    index.longestAt(tokens, last) === null
  );
};

/** "Fatah *al-Sham*" is another than Fatah. */
const hasArticleAfter = (tokens: readonly Token[], last: number): boolean =>
  /^(?:al|as|ash|an|ar|el|ul)$/u.test(tokens[last]?.key ?? '') &&
  tokens[last + 1]?.joined === true &&
  isCapitalised(tokens[last + 1]!);

/** The names of a sentence in text order: those of the index, and runs of capitalised words besides. */
export const findNames = (tokens: readonly Token[], index: NameIndex): readonly FoundName[] => {
  const found: FoundName[] = [];
  const isHeadline = isAllCapitals(tokens);
  const put = (first: number, last: number, entry: NameEntry | null): void => {
    found.push({ begin: tokens[first]!.begin, end: tokens[last - 1]!.end, entry });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const match = index.longestAt(tokens, at);
    const isWord = isHeadline && match?.length === 1 && ALSO_WORDS.has(tokens[at]!.key);
    if (match && !isWord && !isInsidePersonName(tokens, at, match)) {
      const last = at + match.length;
      if (isHeadline || !(isInsideLongerName(tokens, last, match, index) || hasArticleAfter(tokens, last))) {
        put(at, last, match.entry);
        at = last - 1;
        continue;
      }
    }
    if (isHeadline || !startsName(tokens[at]!) || TITLES.has(tokens[at]!.key)) continue;
    const run = runAt(tokens, at);
    let last = at + 1;
    // "Jane Doe of the Institute for Peace": the person and not the whole
    while (
      last < run.last &&
      !index.longestAt(tokens, last) &&
      !/^(?:of|for|in|the)$/u.test(tokens[last]!.key)
    )
      last += 1;
    while (last > at + 1 && !isCapitalised(tokens[last - 1]!)) last -= 1;
    const isGeneric = tokens
      .slice(at, last)
      .every(({ key }) => GENERIC_NAME_WORDS.has(key) || STATE_ORGANS.has(key));
    const isEvent = EVENT_NOUNS.has(tokens[last - 1]!.key);
    if (last - at > 1 && !isGeneric && !isEvent) {
      put(at, last, null);
      at = last - 1;
    }
  }
  return found;
};
