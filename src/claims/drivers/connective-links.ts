import { childrenBy, isRelation, type SentenceTree } from '../grammar/sentence-tree.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { type CausalLink, upToVerb, type WordRange } from './causal-link.ts';
import {
  CAUSAL_ADVERBS,
  CAUSAL_CONJUNCTIONS,
  CAUSAL_PREPOSITIONS,
  type Connective,
} from './causal-markers.ts';

const PREPOSITIONS = new PhraseIndex(CAUSAL_PREPOSITIONS.map((marker) => [marker.words, marker] as const));
const CONJUNCTIONS = new PhraseIndex(CAUSAL_CONJUNCTIONS.map((marker) => [marker.words, marker] as const));
const MODALS: ReadonlySet<string> = new Set('will wo ll would could may might can shall should'.split(' '));
const INVERTED: ReadonlySet<string> = new Set(['should', 'were', 'had']);

const isInside = (word: number, { first, last }: WordRange): boolean => word >= first && word < last;

/** What the words right behind a marker hang on: the governed noun, or the verb of the clause. */
const governedBy = ({ words, children }: SentenceTree, marker: WordRange): number | null => {
  const isMarked = (word: number): boolean =>
    isInside(words[word]!.head, marker) || children[word]!.some((child) => isInside(child, marker));
  for (let at = marker.last, step = 0; at >= marker.last && step < words.length; step += 1) {
    if (at >= words.length) return null;
    if (isMarked(at)) return at;
    at = words[at]!.head;
  }
  return null;
};

/** The word on which a governed word and its marker hang together; -1 where they are the root. */
const outerHead = ({ words }: SentenceTree, governed: number, marker: WordRange): number => {
  let at = words[governed]!.head;
  for (let step = 0; at >= 0 && isInside(at, marker) && step < words.length; step += 1) at = words[at]!.head;
  return at;
};

const linkOf = (
  { words, effect, strength, isCondition }: Connective,
  marker: WordRange,
  cause: number,
  rest: Pick<CausalLink, 'effects' | 'presupposes' | 'except'>,
): CausalLink => ({
  marker,
  anchor: marker.first,
  cause,
  effect,
  isWeak: strength === 'weak',
  isCondition,
  credits: null,
  rule: words,
  ...rest,
});

/** "The split was due to sanctions", "the split was the result of sanctions": what is called so is the effect. */
const predicated = (tree: SentenceTree, cause: number): readonly number[] =>
  childrenBy(tree, cause, 'cop').length > 0 ? childrenBy(tree, cause, 'nsubj') : [];

const prepositionLink = (
  tree: SentenceTree,
  marker: WordRange,
  connective: Connective,
): CausalLink | null => {
  const cause = governedBy(tree, marker);
  if (cause === null || !['NOUN', 'PROPN', 'PRON', 'VERB', 'ADJ', 'NUM'].includes(tree.words[cause]!.upos))
    return null;
  // "was due to be signed"
  if (tree.words[cause]!.upos === 'VERB' && tree.words[cause]!.xpos !== 'VBG') return null;
  const subjects = predicated(tree, cause);
  if (subjects.length > 0)
    return linkOf(connective, marker, cause, {
      effects: subjects,
      presupposes: true,
      except: [...subjects, ...childrenBy(tree, cause, 'cop', 'aux')],
    });
  const outer = outerHead(tree, cause, marker);
  if (outer < 0) {
    // "Thanks to …, X did Y": the marker itself may have been read as what the sentence is about
    const beside = childrenBy(tree, marker.first, 'parataxis', 'ccomp').filter((child) => child > cause);
    return beside.length === 0
      ? null
      : linkOf(connective, marker, cause, { effects: beside, presupposes: false, except: [] });
  }
  const raised = predicated(tree, outer);
  return raised.length > 0 && isInside(outer, marker)
    ? linkOf(connective, marker, cause, { effects: raised, presupposes: true, except: [] })
    : linkOf(connective, marker, cause, { effects: upToVerb(tree, outer), presupposes: false, except: [] });
};

/** "Since 2009", "has grown since they met" tell a time; "since they share a foe, they met" tells why. */
const tellsTime = (tree: SentenceTree, clause: number, effect: number): boolean =>
  !['VERB', 'ADJ', 'NOUN'].includes(tree.words[clause]!.upos) ||
  childrenBy(tree, clause, 'nsubj').length === 0 ||
  childrenBy(tree, effect, 'aux').some((child) => /^(?:has|have|had|ve)$/u.test(tree.words[child]!.key));

const looksAhead = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'aux').some((child) => MODALS.has(tree.words[child]!.key)) ||
  childrenBy(tree, verb, 'xcomp').length > 0;

const conjunctionLink = (
  tree: SentenceTree,
  marker: WordRange,
  connective: Connective,
): CausalLink | null => {
  const cause = governedBy(tree, marker);
  if (cause === null || !isRelation(tree.words[cause]!.relation, 'advcl', 'acl')) return null;
  const effect = outerHead(tree, cause, marker);
  if (effect < 0) return null;
  if (connective.words === 'since' && tellsTime(tree, cause, effect)) return null;
  if (connective.isCondition && !looksAhead(tree, effect)) return null;
  return linkOf(connective, marker, cause, {
    effects: upToVerb(tree, effect),
    presupposes: false,
    except: [],
  });
};

/** "It lost its bases, so it turned to Y": the cause is the clause before. */
const adverbLink = (tree: SentenceTree, word: number): CausalLink | null => {
  if (!CAUSAL_ADVERBS.has(tree.words[word]!.key) || tree.words[word + 1]?.key === 'that') return null;
  const { head: effect, relation } = tree.words[word]!;
  if (effect < word || !isRelation(relation, 'advmod', 'mark', 'cc')) return null;
  const { head: cause, relation: tie } = tree.words[effect]!;
  if (cause < 0 || cause > word || !isRelation(tie, 'conj', 'parataxis', 'advcl', 'ccomp')) return null;
  return {
    marker: { first: word, last: word + 1 },
    anchor: word,
    cause,
    except: [effect],
    effects: [effect],
    effect: 'brings',
    isWeak: false,
    isCondition: false,
    presupposes: false,
    credits: null,
    rule: tree.words[word]!.key,
  };
};

/** "Should this transfer come about, it will …": the verb goes first, and the parser seldom sees what it belongs to. */
const invertedLink = (tree: SentenceTree): CausalLink | null => {
  const { words } = tree;
  const first = words.findIndex(({ upos }) => upos !== 'PUNCT');
  if (first < 0 || !INVERTED.has(words[first]!.key)) return null;
  const comma = words.findIndex(
    ({ form }, at) => at > first + 1 && form === ',' && words.slice(at).some(({ key }) => MODALS.has(key)),
  );
  if (comma < 0) return null;
  const isAhead = (at: number): boolean =>
    at > comma && childrenBy(tree, at, 'aux').some((child) => child > comma && MODALS.has(words[child]!.key));
  const effect = words.findIndex((_, at) => isAhead(at));
  if (effect < 0) return null;
  const inside = words.slice(first + 1, comma).map((_, at) => first + 1 + at);
  const cause = inside.find((at) => words[at]!.head <= first || words[at]!.head >= comma) ?? first + 1;
  return {
    marker: { first, last: first + 1 },
    anchor: first,
    cause,
    except: [effect],
    effects: [effect],
    effect: 'brings',
    isWeak: false,
    isCondition: true,
    presupposes: false,
    credits: null,
    rule: 'should',
  };
};

/** Causes that a preposition, a conjunction or an adverb ties to a clause. */
export const connectiveLinks = (tree: SentenceTree): readonly CausalLink[] => {
  const links: CausalLink[] = [];
  for (let at = 0; at < tree.words.length; at += 1) {
    const adverb = adverbLink(tree, at);
    if (adverb) links.push(adverb);
    for (const [index, link] of [
      [PREPOSITIONS, prepositionLink],
      [CONJUNCTIONS, conjunctionLink],
    ] as const) {
      const found = index.longestAt(tree.words, at);
      const made = found && link(tree, { first: at, last: at + found.length }, found.value);
      if (made) {
        links.push(made);
        at = made.marker.last - 1;
        break;
      }
    }
  }
  const inverted = invertedLink(tree);
  return inverted ? [inverted, ...links] : links;
};
