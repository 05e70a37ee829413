import { Readability } from '@mozilla/readability';
import type { Block } from '../block.ts';
import { readBlocks } from './read-blocks.ts';
import { removePageFurniture } from './remove-page-furniture.ts';
import { isElement, walkNodes } from './walk-nodes.ts';

/** Readability takes quadratic time on large and deep pages and on text without an end. Assumed from measurements. */
const MOST_NODES = 20_000;
const DEEPEST = 200;
const LONGEST_TEXT = 20_000;

/** Readability itself is content with an article of so many characters (its `charThreshold`). */
const ENOUGH = 500;

const isFitForReadability = (root: Node): boolean => {
  let nodes = 0;
  let depth = 0;
  for (const { node, entering } of walkNodes(root)) {
    nodes += entering ? 1 : 0;
    if (isElement(node)) depth += entering ? 1 : -1;
    else if ((node.nodeValue?.length ?? 0) > LONGEST_TEXT) return false;
    if (depth > DEEPEST || nodes > MOST_NODES) return false;
  }
  return true;
};

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Readability lowers the first headings and leaves out one that repeats the page's title: both are set right. */
const withHeadings = (blocks: readonly Block[], whole: readonly Block[]): readonly Block[] => {
  const headings = new Map(
    whole.filter(({ role }) => role === 'heading').map((block) => [block.text, block]),
  );
  const levelled = blocks.map((block) =>
    block.role === 'heading' ? (headings.get(block.text) ?? block) : block,
  );
  const title = whole.find(({ role, level }) => role === 'heading' && level === 1);
  return title && !blocks.some(({ text }) => text === title.text) ? [title, ...levelled] : levelled;
};

/** Nothing where Readability finds no article, or fails on a page that no browser would have made. */
const articleOf = (document: Document): readonly Block[] => {
  if (!isFitForReadability(document.documentElement)) return [];
  try {
    const article = new Readability(document, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
    }).parse();
    return article?.content ? readBlocks(article.content) : [];
  } catch {
    return [];
  }
};

/** The text of a page without what surrounds it: as Readability finds it, or all but menus and footers where that is more. */
export const findArticle = (document: Document): readonly Block[] => {
  const page = document.cloneNode(true) as Document;
  const whole = readBlocks(removePageFurniture(page));
  const article = articleOf(document);
  const length = lengthOf(article);
  return length >= ENOUGH || length * 2 >= lengthOf(whole) ? withHeadings(article, whole) : whole;
};
