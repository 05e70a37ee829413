import type { SentenceView } from '../mentions/sentence-view.ts';
import { AUXILIARIES, CONJUNCTIONS, SUBORDINATORS } from '../text/function-words.ts';

/** Tokens from `first` to `last` (exclusive). */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

/** The comma after a clause that opens the sentence: "While X may hope, Y attacked". */
const endsFronted = ({ tokens, groupAt }: SentenceView, comma: number): boolean => {
  const next = groupAt[comma + 1] ?? groupAt[comma + 2];
  return (
    SUBORDINATORS.has(tokens[0]?.key ?? '') &&
    next?.place === 'subject' &&
    !CONJUNCTIONS.has(tokens[comma + 1]?.key ?? '')
  );
};

const opensClause = (view: SentenceView, index: number): boolean => {
  const { tokens, groupAt } = view;
  const { key, kind } = tokens[index]!;
  if (key === ';') return true;
  if (key === ',') return endsFronted(view, index);
  if (kind !== 'word') return false;
  if (SUBORDINATORS.has(key) && key !== 'if' && key !== 'whether') return true;
  if (key !== 'and' && key !== 'or') return false;
  // "… and X has": a new subject with its own verb
  const group = groupAt[index + 1] ?? groupAt[index + 2];
  return (
    group !== null &&
    group !== undefined &&
    group.place === 'subject' &&
    AUXILIARIES.has(tokens[group.last]?.key ?? '')
  );
};

/** The clause around a token: what hedges and negations reach. */
export const clauseAround = (view: SentenceView, at: number): Clause => {
  let first = at;
  while (first > 0 && !opensClause(view, first)) first -= 1;
  let last = at + 1;
  while (last < view.tokens.length && !opensClause(view, last)) last += 1;
  return { first, last };
};
