import { toSuperscript } from '../superscripts.ts';
import { type Step, tagOf } from './walk-nodes.ts';

const TEXT_NODE = 3;

/** Numbers of notes, and exponents: `1`, `1,2`, `1-3`. */
const SUPERSCRIPT_DIGITS = /^\d{1,4}(?:\s?[,–-]\s?\d{1,4})*$/;

/** White space as HTML shows it. Soft hyphens and zero-width spaces only say where a line may end. */
const collapse = (text: string): string => text.replace(/[\u00ad\u200b]/g, '').replace(/[\s\u00a0]+/g, ' ');

const asSuperscript = (words: string): string =>
  SUPERSCRIPT_DIGITS.test(words.trim()) ? toSuperscript(words.trim()) : words;

/** Gathers the words of one block from its inline elements. */
export class InlineText {
  #pieces: string[] = [];
  readonly #superscripts: number[] = [];

  /** Takes in a step that is no block element's. */
  take({ node, entering }: Step, isPreformatted: boolean): void {
    if (node.nodeType === TEXT_NODE) {
      this.#pieces.push(
        isPreformatted ? (node.nodeValue ?? '').replace(/[ \t]+/g, ' ') : collapse(node.nodeValue ?? ''),
      );
      return;
    }
    const tag = tagOf(node);
    if (tag === 'br' && entering) this.#pieces.push('\n');
    if (tag === 'q') this.#pieces.push(entering ? '“' : '”');
    if (tag !== 'sup') return;
    if (entering) this.#superscripts.push(this.#pieces.length);
    else
      this.#pieces.push(
        asSuperscript(this.#pieces.splice(this.#superscripts.pop() ?? this.#pieces.length).join('')),
      );
  }

  /** The words so far, a paragraph for each that two line breaks divide; begins anew. */
  release(): string[] {
    const words = this.#pieces
      .join('')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n');
    this.#pieces = [];
    this.#superscripts.length = 0;
    return words
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '');
  }
}
