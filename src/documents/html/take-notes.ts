import type { Block } from '../block.ts';
import { toSuperscript } from '../superscripts.ts';
import { BLOCK_ELEMENTS } from './block-elements.ts';
import { readBlocks } from './read-blocks.ts';
import { isElement, tagOf, walkNodes } from './walk-nodes.ts';

/** The whole text of a link that leads to a note: a number, a letter, a sign, in brackets or not. */
const MARKER =
  /^[[(]?\s*\^?(?<marker>\d{1,4}|[a-z]|[ivxl]{1,6}|[*†‡§]{1,3}|(?:note|nb|n)\s?\d{1,3})\s*[\])]?$/i;

/** The whole text of a link that leads from a note back to its marker. */
const BACK = /^(?:(?:[↩↑⤴^\s]|\ufe0e|\ufe0f)+|back(?: to (?:the )?(?:text|content|top))?|jump up.*|return)$/i;

/** A longer target is a section of the page rather than a note, in UTF-16 code units. Assumed. */
const LONGEST_NOTE = 5000;

/** Where an element stands in the text, and the elements that links can name. */
interface Places {
  readonly order: ReadonlyMap<Node, number>;
  readonly byName: ReadonlyMap<string, Element>;
  readonly links: readonly Element[];
}

const placesIn = (root: Node): Places => {
  const order = new Map<Node, number>();
  const byName = new Map<string, Element>();
  const links: Element[] = [];
  for (const { node, entering } of walkNodes(root)) {
    if (!entering || !isElement(node)) continue;
    order.set(node, order.size);
    for (const name of [node.getAttribute('id'), node.getAttribute('name')]) {
      if (name && !byName.has(name)) byName.set(name, node);
    }
    if (tagOf(node) === 'a' && node.getAttribute('href')?.includes('#')) links.push(node);
  }
  return { order, byName, links };
};

const targetOf = (link: Element, { byName }: Places): Element | undefined => {
  const name = (link.getAttribute('href') ?? '').split('#')[1] ?? '';
  return byName.get(name) ?? (name.includes('%') ? byName.get(unescape(name)) : undefined);
};

/** The block that an element stands in, itself included. */
const blockAround = (element: Element): Element => {
  let block = element;
  while (!BLOCK_ELEMENTS.has(tagOf(block)) && block.parentElement) block = block.parentElement;
  return block;
};

const isNote = (block: Element, link: Element, { order }: Places): boolean =>
  (order.get(block) ?? 0) > (order.get(link) ?? 0) &&
  !/^(?:h[1-6]|body|main|article|table|ol|ul)$/.test(tagOf(block)) &&
  block.textContent.length <= LONGEST_NOTE &&
  block.querySelector('h1, h2, h3') === null;

const wordsOf = (note: Element): string => {
  const copy = note.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a')) {
    const words = link.textContent.trim();
    if (BACK.test(words) || (link.getAttribute('href')?.startsWith('#') && MARKER.test(words))) link.remove();
  }
  return readBlocks(copy)
    .map(({ text }) => text)
    .join(' ')
    .replace(/^(?:\[\s*\]|[.):]|\^)\s*/, '')
    .trim();
};

/** A marker as it stands in plain text: `[1]` and `(1)` as they are, bare digits raised, other signs in brackets. */
const dressed = (words: string, marker: string): string => {
  if (/^\[.*\]$/.test(words)) return words;
  return /^\d+$/.test(marker) ? toSuperscript(marker) : `[${marker}]`;
};

const replaceMarker = (link: Element, marker: string): void => {
  const raised = link.closest('sup');
  const place = raised && raised.textContent.trim() === link.textContent.trim() ? raised : link;
  place.replaceWith(link.ownerDocument.createTextNode(dressed(link.textContent.trim(), marker)));
};

/**
 * Takes the notes that links lead to out of a page: the markers stay in the text, dressed as in plain text, and the
 * notes are given back as blocks.
 */
export const takeNotes = (root: Element): Block[] => {
  const places = placesIn(root);
  const markers = new Map<Element, string>();
  const inNote = new Set<Element>();
  for (const link of places.links) {
    const marker = MARKER.exec(link.textContent.trim())?.groups?.marker;
    const target = marker === undefined ? undefined : targetOf(link, places);
    if (marker === undefined || !target || inNote.has(link)) continue;
    const block = blockAround(target);
    if (!markers.has(block)) {
      if (!isNote(block, link, places) || wordsOf(block) === '') continue;
      markers.set(block, marker);
      for (const inside of block.querySelectorAll('a')) inNote.add(inside);
    }
    replaceMarker(link, markers.get(block)!);
  }
  return [...markers].map(([block, marker]) => {
    const text = wordsOf(block);
    block.remove();
    return { role: 'note', text, marker };
  });
};
