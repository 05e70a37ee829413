import { NOT_NAMES } from '../text/function-words.ts';
import { isAcronym, isCapitalised, type Token } from '../text/tokenise.ts';
import { TITLES } from './agent-nouns.ts';
import { FOREIGN_ORGANISATION_WORDS, GENERIC_NAME_WORDS, ORGANISATION_NOUNS } from './organisation-nouns.ts';
import { DEMONYMS } from './state-words.ts';

/** Tokens from `first` to `last` (exclusive). */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Small words inside of names. */
const NAME_JOINTS: ReadonlySet<string> = new Set([
  "'s",
  "'",
  'of',
  'for',
  'the',
  'a',
  'de',
  'del',
  'la',
  'el',
  'al',
  'ul',
  'e',
  'i',
  'y',
  'in',
]);
const MOST_JOINTS = 3;
/** Longest small word inside a hyphenated name: "Lashkar-e-Taiba", but not "US-backed". */
const LONGEST_JOINT = 3;
const PERSON_JOINTS: ReadonlySet<string> = new Set([
  'al',
  'bin',
  'el',
  'ul',
  'de',
  'ibn',
  'abu',
  'von',
  'van',
]);
const LONGEST_PERSON = 5;
/** Capitalised words that are names only together with what follows. */
export const NAME_OPENERS: ReadonlySet<string> = new Set(
  'new northern southern eastern western north south east west first second third general march april may june july august september october'.split(
    ' ',
  ),
);

export const startsName = (token: Token): boolean =>
  token.kind === 'word' &&
  isCapitalised(token) &&
  !token.joined &&
  (!NOT_NAMES.has(token.key) || NAME_OPENERS.has(token.key));

const continuesName = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === 'word' && isCapitalised(token)) ||
    (token.joined && token.kind === 'word' && token.text.length <= LONGEST_JOINT));

/** The run of capitalised words that starts at `first`, with the small words and numbers inside it. */
export const runAt = (tokens: readonly Token[], first: number): Run => {
  let last = first + 1;
  for (;;) {
    if (continuesName(tokens[last])) {
      last += 1;
      continue;
    }
    let ahead = last;
    while (
      ahead < last + MOST_JOINTS &&
      tokens[ahead] &&
      (NAME_JOINTS.has(tokens[ahead]!.key) || tokens[ahead]!.kind === 'number')
    )
      ahead += 1;
    const next = tokens[ahead];
    if (ahead > last && next && (next.joined ? isCapitalised(next) : startsName(next))) last = ahead + 1;
    else return { first, last };
  }
};

export const writtenAs = (text: string, tokens: readonly Token[], run: Run): string =>
  text.slice(tokens[run.first]!.begin, tokens[run.last - 1]!.end).replace(/\s+/gu, ' ');

const contentWords = (tokens: readonly Token[], run: Run): readonly Token[] =>
  tokens.slice(run.first, run.last).filter((token) => token.kind === 'word' && !NAME_JOINTS.has(token.key));

/** A name with an organisation's noun in it, and something of its own besides. */
export const isOrganisation = (tokens: readonly Token[], run: Run): boolean => {
  const words = contentWords(tokens, run);
  if (words.length < 2 || words.every((word) => GENERIC_NAME_WORDS.has(word.key) || DEMONYMS.has(word.key)))
    return false;
  return (
    words.some((word) => isCapitalised(word) && ORGANISATION_NOUNS.has(word.key)) ||
    FOREIGN_ORGANISATION_WORDS.has(words[0]!.key)
  );
};

const isShortName = (token: Token): boolean =>
  /^\p{L}{2,10}$/u.test(token.text) && (token.text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** `VPF` in "Varda People's Front (VPF)": the acronym in brackets right after `last`. */
export const acronymAfter = (tokens: readonly Token[], last: number): Token | null => {
  const open = tokens[last]?.key;
  const acronym = tokens[last + 1];
  if ((open !== '(' && open !== '[') || !acronym || !(isShortName(acronym) || isAcronym(acronym)))
    return null;
  const close = tokens[last + 2];
  return close?.kind === 'mark' || close?.joined ? acronym : null;
};

/** Whether the acronym's first letters are those of the name's words. */
export const spellsOut = (tokens: readonly Token[], run: Run, acronym: Token): boolean => {
  const initials = contentWords(tokens, run)
    .map((word) => word.key.charAt(0))
    .join('');
  return initials.length > 1 && initials.includes(acronym.key.slice(0, 2));
};

/** A person's name after a title. */
export const personAt = (tokens: readonly Token[], first: number): Run | null => {
  let last = first;
  while (last < tokens.length && last < first + LONGEST_PERSON) {
    const token = tokens[last]!;
    const fits =
      token.kind === 'word' &&
      ((isCapitalised(token) && !isAcronym(token)) || token.joined || PERSON_JOINTS.has(token.key));
    if (!fits || TITLES.has(token.key)) break;
    last += 1;
  }
  return last > first && isCapitalised(tokens[last - 1]!) ? { first, last } : null;
};
