import type { FoundMetadata } from '../reading.ts';

/** As much of a PDF.js document's metadata as is used here. */
export interface PdfMetadata {
  readonly info: object;
  readonly metadata: { get(name: string): unknown } | null;
}

/** Titles that programs leave behind instead of one. */
const NO_TITLE =
  /^(?:untitled.*|microsoft (?:word|powerpoint) - .*|document\d*|.*\.(?:docx?|pdf|indd|qxd|qxp|rtf|odt|tex|dvi))$/i;

/** Names that programs put where the author's belongs. */
const NO_AUTHOR = /^(?:unknown|author|user|admin(?:istrator)?|owner|anonymous)$/i;

const wordsOf = (value: unknown): string | undefined => {
  const words = Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? value : '';
  return words.replace(/\0/g, '').trim() || undefined;
};

/** `D:20100614083000+02'00'` as `2010-06-14` (ISO 32000-1, 7.9.4). */
const dayOf = (date: string | undefined): string | undefined => {
  const match = /^D:(\d{4})(\d\d)?(\d\d)?/.exec(date ?? '');
  return match
    ? match
        .slice(1)
        .filter((part) => part !== undefined)
        .join('-')
    : undefined;
};

/** What a PDF says of itself, in its information dictionary and in its XMP packet. */
export const readPdfMetadata = ({ info, metadata }: PdfMetadata): FoundMetadata => {
  const fields = info as Readonly<Record<string, unknown>>;
  const told = (name: string): string | undefined => wordsOf(metadata?.get(name));
  const title = wordsOf(fields.Title) ?? told('dc:title');
  const authors = (wordsOf(fields.Author) ?? told('dc:creator') ?? '')
    .split(/\s*;\s*/)
    .filter((name) => name !== '' && !NO_AUTHOR.test(name));
  const words = {
    title: title !== undefined && NO_TITLE.test(title) ? undefined : title,
    publisher: told('dc:publisher') ?? told('prism:publicationname'),
    published: told('prism:publicationdate') ?? told('prism:coverdate'),
    language: wordsOf(fields.Language) ?? told('dc:language'),
    note: wordsOf(fields.Subject),
    fileDate: dayOf(wordsOf(fields.CreationDate)),
  };
  const known = Object.entries(words).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), ...(authors.length > 0 ? { authors } : {}) };
};
