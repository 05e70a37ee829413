import type { PassageRole } from '../../records/index.ts';
import type { Block } from '../block.ts';
import { NOTES_HEADING } from '../find-notes.ts';
import { BLOCK_ELEMENTS } from './block-elements.ts';
import { InlineText } from './inline-text.ts';
import { isElement, tagOf, walkNodes } from './walk-nodes.ts';

/** A block element that is open, and the role that it gives to the text in it. */
interface Frame {
  readonly tag: string;
  readonly role: PassageRole;
  /** Block elements in it so far. */
  children: number;
}

/** A cell that holds more than a line of words is there for the layout of the page. */
const holdsBlocks = (cell: Element): boolean =>
  cell.querySelector('table, ul, ol, blockquote, h1, h2, h3, h4, p + p') !== null;

const roleOf = (element: Element, tag: string, parent: Frame): PassageRole => {
  const role = BLOCK_ELEMENTS.get(tag) ?? null;
  return role === null || (role === 'table-cell' && holdsBlocks(element)) ? parent.role : role;
};

/** Walks a page and keeps what is open, and what the next block is to be marked with. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly #inline = new InlineText();
  readonly #frames: Frame[] = [{ tag: '', role: 'paragraph', children: 0 }];
  #joint: '\n' | '\t' | undefined;
  #marker: string | undefined;
  #isUnderNotes = false;
  #preformatted = 0;

  #flush(): void {
    const { role, tag } = this.#frames.at(-1)!;
    for (const text of this.#inline.release()) {
      if (role === 'heading') this.#isUnderNotes = NOTES_HEADING.test(text);
      this.blocks.push({
        role,
        text,
        ...(role === 'heading' ? { level: Number(tag[1]) } : {}),
        ...(this.#joint === undefined ? {} : { joint: this.#joint }),
        ...(this.#marker === undefined ? {} : { marker: this.#marker }),
      });
      this.#joint = undefined;
      this.#marker = undefined;
    }
  }

  #open(element: Element, tag: string): void {
    this.#flush();
    const parent = this.#frames.at(-1)!;
    parent.children += 1;
    const isFirst = parent.children === 1;
    const isNote = tag === 'li' && parent.tag === 'ol' && this.#isUnderNotes;
    if (isNote) this.#marker = String(parent.children);
    if (tag === 'td' || tag === 'th') this.#joint = isFirst ? this.#joint : '\t';
    else if (tag === 'li' || tag === 'tr') this.#joint = isFirst ? this.#joint : '\n';
    this.#frames.push({ tag, role: isNote ? 'note' : roleOf(element, tag, parent), children: 0 });
  }

  #close(): void {
    this.#flush();
    const tag = this.#frames.pop()?.tag ?? '';
    this.#marker = undefined;
    if (tag !== 'td' && tag !== 'th') this.#joint = undefined;
  }

  read(root: Element): readonly Block[] {
    for (const step of walkNodes(root)) {
      const tag = tagOf(step.node);
      if (tag === 'pre') this.#preformatted += step.entering ? 1 : -1;
      if (!isElement(step.node) || !BLOCK_ELEMENTS.has(tag)) this.#inline.take(step, this.#preformatted > 0);
      else if (step.entering) this.#open(step.node, tag);
      else this.#close();
    }
    this.#flush();
    return this.blocks;
  }
}

/** The text below an element, block by block, in the order of the page. */
export const readBlocks = (root: Element): readonly Block[] => new BlockReader().read(root);
