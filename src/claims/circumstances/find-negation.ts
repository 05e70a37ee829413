import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundRelation } from '../relations/found-relation.ts';
import { inflect } from '../relations/triggers/inflect.ts';
import { PREPOSITIONS } from '../text/function-words.ts';
import { PhraseIndex } from '../text/phrase-index.ts';

const NEGATORS =
  'no, not, never, neither, nor, without, cannot, cant, didnt, dont, doesnt, isnt, arent, wasnt, werent, hasnt, havent, hadnt, wont, wouldnt, couldnt, no longer, far from, nobody, none, little, scant, barely, mistake to think, mistake to believe, mistake to see, mistake to treat, error to think, error to believe, error to treat, error to see, wrong to think, wrong to say, wrong to see, false that, untrue that, myth that';
/** Verbs that undo or deny what stands after them. */
const UNDOING =
  'deny, sever, end, cut, cut off, break off, halt, suspend, cease, stop, reject, refuse, abandon, dissolve, renounce, terminate, disrupt, refute, rule out, call off, withdraw, decline, fail, lose, break, freeze, cancel, repudiate, disavow, lack, avoid, reduce, scale back, withhold, discontinue, forswear, give up, disclaim, dismiss, loosen, weaken, shed, downgrade, relax, depart, leave, quit, pull out, walk out, back out';
/** Negations that affirm, or whose probability the hedges already carry. */
const NOT_NEGATIONS =
  'little evidence, little doubt, few signs, little known, not only, not inconceivable, not impossible, no doubt, no evidence, no proof, no indication, no indications, no sign, no signs, no direct evidence, not clear, not known, no less than, not just, not merely, not until, not least, no matter, failed state, not certain, break out, broke out, broken out';

const INDEX = new PhraseIndex<boolean>([
  ...NOT_NEGATIONS.split(', ').map((phrase) => [phrase, false] as const),
  ...NEGATORS.split(', ').map((phrase) => [phrase, true] as const),
  ...UNDOING.split(', ').flatMap((verb) => inflect(verb).map(([, words]) => [words, true] as const)),
]);
const REACH = 14;
/** Prepositions across which a negation still reaches the trigger: "refused to", "denied any role in", "no plans for". */
const TRANSPARENT: ReadonlySet<string> = new Set(['to', 'of', 'in', 'for', 'any', 'from', 'with']);
const BARRIERS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  'because',
  'while',
  'but',
  'although',
  'after',
  'before',
  'when',
  'who',
  'which',
  'since',
  'as',
  'despite',
  'citing',
]);

/** First token from which a negation reaches the trigger. */
const reachOf = ({ tokens }: SentenceView, trigger: number): number => {
  let first = trigger;
  while (first > 0 && first > trigger - REACH) {
    const { key } = tokens[first - 1]!;
    if (BARRIERS.has(key) || (PREPOSITIONS.has(key) && !TRANSPARENT.has(key) && key !== 'without')) break;
    first -= 1;
  }
  return first;
};

/** Whether the words deny or undo the relation: an odd number of negations that reach its trigger. */
export const isDenied = (view: SentenceView, relation: FoundRelation): boolean => {
  let count = 0;
  for (let at = reachOf(view, relation.first); at < relation.first; at += 1) {
    const match = view.groupAt[at] ? null : INDEX.longestAt(view.tokens, at);
    if (!match || at + match.length > relation.first) continue;
    if (match.value) count += 1;
    at += match.length - 1;
  }
  return count % 2 === 1;
};
