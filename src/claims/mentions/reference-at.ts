import { childrenBy, prepositionOf, type SentenceTree } from '../grammar/sentence-tree.ts';
import { isCapitalised } from '../text/tokenise.ts';
import { PARTS_OF_GROUPS } from './agent-nouns.ts';
import type { FoundMention } from './mention.ts';
import { DESCRIPTIVE_NOUNS, ORGANISATION_NOUNS } from './organisation-nouns.ts';
import { EMPTY_MODIFIERS } from './party-nouns.ts';

/** A pronoun or a description that takes up an actor named before. */
export interface Reference {
  readonly first: number;
  /** One past the last word. */
  readonly last: number;
  readonly head: number;
  readonly resolvedBy: 'pronoun' | 'description';
  /** Whom it can mean. */
  readonly accepts: (mention: FoundMention) => boolean;
  readonly number: 'one' | 'two' | 'many' | 'former' | 'latter';
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SINGULAR = words('it its itself');
const PLURAL = words('they their them themselves');
const FOLLOWERS = words(
  'forces men troops followers army government administration shura soldiers regime party fighters',
);
const SIDES = words(
  'sides groups parties countries states governments organisations organizations factions movements delegations forces nations cartels gangs militias armies organs leaders neighbours neighbors rivals',
);
const EXPLETIVE = words(
  'uncertain unclear likely unlikely possible impossible important clear known unknown believed said reported thought doubtful inconceivable conceivable noted alleged rumoured claimed true seen probable expected necessary hard difficult easy time',
);

const isGroup = (mention: FoundMention): boolean =>
  mention.standing === 'name' && !['government', 'army', 'agency'].includes(mention.actor.type);
const anyone = (mention: FoundMention): boolean => mention.standing !== 'adjective';
const isLeader = (mention: FoundMention): boolean => mention.resolvedBy === 'leader';
const ledBy = (mention: FoundMention): boolean => mention.resolvedBy === 'leader' || isGroup(mention);

/** Nouns for those whom a leader leads: "his group". */
const isFollowing = (key: string): boolean =>
  DESCRIPTIVE_NOUNS.has(key) || FOLLOWERS.has(key) || PARTS_OF_GROUPS.has(key);

/** "It is unclear whether": it stands for nobody. */
const isExpletive = (tree: SentenceTree, at: number): boolean => {
  const { key, relation, head } = tree.words[at]!;
  if (key !== 'it') return false;
  if (relation.startsWith('expl')) return true;
  return head >= 0 && EXPLETIVE.has(tree.words[head]!.key) && head > at;
};

/** "both sides", "the two groups", "the two", "both". */
const pairAt = (tree: SentenceTree, at: number): Reference | null => {
  const { key, head, upos, relation } = tree.words[at]!;
  const pair = { head: at, resolvedBy: 'description', accepts: anyone, number: 'two' } as const;
  const before = tree.words[at - 1]?.key ?? '';
  const isDefinite =
    ['the', 'these', 'those'].includes(before) &&
    childrenBy(tree, at, 'nmod', 'amod', 'compound', 'acl').length === 0;
  const isBoth =
    isDefinite ||
    before === 'both' ||
    before === 'two' ||
    before === 'three' ||
    tree.words[at - 2]?.key === 'both';
  if (SIDES.has(key) && isBoth && (upos === 'NOUN' || upos === 'PROPN')) {
    const hasOwn = childrenBy(tree, at, 'nmod', 'amod', 'compound').some(
      (child) => child < at - 1 && !EMPTY_MODIFIERS.has(tree.words[child]!.key),
    );
    return hasOwn || before === 'three' ? null : { ...pair, first: at - 1, last: at + 1 };
  }
  const isAlone =
    head < 0 ||
    head < at ||
    !['nummod', 'det', 'cc:preconj', 'cc', 'advmod', 'compound', 'det:predet'].includes(relation);
  if (key === 'two' && before === 'the' && isAlone && childrenBy(tree, at, 'nmod').length === 0)
    return { ...pair, first: at, last: at + 1 };
  if (
    key === 'both' &&
    ['PRON', 'DET'].includes(upos) &&
    ['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod'].includes(relation)
  )
    return { ...pair, first: at, last: at + 1 };
  return null;
};

/** The pronoun or description at a word: "its", "the group", "his organisation", "the Front", "both sides", "the latter". */
export const referenceAt = (tree: SentenceTree, at: number): Reference | null => {
  const { key, form, upos, relation } = tree.words[at]!;
  if (key === '') return null;
  const alone = { first: at, last: at + 1, head: at };
  const pronoun = { ...alone, resolvedBy: 'pronoun', accepts: anyone } as const;
  const { head } = tree.words[at]!;
  if (relation === 'nmod:poss' && (key === 'his' || key === 'her') && isFollowing(tree.words[head]!.key))
    return null;
  if (key === 'his' || key === 'her' || key === 'he' || key === 'she' || key === 'him')
    return { ...pronoun, number: 'one', accepts: isLeader };
  if (isExpletive(tree, at)) return null;
  if (SINGULAR.has(key)) return { ...pronoun, number: 'one' };
  if (PLURAL.has(key)) return { ...pronoun, number: 'many' };
  const pair = pairAt(tree, at);
  if (pair) return pair;
  if ((key === 'latter' || key === 'former') && relation !== 'amod')
    return { ...alone, resolvedBy: 'description', accepts: anyone, number: key };
  if (upos !== 'NOUN' && upos !== 'PROPN') return null;
  const determiner = childrenBy(tree, at, 'det', 'nmod:poss').map((child) => tree.words[child]!.key);
  const own = childrenBy(tree, at, 'compound', 'amod', 'nmod:desc', 'nummod').filter(
    (child) => !EMPTY_MODIFIERS.has(tree.words[child]!.key),
  );
  const hasComplement = childrenBy(tree, at, 'nmod', 'acl').some(
    (child) => !['in', 'on', 'at', 'since', 'by', ''].includes(prepositionOf(tree, child)) && child > at,
  );
  if (own.length > 0 || hasComplement) return null;
  const articles = childrenBy(tree, at, 'det', 'nmod:poss').filter((child) => child < at);
  const description = {
    first: Math.min(at, ...articles),
    last: at + 1,
    head: at,
    resolvedBy: 'description',
    number: 'one',
  } as const;
  const isHis = determiner.some((word) => word === 'his' || word === 'her');
  if (isHis && isFollowing(key)) return { ...description, accepts: ledBy };
  if (!determiner.some((word) => ['the', 'this', 'that'].includes(word))) return null;
  if (isCapitalised({ text: form }) && ORGANISATION_NOUNS.has(key))
    return {
      ...description,
      accepts: (mention) => mention.actor.name.toLowerCase().split(/[ -]/u).includes(key),
    };
  return DESCRIPTIVE_NOUNS.has(key) && !['army', 'party', 'union', 'council'].includes(key)
    ? { ...description, accepts: isGroup }
    : null;
};
