import { clauseAround } from './find-clause.ts';
import type { FoundRelation } from './find-relations.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { SentenceView } from './sentence-view.ts';
import { inflect } from './triggers/inflect.ts';

const NEGATORS =
  'no, not, never, neither, nor, without, cannot, cant, didnt, dont, doesnt, isnt, arent, wasnt, werent, hasnt, havent, hadnt, wont, wouldnt, couldnt, no longer, ceased, far from';
/** Verbs that undo or deny what stands after them. */
const UNDOING =
  'deny, sever, end, cut, cut off, break off, halt, suspend, cease, stop, reject, refuse, abandon, dissolve, renounce, terminate, disrupt, refute, rule out, call off, withdraw, decline, fail, lose, break, rule out, freeze, cancel, repudiate, disavow, lack, avoid';
/** Negations that affirm, or whose probability the hedges already carry. */
const NOT_NEGATIONS =
  'not only, not inconceivable, not impossible, no doubt, no evidence, no proof, no indication, no indications, no sign, no signs, no direct evidence, not clear, not known, no less than, not just, not merely, not until, not least';

const INDEX = new PhraseIndex<boolean>([
  ...NOT_NEGATIONS.split(', ').map((phrase) => [phrase, false] as const),
  ...NEGATORS.split(', ').map((phrase) => [phrase, true] as const),
  ...UNDOING.split(', ').flatMap((verb) => inflect(verb).map(([, words]) => [words, true] as const)),
]);
const REACH = 8;

/** Whether the words deny or undo the relation: an odd number of negations between its first party and its trigger. */
export const isDenied = (view: SentenceView, relation: FoundRelation): boolean => {
  const clause = clauseAround(view, relation.first);
  const begin = Math.max(clause.first, relation.first - REACH);
  let count = 0;
  for (let at = begin; at < relation.first; at += 1) {
    const match = view.groupAt[at] ? null : INDEX.longestAt(view.tokens, at);
    if (!match || at + match.length > relation.first) continue;
    if (match.value) count += 1;
    at += match.length - 1;
  }
  return count % 2 === 1;
};
