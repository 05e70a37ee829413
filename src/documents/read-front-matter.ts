import { parse } from 'yaml';
import { splitAuthors } from './read-head-lines.ts';
import type { FoundMetadata } from './reading.ts';

export interface FrontMatter {
  /** Where the block ends in the text, its closing line included. */
  readonly end: number;
  readonly metadata: FoundMetadata;
}

/** Front matter is a dozen lines; what is longer is no front matter but a text between two rules. Assumed. */
const MOST_LENGTH = 10_000;

/** Names that Jekyll, Hugo, Pandoc and CSL use for the same thing. */
const NAMES = {
  title: ['title'],
  authors: ['authors', 'author', 'by', 'creator'],
  publisher: ['publisher', 'container-title', 'outlet', 'site', 'organization', 'institution'],
  published: ['published', 'date', 'issued', 'publishdate', 'date-published', 'pubdate'],
  url: ['url', 'link', 'canonical'],
  language: ['language', 'lang'],
  note: ['note', 'remark'],
} as const;

type Fields = Readonly<Record<string, unknown>>;

const wordsOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  return value.trim() === '' ? undefined : value.trim();
};

/** An author as a name, or as `{ given, family }` (CSL) or `{ name }`. */
const authorOf = (value: unknown): string[] => {
  if (typeof value === 'string') return splitAuthors(value);
  if (typeof value !== 'object' || value === null) return [];
  const { name, given, family } = value as Fields;
  const full =
    wordsOf(name) ?? [wordsOf(given), wordsOf(family)].filter((part) => part !== undefined).join(' ');
  return full === '' ? [] : [full];
};

const metadataOf = (fields: Fields): FoundMetadata => {
  const lowered = Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key.toLowerCase().replace(/_/g, '-'), value]),
  );
  const first = (names: readonly string[]): unknown =>
    names.map((name) => lowered[name]).find((value) => value != null);
  const stated = first(NAMES.authors);
  const authors = (Array.isArray(stated) ? stated : [stated]).flatMap(authorOf);
  const words = Object.entries(NAMES)
    .filter(([field]) => field !== 'authors')
    .map(([field, names]) => [field, wordsOf(first(names))])
    .filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(words), ...(authors.length > 0 ? { authors } : {}) };
};

/** A YAML block between `---` lines at the top of a text, or null where there is none. */
export const readFrontMatter = (text: string): FrontMatter | null => {
  const match = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?=\n|$)/.exec(text.slice(0, MOST_LENGTH));
  if (!match) return null;
  try {
    const fields: unknown = parse(match[1] ?? '', { maxAliasCount: 10, logLevel: 'silent' });
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return null;
    return { end: match[0].length, metadata: metadataOf(fields as Fields) };
  } catch {
    return null;
  }
};
