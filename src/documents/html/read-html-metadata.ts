import type { FoundMetadata } from '../reading.ts';
import { type LinkedData, readLinkedData } from './read-linked-data.ts';

/** Names of `meta` elements by what they tell, the more careful ones first (Highwire, Dublin Core, Open Graph). */
const NAMES = {
  title: ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title'],
  authors: ['citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author', 'byl', 'parsely-author'],
  publisher: ['publisher', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'og:site_name', 'citation_journal_title', 'application-name'],
  published: [
    'citation_publication_date', 'citation_date', 'citation_online_date', 'article:published_time', 'dc.date.issued',
    'dcterms.issued', 'dc.date', 'dcterms.date', 'datepublished', 'publication_date', 'pubdate', 'parsely-pub-date', 'date',
  ],
  url: ['og:url', 'citation_public_url', 'citation_fulltext_html_url'],
  language: ['dc.language', 'dcterms.language', 'citation_language', 'og:locale', 'content-language'],
  note: ['note', 'description', 'og:description', 'dc.description'],
} as const; // biome-ignore format: lists read better in rows

type Told = ReadonlyMap<string, readonly string[]>;

const tellMeta = (document: Document): Told => {
  const told = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const name = ['name', 'property', 'itemprop', 'http-equiv']
      .map((key) => element.getAttribute(key))
      .find((value) => value);
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!name || !content) continue;
    const key = name.toLowerCase();
    told.set(key, [...(told.get(key) ?? []), content]);
  }
  return told;
};

const allOf = (told: Told, names: readonly string[]): readonly string[] =>
  names.map((name) => told.get(name)).find((values) => values !== undefined) ?? [];

const textOf = (document: Document, selector: string): string | undefined =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || undefined;

const attributeOf = (document: Document, selector: string, attribute: string): string | undefined =>
  document.querySelector(selector)?.getAttribute(attribute)?.trim() || undefined;

/** `article:author` is often the address of a profile, which is no name. */
const authorsOf = (document: Document, told: Told, linked: LinkedData): readonly string[] => {
  const named = allOf(told, NAMES.authors).filter((author) => !/^https?:/.test(author));
  if (named.length > 0) return named.flatMap((author) => author.split(/\s*;\s*/));
  if (linked.authors.length > 0) return linked.authors;
  const byline = textOf(document, '[rel=author], [itemprop=author]');
  return byline === undefined || byline.length > 100 ? [] : [byline.replace(/^by\s+/i, '')];
};

/** What a page says of itself: in `meta` elements, JSON-LD, its title and its canonical address. */
export const readHtmlMetadata = (document: Document): FoundMetadata => {
  const told = tellMeta(document);
  const linked = readLinkedData(document);
  const authors = authorsOf(document, told, linked);
  const words = {
    title: allOf(told, NAMES.title)[0] ?? linked.title ?? textOf(document, 'title'),
    publisher: allOf(told, NAMES.publisher)[0] ?? linked.publisher,
    published:
      allOf(told, NAMES.published)[0] ??
      linked.published ??
      attributeOf(document, 'time[pubdate], time[itemprop=datePublished]', 'datetime'),
    url: attributeOf(document, 'link[rel=canonical]', 'href') ?? allOf(told, NAMES.url)[0] ?? linked.url,
    language: attributeOf(document, 'html', 'lang') ?? allOf(told, NAMES.language)[0] ?? linked.language,
    note: allOf(told, NAMES.note)[0],
  };
  const known = Object.entries(words).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), ...(authors.length > 0 ? { authors } : {}) };
};
