import { childrenBy, isRelation, prepositionOf } from '../grammar/sentence-tree.ts';
import { distinctMentions } from '../mentions/distinct-mentions.ts';
import type { FoundMention } from '../mentions/mention.ts';
import { PARTY_NOUNS } from '../mentions/party-nouns.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';

const DEEPEST = 4;

/** Nouns that are nobody's part: what is done to them is done to no party. */
const OPAQUE: ReadonlySet<string> = new Set(
  'year years day days week month time times decade century area areas region country place case muslims christians sunnis shias shiites kurds citizens citizen civilians civilian residents people population women children families villagers refugees refugee journalists workers students men nationals inhabitants minorities minority majority demand demands world economy history law right rights role image war'.split(
    ' ',
  ),
);

const isFormer = ({ tree }: SentenceView, word: number): boolean =>
  childrenBy(tree, word, 'amod').some((child) => /^(?:former|ex|erstwhile)$/u.test(tree.words[child]!.key));

/** "a Syrian journalist": one person of a country is not the country. */
const isPerson = (key: string, xpos: string): boolean =>
  /(?:ist|er|or|ian|gue|ant|ent|man|national|citizen|refugee|cleric)s?$/u.test(key) &&
  (xpos === 'NN' || /(?:refugee|national|citizen|civilian|migrant)s$/u.test(key));

/** Those through whose noun they are meant: "members of X", "X's positions", "the policy of X". */
const throughNoun = (view: SentenceView, word: number, depth: number): readonly FoundMention[] => {
  const { tree } = view;
  const { upos, key, xpos, relation, head } = tree.words[word]!;
  // "the parties that fight are X and Y"
  if (relation === 'nsubj' && head >= 0 && view.at.has(head) && childrenBy(tree, head, 'cop').length > 0)
    return partiesAt(view, head, depth + 1);
  const members = childrenBy(tree, word, 'acl')
    .filter((verb) => /^(?:includ|compris|consist|compos|involv)/u.test(tree.words[verb]!.key))
    .flatMap((verb) => childrenBy(tree, verb, 'obj', 'obl'))
    .flatMap((child) => partiesAt(view, child, depth + 1));
  if (members.length > 0) return members;
  if (
    !['NOUN', 'PROPN', 'NUM', 'DET', 'PRON', 'ADJ'].includes(upos) ||
    OPAQUE.has(key) ||
    isFormer(view, word)
  )
    return [];
  const within = tree.children[word]!.filter((child) => {
    const below = tree.words[child]!.relation;
    if (isRelation(below, 'nmod:poss', 'compound', 'amod', 'nmod:desc', 'flat', 'appos')) return true;
    return (
      isRelation(below, 'nmod', 'obl') &&
      (['of', 'from', 'within', 'by'].includes(prepositionOf(tree, child)) ||
        (PARTY_NOUNS.has(key) && ['like', 'such as', 'including'].includes(prepositionOf(tree, child))))
    );
  });
  for (const child of within) {
    const found = isRelation(tree.words[child]!.relation, 'amod', 'compound', 'nmod:desc')
      ? (view.at.get(child) ?? []).filter(
          ({ compound, standing }) => !compound && !(standing === 'adjective' && isPerson(key, xpos)),
        )
      : partiesAt(view, child, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
};

/** The name that stands beside a description: "Arab militias (the Janjaweed)". */
const appositionOf = ({ tree, at }: SentenceView, word: number): readonly FoundMention[] =>
  childrenBy(tree, word, 'appos').flatMap((child) =>
    (at.get(child) ?? []).filter(
      ({ resolvedBy, compound }) => !compound && !['description', 'pronoun'].includes(resolvedBy),
    ),
  );

/** Those whom a word of the tree names, with all that it is coordinated with. */
export const partiesAt = (view: SentenceView, word: number, depth = 0): readonly FoundMention[] => {
  if (depth > DEEPEST) return [];
  const { tree, at } = view;
  const own = (at.get(word) ?? []).filter(
    (mention) => !mention.compound && !(mention.bystander && mention.standing === 'name'),
  );
  const named = own.every(({ resolvedBy }) => resolvedBy === 'description') ? appositionOf(view, word) : [];
  const here = named.length > 0 ? named : own.length > 0 ? own : throughNoun(view, word, depth);
  // "members of X and Y"
  const beside = own
    .filter(({ core, head, compound }) => core !== head && !compound)
    .flatMap(({ core }) => childrenBy(tree, core, 'conj'))
    .filter((child) => tree.words[child]!.upos === 'PROPN')
    .flatMap((child) => partiesAt(view, child, depth + 1));
  const more = childrenBy(tree, word, 'conj', 'appos')
    .filter((child) => ['NOUN', 'PROPN', 'PRON', 'ADJ', 'X', 'NUM'].includes(tree.words[child]!.upos))
    .filter(
      (child) =>
        tree.words[child]!.relation !== 'appos' ||
        (at.has(child) && here.every(({ resolvedBy }) => resolvedBy === 'pronoun')),
    )
    .flatMap((child) => partiesAt(view, child, depth + 1));
  const examples = childrenBy(tree, word, 'nmod')
    .filter((child) => ['such as', 'including', 'like'].includes(prepositionOf(tree, child)))
    .flatMap((child) => (here.length === 0 ? partiesAt(view, child, depth + 1) : []));
  return distinctMentions([...here, ...beside, ...more, ...examples]);
};
