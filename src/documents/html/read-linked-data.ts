/** What JSON-LD (schema.org) says of an article. */
export interface LinkedData {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Report|BlogPosting|WebPage|CreativeWork|Posting)$/;

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const nameOf = (value: unknown): string | undefined => wordsOf(isThing(value) ? value.name : value);

/** The things that a script declares: one, a list of them, or a graph. */
const thingsIn = (script: string): readonly Thing[] => {
  try {
    const parsed: unknown = JSON.parse(script);
    return listOf(parsed)
      .filter(isThing)
      .flatMap((thing) => [thing, ...listOf(thing['@graph']).filter(isThing)]);
  } catch {
    return [];
  }
};

const isArticle = (thing: Thing): boolean =>
  listOf(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

/** The first article that a page describes in JSON-LD; nothing where it describes none. */
export const readLinkedData = (document: Document): LinkedData => {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => thingsIn(textContent ?? ''),
  );
  const articles = things.filter(isArticle);
  const article = articles.find((thing) => thing.datePublished ?? thing.headline) ?? articles[0] ?? {};
  return {
    title: wordsOf(article.headline) ?? wordsOf(article.name),
    authors: listOf(article.author)
      .map(nameOf)
      .filter((name) => name !== undefined),
    publisher: nameOf(article.publisher),
    published: wordsOf(article.datePublished),
    url: wordsOf(article.url) ?? nameOf(article.mainEntityOfPage),
    language: wordsOf(article.inLanguage),
  };
};
