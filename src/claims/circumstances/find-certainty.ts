import { type Certainty, STATED } from '../../records/index.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundRelation } from '../relations/found-relation.ts';
import { clauseAround } from './clause-around.ts';
import { HEDGE_INDEX, weakerHedge } from './hedge-index.ts';
import type { Hedge } from './hedges.ts';

/** Hedges that may also follow the words that they weaken. */
const POSTPOSED: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'probably',
  'possibly',
  'perhaps',
  'apparently',
  'seemingly',
  'believe',
  'believes',
  'believed',
  'suspect',
  'presumably',
  'unlikely',
  'doubtful',
  'possible',
  'improbable',
  'alleged',
  'suggested',
  'suggest',
]);
const POSTPOSED_REACH = 12;
/** Capitalised "May" is a month. */
const isMonth = (words: string): boolean => words === 'May';

const isPostposed = ({ tokens }: SentenceView, hedge: Hedge, at: number, relation: FoundRelation): boolean =>
  POSTPOSED.has(hedge.phrase) && at - relation.last < POSTPOSED_REACH && tokens[at + 1]?.key !== 'to';

/** How sure the sentence is of a relation: the weakest hedge of its clause that stands before the trigger. */
export const findCertainty = (view: SentenceView, relation: FoundRelation): Certainty => {
  const { tokens, groupAt } = view;
  const clause = clauseAround(view, relation.first);
  let best: { hedge: Hedge; first: number; last: number } | null = null;
  for (let at = clause.first; at < clause.last; at += 1) {
    if (at >= relation.first && at < relation.last) continue;
    const match = HEDGE_INDEX.longestAt(tokens, at);
    if (!match || groupAt[at] || isMonth(tokens[at]!.text)) continue;
    const isAfter = at >= relation.last;
    if (isAfter && !isPostposed(view, match.value, at, relation)) continue;
    if (!best || weakerHedge(best.hedge, match.value) !== best.hedge)
      best = { hedge: match.value, first: at, last: at + match.length };
    at += match.length - 1;
  }
  if (!best) return STATED;
  const begin = tokens[best.first]!.begin;
  const end = tokens[best.last - 1]!.end;
  const { low, high, stance } = best.hedge;
  return { low, high, phrase: view.wordsOf(best.first, best.last), stance, begin, end };
};
