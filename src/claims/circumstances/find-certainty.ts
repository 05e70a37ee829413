import { type Certainty, STATED } from '../../records/index.ts';
import { clauseChain } from '../grammar/clause-chain.ts';
import { isRelation } from '../grammar/sentence-tree.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundRelation } from '../relations/found-relation.ts';
import { HEDGE_INDEX, weakerHedge } from './hedge-index.ts';
import type { Hedge } from './hedges.ts';

/** Capitalised "May" is a month. */
const isMonth = (words: string): boolean => words === 'May';

interface FoundHedge {
  readonly hedge: Hedge;
  readonly first: number;
  readonly last: number;
}

/** Every hedge of a sentence, longest first at each place. */
const hedgesIn = ({ tree, covering }: SentenceView): readonly FoundHedge[] => {
  const found: FoundHedge[] = [];
  for (let at = 0; at < tree.words.length; at += 1) {
    const match = HEDGE_INDEX.longestAt(tree.words, at);
    if (!match || isMonth(tree.words[at]!.form)) continue;
    if (covering[at]!.some(({ resolvedBy }) => resolvedBy !== 'pronoun')) continue;
    found.push({ hedge: match.value, first: at, last: at + match.length });
    at += match.length - 1;
  }
  return found;
};

/** Whether what a word says reaches those of a chain: it is one of them, or stands right beside one. */
const reaches = ({ tree }: SentenceView, word: number, chain: ReadonlySet<number>): boolean => {
  if (chain.has(word)) return true;
  const { relation, head } = tree.words[word]!;
  return (
    chain.has(head) &&
    isRelation(
      relation,
      'aux',
      'advmod',
      'mark',
      'cop',
      'det',
      'amod',
      'case',
      'expl',
      'discourse',
      'parataxis',
      'obl',
      'advcl',
      'dep',
    )
  );
};

/**
 * How sure the sentence is of a relation: the weakest hedge that reaches its trigger. `above`: the words above it, itself
 * first, as far as what is said of them reaches it.
 */
export const findCertainty = (
  view: SentenceView,
  relation: Pick<FoundRelation, 'anchor' | 'first' | 'last'>,
  above: readonly number[] = clauseChain(view.tree, relation.anchor),
): Certainty => {
  const chain = new Set(above);
  let best: FoundHedge | null = null;
  for (const found of hedgesIn(view)) {
    const { first, last } = found;
    if (first >= relation.first && last <= relation.last) continue;
    const words = Array.from({ length: last - first }, (_, offset) => first + offset);
    if (!words.some((word) => reaches(view, word, chain))) continue;
    if (!best || weakerHedge(best.hedge, found.hedge) !== best.hedge) best = found;
  }
  if (!best) return STATED;
  const { low, high, stance } = best.hedge;
  return {
    low,
    high,
    phrase: view.wordsOf(best.first, best.last),
    stance,
    begin: view.tree.words[best.first]!.begin,
    end: view.tree.words[best.last - 1]!.end,
  };
};
