import type { Actor } from '../../records/index.ts';
import { slugOf } from '../catalogue/slug-of.ts';
import { nounPhrase } from '../grammar/noun-phrase.ts';
import { childrenBy, prepositionOf, type SentenceTree } from '../grammar/sentence-tree.ts';
import type { FoundMention } from './mention.ts';
import { EMPTY_MODIFIERS, GENERIC_PARTIES, PARTY_NOUNS } from './party-nouns.ts';

/** Makes or finds the actor of a description that the text gives itself. */
export type ActorOf = (name: string, isGeneric: boolean) => Actor;

/** Words that describe a noun and stand before it. */
const modifiersOf = (tree: SentenceTree, noun: number): readonly number[] =>
  childrenBy(tree, noun, 'compound', 'amod', 'nmod:desc', 'nummod', 'nmod:poss').filter(
    (child) => child < noun,
  );

const startOf = (tree: SentenceTree, noun: number): number => {
  const first = Math.min(
    noun,
    ...modifiersOf(tree, noun)
      .filter((child) => !EMPTY_MODIFIERS.has(tree.words[child]!.key) && tree.words[child]!.upos !== 'NUM')
      .filter((child) => tree.words[child]!.relation !== 'nmod:poss')
      .map((child) => startOf(tree, child)),
  );
  const stop = tree.words.findLastIndex(
    ({ upos, form }, index) =>
      index < noun &&
      (['ADP', 'CCONJ', 'VERB', 'AUX', 'DET'].includes(upos) || (upos === 'PUNCT' && form !== '-')) &&
      tree.words[index - 1]?.form !== '-',
  );
  return Math.max(first, stop + 1);
};

/** An actor for a description, so that one description means one actor in one document. */
export const describedActor = (name: string, isGeneric: boolean, state: Actor | null): Actor => {
  const own = isGeneric && state ? `${name} (${state.name})` : name;
  return {
    id: slugOf(own),
    name: own,
    type: /\b(?:government|regime|administration|authorities|junta)$/iu.test(name)
      ? 'government'
      : 'armed-group',
    aliases: [],
    leaders: [],
    basis: 'text',
  };
};

/** Parties that a text describes without naming them: "Sunni tribesmen", "coalition forces", "the rebels". */
export const describedMentions = (
  tree: SentenceTree,
  isCovered: (word: number) => boolean,
  actorOf: ActorOf,
): readonly FoundMention[] =>
  tree.words.flatMap(({ key, upos }, noun): readonly FoundMention[] => {
    if (!PARTY_NOUNS.has(key) || isCovered(noun)) return [];
    if (upos !== 'NOUN' && upos !== 'PROPN') return [];
    if (tree.words[noun]!.relation === 'compound' && !isCovered(tree.words[noun]!.head)) return [];
    const first = startOf(tree, noun);
    const isBare = first === noun;
    const isOwned = childrenBy(tree, noun, 'nmod').some(
      (child) => prepositionOf(tree, child) === 'of' && tree.words[child]!.key === '',
    );
    const members =
      /^(?:coalition|alliance|bloc|group|network)$/u.test(key) &&
      childrenBy(tree, noun, 'nmod').some(
        (child) => prepositionOf(tree, child) === 'of' && tree.words[child]!.xpos === 'NNS',
      );
    if (isBare && !members && (!GENERIC_PARTIES.has(key) || isOwned)) return [];
    // "a coalition of West African states"
    const last = members ? nounPhrase(tree, noun).last : noun + 1;
    const words = tree.words.slice(first, last);
    const name = words
      .map(
        ({ form, end }, index) =>
          form + (index + 1 < words.length && words[index + 1]!.begin > end ? ' ' : ''),
      )
      .join('')
      .trim();
    const modifiers = modifiersOf(tree, noun);
    const isOwners =
      modifiers.some(isCovered) &&
      modifiers.some((child) => tree.words[child]!.relation === 'nmod:poss') &&
      !tree.words.slice(first, noun).some(({ form }) => form === '-');
    if (isOwners) return [];
    return [
      {
        actor: actorOf(name, isBare),
        resolvedBy: 'description',
        via: null,
        standing: 'name',
        first,
        last,
        head: noun,
        core: noun,
        compound: false,
        bystander: false,
        doubt: null,
      },
    ];
  });
