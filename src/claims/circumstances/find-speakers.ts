import type { Speaker } from '../../records/index.ts';
import { doersOfNoun, isPassive, surfaceSubjects } from '../grammar/clause.ts';
import { clauseChain } from '../grammar/clause-chain.ts';
import { childrenBy, isRelation, prepositionOf } from '../grammar/sentence-tree.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundRelation } from '../relations/found-relation.ts';
import { SPEECH_VERBS } from '../text/speech-verbs.ts';
import type { Quotations } from './find-quotations.ts';
import { nameSpeaker } from './name-speaker.ts';

const UNNAMED: Speaker = { name: 'unnamed', kind: 'unnamed' };
const PASSIVE_REPORTS: ReadonlySet<string> = new Set(
  'believed said thought alleged reported accused described suspected rumoured rumored considered claimed understood known seen estimated expected blamed'.split(
    ' ',
  ),
);
const UNNAMED_ADVERBS: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'supposedly',
  'purportedly',
]);
const SOURCES: ReadonlySet<string> = new Set(['according to', 'per', 'in the words of', 'in the view of']);
/** Verbs that say something of their object: "accused X of …", "blamed X for …". */
const ACCUSING =
  /^(?:accus|blam|suspect|charg|describ|criticiz|criticis|condemn|denounc|prais|urg|warn|tell|told)/u;

/** What is said or written by whoever issues it. */
const UTTERANCES: ReadonlySet<string> = new Set(
  'statement statements letter communique communiqué message video report declaration pamphlet speech interview release'.split(
    ' ',
  ),
);
/** What is heard without a name: "there are reports that". */
const HEARSAY: ReadonlySet<string> = new Set(
  'report reports rumour rumours rumor rumors allegation allegations claim claims suspicion suspicions speculation'.split(
    ' ',
  ),
);
/** Verbs by which one does what one says: "X declared its support", "X vowed to fight on". */
const PERFORMING = /^(?:declar|announc|vow|promis|pledg|threat|agree)/u;
/** Marks of clauses that the author adds: "…, as they had fought together". */
const ASIDES: ReadonlySet<string> = new Set(
  'as after while because since when before although though until'.split(' '),
);

/** All words above one, itself first. */
const ancestors = ({ tree }: SentenceView, word: number): readonly number[] => {
  const path = [word];
  for (
    let at = tree.words[word]!.head;
    at >= 0 && path.length <= tree.words.length;
    at = tree.words[at]!.head
  )
    path.push(at);
  return path;
};

const speakerOfVerb = (view: SentenceView, verb: number, last: Speaker | null): Speaker | null => {
  const { tree } = view;
  if (isPassive(tree, verb)) {
    const agent = childrenBy(tree, verb, 'obl').find((child) => prepositionOf(tree, child) === 'by');
    if (agent !== undefined) return nameSpeaker(view, agent, last);
    return PASSIVE_REPORTS.has(tree.words[verb]!.key) ? UNNAMED : null;
  }
  const subject = surfaceSubjects(tree, verb)[0];
  if (subject === undefined) return null;
  // "issued a statement saying": whoever issued it
  const [issuer] = UTTERANCES.has(tree.words[subject]!.key) ? doersOfNoun(tree, subject) : [];
  return nameSpeaker(view, issuer ?? subject, last);
};

/** Speech verbs that stand beside what is said: "…, X said". */
const besides = ({ tree }: SentenceView, word: number): readonly number[] =>
  childrenBy(tree, word, 'parataxis', 'ccomp', 'dep').filter(
    (child) =>
      SPEECH_VERBS.has(tree.words[child]!.key) &&
      childrenBy(tree, child, 'nsubj').length > 0 &&
      childrenBy(tree, child, 'ccomp', 'obj').length === 0,
  );

/**
 * Who says a relation, outermost first: those whose words its trigger is part of, else the speaker of a quotation that has
 * run on from an earlier sentence, then the unnamed ones of "is believed" and "reportedly".
 */
export const speakersOf = (
  view: SentenceView,
  quotations: Quotations,
  quoted: Speaker | null,
  relation: FoundRelation,
): readonly Speaker[] => {
  const { tree } = view;
  const path = ancestors(view, relation.anchor);
  const inner: Speaker[] = [];
  const reached = new Set(clauseChain(tree, relation.anchor));
  let isAlleged = false;
  for (const [step, word] of path.entries()) {
    for (const child of tree.children[word]!) {
      if (reached.has(word) && UNNAMED_ADVERBS.has(tree.words[child]!.key)) isAlleged = true;
      if (
        isRelation(tree.words[child]!.relation, 'obl', 'nmod', 'advcl') &&
        SOURCES.has(prepositionOf(tree, child))
      ) {
        const speaker = nameSpeaker(view, child, quoted);
        if (speaker) inner.push(speaker);
      }
    }
    for (const verb of besides(view, word)) {
      const speaker = path.includes(verb) ? null : speakerOfVerb(view, verb, quoted);
      if (speaker) inner.push(speaker);
    }
    const below = path[step - 1];
    if (below === undefined) continue;
    const { relation: from } = tree.words[below]!;
    if (from === 'advcl' && childrenBy(tree, below, 'mark').some((mark) => ASIDES.has(tree.words[mark]!.key)))
      break;
    if (
      HEARSAY.has(tree.words[word]!.key) &&
      isRelation(from, 'acl', 'ccomp', 'csubj') &&
      doersOfNoun(tree, word).length === 0
    )
      inner.push(UNNAMED);
    if (!SPEECH_VERBS.has(tree.words[word]!.key)) continue;
    const isPerformed = PERFORMING.test(tree.words[word]!.key) && isRelation(from, 'xcomp', 'obj');
    const isSaid =
      (!isPerformed && isRelation(from, 'ccomp', 'xcomp', 'parataxis', 'csubj', 'dep')) ||
      (isRelation(from, 'advcl', 'obl') &&
        ACCUSING.test(tree.words[word]!.key) &&
        ['of', 'for', 'as'].includes(
          prepositionOf(tree, below) ||
            childrenBy(tree, below, 'mark')
              .map((mark) => tree.words[mark]!.key)
              .join(' '),
        )) ||
      (!isPerformed &&
        isRelation(from, 'obj') &&
        !/^(?:accus|consider|tell|told|describ)/u.test(tree.words[word]!.key));
    const speaker = isSaid ? speakerOfVerb(view, word, quoted) : null;
    if (speaker) inner.push(speaker);
  }
  const isQuoted = quotations.spans.some(
    ({ first, last }) => relation.anchor >= first && relation.anchor < last,
  );
  const named = inner.filter(({ kind }) => kind !== 'unnamed');
  const speakers = named.length === 0 && isQuoted && quoted ? [quoted] : named.reverse();
  return isAlleged || inner.some(({ kind }) => kind === 'unnamed') ? [...speakers, UNNAMED] : speakers;
};

/** Whoever the sentence reports last as saying something: whom "he said" takes up later. */
export const lastSpeakerOf = (view: SentenceView, quoted: Speaker | null): Speaker | null => {
  const { tree } = view;
  for (let word = tree.words.length - 1; word >= 0; word -= 1) {
    if (!SPEECH_VERBS.has(tree.words[word]!.key) || tree.words[word]!.upos !== 'VERB') continue;
    const speaker = isPassive(tree, word) ? null : speakerOfVerb(view, word, quoted);
    if (speaker) return speaker;
  }
  return null;
};
