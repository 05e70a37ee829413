import { type Certainty, type Driver, type Speaker, STATED } from '../../records/index.ts';
import { findCertainty } from '../circumstances/find-certainty.ts';
import { nameSpeaker } from '../circumstances/name-speaker.ts';
import { clauseChain } from '../grammar/clause-chain.ts';
import { childrenBy, hangsOn, type SentenceTree } from '../grammar/sentence-tree.ts';
import { mentionOf } from '../mentions/mention-of.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundRelation } from '../relations/found-relation.ts';
import type { CausalLink, WordRange } from './causal-link.ts';
import { connectiveLinks } from './connective-links.ts';
import { nounLinks } from './noun-links.ts';
import { sortOfCause } from './sort-of-cause.ts';
import { verbLinks } from './verb-links.ts';

const NEGATORS: ReadonlySet<string> = new Set(['not', 'nt', 'never', 'neither', 'no', 'hardly']);
const UNNAMED: ReadonlySet<string> = new Set('this that these those it which what they who there'.split(' '));
const OUTSIDE: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ']);
/** "Following" and its like say "after", and only hint at "because" (assumed). */
const WEAK = { low: 0.3, high: 0.55, stance: 'affirms' } as const;

/** "Not because of", "did not lead to". "Not only because of" does not deny it. */
const isNegated = (tree: SentenceTree, { anchor, marker }: CausalLink): boolean => {
  const isNegator = (word: number): boolean =>
    NEGATORS.has(tree.words[word]?.key ?? '') && tree.words[word + 1]?.key !== 'only';
  return isNegator(marker.first - 1) || childrenBy(tree, anchor, 'advmod', 'det').some(isNegator);
};

/** The words of a cause that stand together around the word that the others hang on. */
const causeWords = (tree: SentenceTree, { cause, except, marker }: CausalLink): WordRange => {
  const isPart = (word: number): boolean =>
    word >= 0 &&
    word < tree.words.length &&
    (word < marker.first || word >= marker.last) &&
    hangsOn(tree.words, word, cause) &&
    !except.some(
      (top) => top !== cause && hangsOn(tree.words, word, top) && !hangsOn(tree.words, cause, top),
    );
  let [first, last] = [cause, cause + 1];
  while (isPart(first - 1)) first -= 1;
  while (isPart(last)) last += 1;
  const isOutside = (word: number): boolean => {
    const { upos, relation, head } = tree.words[word]!;
    return OUTSIDE.has(upos) || ((relation === 'case' || relation === 'mark') && head === cause);
  };
  while (first < cause && isOutside(first)) first += 1;
  while (last > cause + 1 && tree.words[last - 1]!.upos === 'PUNCT') last -= 1;
  return { first, last };
};

/** Causes and effects of a sentence, those left out that are denied or not named. */
export const findLinks = ({ tree, at }: SentenceView): readonly CausalLink[] =>
  [...connectiveLinks(tree), ...verbLinks(tree), ...nounLinks(tree)].filter(
    (link) => !isNegated(tree, link) && (at.has(link.cause) || !UNNAMED.has(tree.words[link.cause]!.key)),
  );

/** Whether a link's effect is a relation, or that on which the relation hangs. */
const bearsOn = (view: SentenceView, link: CausalLink, relation: FoundRelation): boolean => {
  if (/^(?:role|compound)/u.test(relation.rule) || relation.anchor === link.anchor) return false;
  const { tree } = view;
  const { anchor } = relation;
  const isOfCause =
    hangsOn(tree.words, anchor, link.cause) && !link.except.some((top) => hangsOn(tree.words, anchor, top));
  if (isOfCause) return false;
  const bare = view.at.get(link.cause) ?? [];
  const isParty = bare.some(({ actor }) =>
    [relation.source, relation.target].some((party) => party.actor.id === actor.id),
  );
  if (isParty) return false;
  const chain = clauseChain(tree, anchor);
  return link.effects.some((effect) => chain.includes(effect));
};

/** The links that bear on a relation; of several with one cause the first. */
export const linksOf = (
  view: SentenceView,
  links: readonly CausalLink[],
  relation: FoundRelation,
): readonly CausalLink[] => {
  const causes = new Set<number>();
  return links.filter(
    (link) => bearsOn(view, link, relation) && !causes.has(link.cause) && Boolean(causes.add(link.cause)),
  );
};

/**
 * The words above a relation's as far as what is said of them is said of the relation: not those of a link that takes
 * it to be so, since "the split may stem from sanctions" doubts where it comes from, and not the split.
 */
export const chainBelowLinks = (
  tree: SentenceTree,
  anchor: number,
  links: readonly CausalLink[],
): readonly number[] => {
  const chain = clauseChain(tree, anchor);
  const ends = links.flatMap((link) => {
    if (!link.presupposes) return [];
    const own = chain.findIndex((word) => link.effects.includes(word));
    return own < 0 ? [] : [own + 1];
  });
  return chain.slice(0, Math.min(chain.length, ...ends));
};

const certaintyOf = (view: SentenceView, link: CausalLink, isOfClause: boolean): Certainty => {
  const { first, last } = link.marker;
  if (link.isWeak) {
    const words = [view.tree.words[first]!, view.tree.words[last - 1]!] as const;
    return { ...WEAK, phrase: view.wordsOf(first, last), begin: words[0].begin, end: words[1].end };
  }
  if (link.isCondition) return STATED;
  const chain = isOfClause
    ? clauseChain(view.tree, link.anchor)
    : // "perhaps because of", "possibly as a result of"
      [first - 1, first - 2].filter((word) => word >= 0 && view.tree.words[word]!.upos === 'ADV');
  return findCertainty(view, { anchor: link.anchor, first, last }, chain);
};

/** The drivers that links give a relation. `speakers`: who says the relation. */
export const driversOf = (
  text: string,
  view: SentenceView,
  links: readonly CausalLink[],
  relation: { readonly isDenied: boolean; readonly speakers: readonly Speaker[] },
  lastSpeaker: Speaker | null,
): readonly Driver[] =>
  links.map((link) => {
    const { tree } = view;
    const wordsOf = ({ first, last }: WordRange) => {
      const [begin, end] = [tree.words[first]!.begin, tree.words[last - 1]!.end];
      return { begin, end, words: text.slice(begin, end) };
    };
    const range = causeWords(tree, link);
    const inside = tree.words.slice(range.first, range.last);
    const crediting = link.credits === null ? null : nameSpeaker(view, link.credits, lastSpeaker);
    const sort = sortOfCause(inside.map(({ key }) => key));
    const isSaidByOther = crediting !== null && relation.speakers.at(-1)?.name !== crediting.name;
    return {
      cause: wordsOf(range),
      marker: wordsOf(link.marker),
      // what weakens an alliance brings the distancing that it is read as
      effect: link.effect === 'lowers' && relation.isDenied ? 'brings' : link.effect,
      isCondition: link.isCondition,
      certainty: certaintyOf(view, link, link.rule.includes(':') || link.presupposes),
      ...(isSaidByOther ? { speakers: [...relation.speakers, crediting] } : {}),
      actors: view.mentions
        .filter(({ first, last, compound }) => !compound && first >= range.first && last <= range.last)
        .map((mention) => mentionOf(text, view, mention)),
      ...(sort === null ? {} : { sort }),
      rule: `driver:${link.rule}`,
    };
  });
