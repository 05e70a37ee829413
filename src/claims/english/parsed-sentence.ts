import type { Span } from '../../records/index.ts';

/** Kinds of named things that the model tells apart. */
export type NameKind = 'person' | 'organisation' | 'place';

/** A syntactic word of Universal Dependencies, English style; its span counts UTF-16 units of the text handed in. */
export interface ParsedToken extends Span {
  readonly form: string;
  /** Universal part of speech: NOUN, PROPN, VERB, … */
  readonly upos: string;
  /** Penn Treebank tag, which tells VBN from VBD. */
  readonly xpos: string;
  /** Index of the head among the tokens of the sentence; -1 for the root. */
  readonly head: number;
  /** Relation to the head with its subtype: nsubj:pass, obl:agent, … */
  readonly relation: string;
  /** How sure the head is, from 0 to 1: the share of its score among all heads. */
  readonly certainty: number;
}

/** A named thing: the tokens from `first` to before `end`. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly kind: NameKind;
}

export interface ParsedSentence extends Span {
  readonly tokens: readonly ParsedToken[];
  readonly names: readonly NameSpan[];
  /** Footnote markers of the sentence, which are not among its tokens. */
  readonly markers: readonly Span[];
}
