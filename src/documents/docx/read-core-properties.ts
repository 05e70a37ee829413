import { DOMParser } from 'linkedom';
import type { FoundMetadata } from '../reading.ts';
import type { Parts } from './unpack-docx.ts';

/** Names that programs put where the author's belongs. */
const NO_AUTHOR =
  /^(?:un-?named|unknown|author|user|admin(?:istrator)?|python-docx|docx|apache poi|microsoft (?:office )?(?:word|user))$/i;

const wordsOf = (parts: Parts, path: string, tag: string): string | undefined => {
  const part = parts[path];
  if (!part) return undefined;
  const document = new DOMParser().parseFromString(new TextDecoder().decode(part), 'text/xml');
  const words = document.getElementsByTagName(tag)[0]?.textContent;
  return words?.trim() || undefined;
};

/** What a Word document says of itself in its core properties (ECMA-376 part 2, 8.3). */
export const readCoreProperties = (parts: Parts): FoundMetadata => {
  const core = (tag: string): string | undefined => wordsOf(parts, 'docProps/core.xml', tag);
  const authors = (core('dc:creator') ?? '')
    .split(/\s*;\s*/)
    .filter((author) => author !== '' && !NO_AUTHOR.test(author));
  const words = {
    title: core('dc:title'),
    publisher: wordsOf(parts, 'docProps/app.xml', 'Company'),
    language: core('dc:language'),
    note: core('dc:description'),
    fileDate: core('dcterms:created'),
  };
  const known = Object.entries(words).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), ...(authors.length > 0 ? { authors } : {}) };
};
