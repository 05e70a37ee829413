import type { Kind } from '../../records/index.ts';
import { childrenBy, prepositionOf, type SentenceTree } from '../grammar/sentence-tree.ts';
import { kindsOf } from '../relations/find-triggers.ts';
import type { CausalLink } from './causal-link.ts';

/** A cause whose effect stands in an earlier sentence, named again by its kind. */
export interface CarriedLink {
  readonly link: CausalLink;
  /** What kinds of relation the words can take up. */
  readonly kinds: ReadonlySet<Kind>;
}

const POINTING: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such']);
const SHARE: ReadonlySet<string> = new Set('part much most some all any'.split(' '));

/** The noun that points back: "this *distancing*", "part of this *distancing*"; -1 where none does. */
const pointingNoun = (tree: SentenceTree, word: number): number => {
  const { key, upos } = tree.words[word]!;
  const inside = SHARE.has(key)
    ? childrenBy(tree, word, 'nmod').find((child) => prepositionOf(tree, child) === 'of')
    : undefined;
  const noun = inside ?? word;
  const isPointing = childrenBy(tree, noun, 'det').some((child) => POINTING.has(tree.words[child]!.key));
  return isPointing && (inside !== undefined || upos === 'NOUN') ? noun : -1;
};

/** The links of a sentence whose effect is a relation that an earlier one told: "this split is due to money". */
export const carriedLinks = (tree: SentenceTree, links: readonly CausalLink[]): readonly CarriedLink[] =>
  links.flatMap((link) => {
    const nouns = link.effects.map((effect) => pointingNoun(tree, effect)).filter((noun) => noun >= 0);
    const kinds = new Set(nouns.flatMap((noun) => kindsOf(tree.words[noun]!.key)));
    return kinds.size > 0 ? [{ link, kinds }] : [];
  });
