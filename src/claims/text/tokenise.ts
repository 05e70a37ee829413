import type { Span } from '../../records/index.ts';

/** A word or a mark of a text, by offsets into the document. */
export interface Token extends Span {
  readonly text: string;
  /** What tables are looked up by: lower case, without accents, apostrophes and the points of initials. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Tied to the token before it by a hyphen or a dash, without a space: `backed` in `US-backed`. */
  readonly joined: boolean;
}

const TOKEN =
  /(?<initials>(?:\p{Lu}\.){2,}\p{Lu}?)|(?<possessive>['’]s(?!\p{L}))|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʿʾ‘`](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*)|(?<number>\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?)|(?<mark>[^\s\p{L}\p{N}])/gu;

const DASH = /^[-‐‑–]$/u;
/** Marks that are written in several ways, as one. */
export const QUOTES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '"',
    '”': '"',
    '«': '"',
    '»': '"',
    '„': '"',
    '‘': "'",
    '’': "'",
    '—': '–',
    '-': '–',
  }),
);

/** The form under which names and trigger words are compared. */
export const keyOf = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}'’ʿʾ‘`.]/gu, '')
    .toLowerCase();

export const tokenise = (text: string, span: Span): readonly Token[] => {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN.source, TOKEN.flags);
  pattern.lastIndex = span.begin;
  let dashEnd = -1;
  for (let match = pattern.exec(text); match && match.index < span.end; match = pattern.exec(text)) {
    const words = match[0];
    const begin = match.index;
    const end = begin + words.length;
    const previous = tokens.at(-1);
    if (
      DASH.test(words) &&
      previous &&
      previous.kind !== 'mark' &&
      previous.end === begin &&
      /[\p{L}\p{N}]/u.test(text.charAt(end))
    ) {
      dashEnd = end;
      continue;
    }
    const groups = match.groups ?? {};
    const kind = groups.mark !== undefined ? 'mark' : groups.number !== undefined ? 'number' : 'word';
    const key =
      groups.possessive !== undefined ? "'s" : kind === 'mark' ? (QUOTES.get(words) ?? words) : keyOf(words);
    tokens.push({ begin, end, text: words, key, kind, joined: dashEnd === begin });
  }
  return tokens;
};

const UPPER = /^\p{Lu}/u;

export const isCapitalised = (token: Pick<Token, 'text'>): boolean => UPPER.test(token.text);

/** Written in capitals throughout, as headlines and wire copy are: capitals say nothing about names then. */
export const isAllCapitals = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(
    (token) => token.kind === 'word' && token.text.length > 1 && token.key !== "'s",
  );
  return words.length > 3 && words.every((token) => !/\p{Ll}/u.test(token.text));
};

/** Two or more capitals and nothing but capitals and digits. */
export const isAcronym = (token: Token): boolean =>
  /^(?:\p{Lu}[\p{Lu}\p{N}]+|(?:\p{Lu}\.){2,}\p{Lu}?)$/u.test(token.text);
