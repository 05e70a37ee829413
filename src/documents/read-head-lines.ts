import type { FoundMetadata } from './reading.ts';

const FIELDS: Readonly<Record<string, keyof FoundMetadata>> = {
  title: 'title',
  author: 'authors',
  authors: 'authors',
  by: 'authors',
  publisher: 'publisher',
  'published by': 'publisher',
  outlet: 'publisher',
  source: 'publisher',
  date: 'published',
  dated: 'published',
  published: 'published',
  'published on': 'published',
  'publication date': 'published',
  url: 'url',
  link: 'url',
  language: 'language',
  lang: 'language',
  note: 'note',
};

/** Fields that alone make a line the head of a report; `Note: …` or `Source: …` may open a sentence as well. */
const TELLING: ReadonlySet<keyof FoundMetadata> = new Set(['title', 'authors', 'published']);

const HEAD_LINE = /^[*_]{0,2}(?<key>\p{L}[\p{L} ]{0,18}?)[*_]{0,2}:[*_]{0,2}\s+(?<value>\S.{0,500})$/u;

/** Several authors on one line: `A. Writer; B. Writer`, or `A. Writer and B. Writer`. */
export const splitAuthors = (line: string): string[] =>
  line
    .split(/\s*;\s*|\s+and\s+|\s*&\s*|,\s+(?=\S+\s)/u)
    .map((name) => name.replace(/^by\s+/i, '').trim())
    .filter((name) => name !== '');

/** What lines such as `Title: …`, `Authors: …`, `Published: …` say; null unless every line is one of them. */
export const readHeadLines = (lines: readonly string[]): FoundMetadata | null => {
  const found: { -readonly [key in keyof FoundMetadata]: FoundMetadata[key] } = {};
  const fields: (keyof FoundMetadata)[] = [];
  for (const line of lines) {
    const { key = '', value = '' } = HEAD_LINE.exec(line.trim())?.groups ?? {};
    const field = FIELDS[key.toLowerCase()];
    if (field === undefined) return null;
    fields.push(field);
    if (field === 'authors') found.authors = splitAuthors(value);
    else found[field] = value.trim();
  }
  return fields.length > 0 && (fields.length > 1 || fields.some((field) => TELLING.has(field)))
    ? found
    : null;
};
