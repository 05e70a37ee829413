import {
  childrenBy,
  firstConjunct,
  headOf,
  isRelation,
  prepositionOf,
  type SentenceTree,
} from '../grammar/sentence-tree.ts';
import { LOCATIVE } from '../text/function-words.ts';
import { keyOf } from '../text/tokenise.ts';
import { HEADS_OF, PARTS_OF_GROUPS, STATE_ORGANS, TITLES } from './agent-nouns.ts';
import type { FoundName } from './find-names.ts';
import type { FoundMention } from './mention.ts';
import type { Standing } from './name-index.ts';
import { GENERIC_PARTIES } from './party-nouns.ts';
import { DEMONYMS } from './state-words.ts';

const PREFIX = /^(?:anti|pro|non|ex|post|pre)-?$/iu;
const TOWNS: ReadonlySet<string> = new Set(
  'city town capital port province village district north south east west region outskirts suburb'.split(' '),
);
const BEFORE: readonly string[] = ['compound', 'amod', 'nmod:desc', 'flat', 'nmod:unmarked', 'nmod', 'dep'];
const MOST_STEPS = 3;

/** Plurals of people and of those who serve: "Iranian *advisers*", "Chinese *instructors*". */
const PEOPLE =
  /(?:[^m]ers|ors|ists|[^w]men|ives|ants|[^m]ents|pilots|services|companies|firms|crews|generals|allies|citizens)$/u;
const NOT_PEOPLE =
  /^(?:borders|waters|quarters|matters|cent(?:er|re)s|letters|orders|powers|papers|numbers|factors|sectors|talents|events|incidents|narratives|objectives|motives|initiatives|archives|customers|supporters|students|patients|efforts|parents|winters|summers|others|rulers|settlers|prisoners|defectors|deserters|protesters|dissidents|migrants|fighters|accidents)$/u;

const isAgentNoun = (standing: Standing, key: string): boolean => {
  if (STATE_ORGANS.has(key)) return true;
  if (standing === 'name') return PARTS_OF_GROUPS.has(key);
  return PEOPLE.test(key) && !NOT_PEOPLE.test(key) && !GENERIC_PARTIES.has(key);
};

/** "the Japanese", "the British": an adjective that stands as a noun. */
const isNominal = (tree: SentenceTree, head: number): boolean =>
  isRelation(tree.words[head]!.relation, 'nsubj', 'obj', 'iobj', 'obl', 'nmod', 'root') &&
  tree.words[head]!.relation !== 'nmod:desc' &&
  childrenBy(tree, head, 'det', 'case').some((child) => !/^an?$/u.test(tree.words[child]!.key));

/** What a noun says of one member: "as a member of X", "is a part of X", where X is no party itself. */
const SINGLE: ReadonlySet<string> = new Set(
  'member part faction wing branch group affiliate militia offshoot party'.split(' '),
);

const isPredicate = (tree: SentenceTree, noun: number): boolean =>
  childrenBy(tree, noun, 'cop').length > 0 ||
  isRelation(tree.words[noun]!.relation, 'appos', 'xcomp', 'parataxis') ||
  prepositionOf(tree, noun) === 'as' ||
  childrenBy(tree, noun, 'det').some((child) =>
    /^(?:an?|another|one|any|every)$/u.test(tree.words[child]!.key),
  );

/** The words of a tree that a stretch of text covers; null where it begins or ends inside of a word. */
const wordsAt = ({ words }: SentenceTree, begin: number, end: number): readonly [number, number] | null => {
  const first = words.findIndex((word) => word.end > begin);
  const last = words.findLastIndex((word) => word.begin < end) + 1;
  if (first < 0 || last <= first) return null;
  return words[first]!.begin === begin && words[last - 1]!.end === end ? [first, last] : null;
};

/** The agent noun that a name stands before ("Syrian *troops*", "TTP *commander* X"), or -1. */
const agentNounOf = (tree: SentenceTree, head: number, last: number, standing: Standing): number => {
  let found = -1;
  // "Israeli and Egyptian forces"
  const first = tree.words[head]!;
  const isSecond =
    first.relation === 'conj' && first.head >= 0 && BEFORE.includes(tree.words[first.head]!.relation);
  let at = isSecond ? first.head : head;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { relation, head: next } = tree.words[at]!;
    if (next < last || !BEFORE.includes(relation) || prepositionOf(tree, at) !== '') break;
    const { key, upos } = tree.words[next]!;
    const between = tree.words.slice(last, next);
    const isBroken = between.some(
      ({ upos: tag, form }) => ['VERB', 'ADP'].includes(tag) || (tag === 'PUNCT' && form !== ','),
    );
    if (isBroken) break;
    // "the FSA group X": what stands beside the name says whose it is
    const isBesideName = tree.words[next + 1]?.key === '' && tree.words[next + 1]?.head !== at;
    if (SINGLE.has(key) && (isPredicate(tree, next) || isBesideName)) break;
    if (isAgentNoun(standing, key)) found = next;
    else if (upos !== 'PROPN' && key !== '') break;
    else if (found >= 0) return next;
    at = next;
  }
  return found;
};

/** "elements of X", "groups such as X": the noun before a name through which X is meant, or -1. */
const headNounOf = (tree: SentenceTree, head: number): number => {
  const { relation, head: noun } = tree.words[head]!;
  if (noun < 0 || noun > head || !isRelation(relation, 'nmod')) return -1;
  const preposition = prepositionOf(tree, head);
  const { key } = tree.words[noun]!;
  if (SINGLE.has(key) && isPredicate(tree, noun)) return -1;
  if (preposition === 'such as') return PARTS_OF_GROUPS.has(key) ? noun : -1;
  return HEADS_OF.has(key) && ['of', 'from', 'within'].includes(preposition) ? noun : -1;
};

/** First word of what stands before a noun in its phrase, articles left out. */
const phraseStart = (tree: SentenceTree, noun: number): number => {
  const inside = childrenBy(tree, noun, 'compound', 'amod', 'nmod:desc', 'nummod').filter(
    (child) => child < noun,
  );
  return Math.min(noun, ...inside.map((child) => phraseStart(tree, child)));
};

/** "in Pakistan and Iran". */
const isLocated = (tree: SentenceTree, core: number): boolean =>
  LOCATIVE.has(prepositionOf(tree, firstConjunct(tree, core)));

/** "a former member of X" no longer acts for it. */
const isOfFormer = (tree: SentenceTree, core: number): boolean => {
  const { head } = tree.words[core]!;
  return (
    head >= 0 &&
    childrenBy(tree, head, 'amod', 'advmod').some((child) =>
      /^(?:former|ex|formerly|erstwhile)$/u.test(tree.words[child]!.key),
    )
  );
};

const isFormer = ({ words }: SentenceTree, first: number): boolean =>
  words[first - 1]?.key === 'former' || (words[first - 1]?.form === '-' && words[first - 2]?.key === 'ex');

const isTown = (tree: SentenceTree, head: number): boolean => {
  const { head: noun, relation } = tree.words[head]!;
  return (
    noun >= 0 &&
    isRelation(relation, 'nmod') &&
    TOWNS.has(tree.words[noun]!.key) &&
    prepositionOf(tree, head) === 'of'
  );
};

/** "in Idlib, Syria": the state only tells where the town lies. */
const followsTown = ({ words }: SentenceTree, first: number): boolean =>
  words[first - 1]?.form === ',' && words[first - 2]?.upos === 'PROPN' && words[first - 2]?.key !== '';

const mentionsOf = (tree: SentenceTree, names: readonly FoundName[]): readonly FoundMention[] =>
  names.flatMap(({ begin, end, entry }): readonly FoundMention[] => {
    const words = entry && wordsAt(tree, begin, end);
    if (!words) return [];
    const [nameFirst, nameLast] = words;
    const { actor, alias, resolvedBy, standing } = entry;
    const core = headOf(tree, nameFirst, nameLast);
    const next = tree.words[nameLast];
    const afterHyphen = tree.words[nameLast + 1];
    const before = tree.words[nameFirst - 1];
    const compound =
      (next?.form === '-' &&
        next.begin === end &&
        afterHyphen?.begin === next.end &&
        // "Israeli-Palestinian": both are named
        !names.some((name) => name.entry !== null && name.begin === afterHyphen.begin)) ||
      (before?.form === '-' && before.end === begin && PREFIX.test(tree.words[nameFirst - 2]?.form ?? ''));
    const agent = compound ? -1 : agentNounOf(tree, core, nameLast, standing);
    const noun = agent >= 0 || compound ? -1 : headNounOf(tree, core);
    const isOrganised = agent >= 0 || noun >= 0;
    const first = noun >= 0 ? phraseStart(tree, noun) : nameFirst;
    const last = agent >= 0 ? agent + 1 : nameLast;
    const isNoun = standing === 'adjective' && !compound && agent < 0 && isNominal(tree, core);
    // "Somalis" are people; "the Israelis" may be their state
    const isPeople =
      standing === 'name' &&
      actor.type === 'government' &&
      /[^s]s$/u.test(alias) &&
      DEMONYMS.has(keyOf(alias).slice(0, -1)) &&
      childrenBy(tree, core, 'det').length === 0;
    const isTitled = agent >= 0 && TITLES.has(tree.words[agent]!.key);
    return [
      {
        actor,
        resolvedBy,
        via: alias === actor.name ? null : alias,
        standing: isOrganised || isTitled || isNoun ? 'name' : standing,
        first,
        last,
        head: agent >= 0 ? agent : noun >= 0 ? noun : core,
        core,
        compound,
        bystander:
          isFormer(tree, first) ||
          isOfFormer(tree, core) ||
          isPeople ||
          isTown(tree, core) ||
          (!isOrganised &&
            !isNoun &&
            (standing === 'adjective' ||
              (standing !== 'name' && (followsTown(tree, nameFirst) || isLocated(tree, core))))),
        doubt: null,
      },
    ];
  });

/** The mentions that known names make; "Syrian President Bashar al-Assad" is one, though two of its names mean Syria. */
export const namedMentions = (tree: SentenceTree, names: readonly FoundName[]): readonly FoundMention[] => {
  const mentions = mentionsOf(tree, names);
  return mentions.filter(
    (mention, index) =>
      !mentions.some(
        (other, place) =>
          place !== index &&
          other.actor.id === mention.actor.id &&
          other.head === mention.head &&
          (other.first < mention.first || (other.first === mention.first && place < index)),
      ),
  );
};
