import type { Span } from '../../records/index.ts';

const SINGLE = /[‘’‚‛′]/u;
const DOUBLE = /[“”„‟«»″]/u;
const DASH = /[‐‑‒–—−]/u;
const BLANK = /\s/u;
const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Characters beyond which words are no quote of an excerpt, whatever they are. */
const LONGEST_WORDS = 20_000;

const fold = (character: string): string => {
  if (SINGLE.test(character)) return "'";
  if (DOUBLE.test(character)) return '"';
  return DASH.test(character) ? '-' : character;
};

/** Words with blanks made single and the shapes of quotation marks and dashes made one; nothing else is changed. */
const folded = (words: string): { readonly text: string; readonly at: readonly number[] } => {
  const text: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const character = words.charAt(index);
    const isBlank = BLANK.test(character);
    if (isBlank && text.at(-1) === ' ') continue;
    text.push(isBlank ? ' ' : fold(character));
    at.push(index);
  }
  return { text: text.join(''), at };
};

/**
 * A stretch of a text in which words can be found that somebody copied. Models copy words, but not the breaks of
 * lines nor the shape of quotation marks and dashes: these count as the same. What is found is always the text's own.
 */
export class FoldedText {
  readonly #source: string;
  readonly #span: Span;
  readonly #text: string;
  readonly #at: readonly number[];

  constructor(source: string, span: Span) {
    const { text, at } = folded(source.slice(span.begin, span.end));
    this.#source = source;
    this.#span = span;
    this.#text = text;
    this.#at = at;
  }

  /** Every place at which the words stand, as spans of the source; none for words of nothing but blanks. */
  placesOf(words: string): readonly Span[] {
    const places: Span[] = [];
    if (words.length > LONGEST_WORDS) return places;
    const wanted = folded(words.trim()).text;
    if (wanted === '') return places;
    for (let at = this.#text.indexOf(wanted); at >= 0; at = this.#text.indexOf(wanted, at + 1)) {
      places.push({
        begin: this.#span.begin + this.#at[at]!,
        end: this.#span.begin + this.#at[at + wanted.length - 1]! + 1,
      });
    }
    return places;
  }

  /** The places at which the words stand as words: "ISI" is not in "ISIS". */
  wordPlacesOf(words: string): readonly Span[] {
    return this.placesOf(words).filter(({ begin, end }) => {
      const [first, last] = [this.#source.charAt(begin), this.#source.charAt(end - 1)];
      const opens = !PART_OF_WORD.test(first) || !PART_OF_WORD.test(this.#source.charAt(begin - 1));
      const closes = !PART_OF_WORD.test(last) || !PART_OF_WORD.test(this.#source.charAt(end));
      return opens && closes;
    });
  }
}
