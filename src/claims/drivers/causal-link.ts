import type { DriverEffect } from '../../records/index.ts';
import type { SentenceTree } from '../grammar/sentence-tree.ts';

/** Words of a tree, `last` exclusive. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** A cause and what it bears on, as a sentence ties them, before it is known whether that makes a relation. */
export interface CausalLink {
  readonly marker: WordRange;
  /** The word that carries the marker: whatever is said of it is said of the link. */
  readonly anchor: number;
  /** The word that the cause hangs on. */
  readonly cause: number;
  /** Words that are no part of the cause though they hang on it: the effect, where that comes below. */
  readonly except: readonly number[];
  /** Words on which the effect hangs, or which are it. */
  readonly effects: readonly number[];
  readonly effect: DriverEffect;
  readonly isWeak: boolean;
  readonly isCondition: boolean;
  /** The effect is taken to be so, whatever is said of the link: "the split may stem from". */
  readonly presupposes: boolean;
  /** Who credits the cause with it, if the verb has such a subject. */
  readonly credits: number | null;
  readonly rule: string;
}

/** A word and those above it, up to the verb of its clause: a phrase of circumstance is often hung on the last noun before it. */
export const upToVerb = ({ words }: SentenceTree, word: number): readonly number[] => {
  const path: number[] = [];
  for (let at = word; at >= 0 && path.length <= words.length; at = words[at]!.head) {
    path.push(at);
    if (['VERB', 'AUX'].includes(words[at]!.upos)) break;
  }
  return path;
};
