import { PhraseIndex } from '../text/phrase-index.ts';
import { HEDGES, type Hedge } from './hedges.ts';

/** The table of hedges, to be looked up by tokens; of several at one place the longest. */
export const HEDGE_INDEX = new PhraseIndex<Hedge>(HEDGES.map((hedge) => [hedge.phrase, hedge] as const));

/** The hedge that leaves a claim less likely. */
export const weakerHedge = (a: Hedge, b: Hedge): Hedge => (b.high < a.high ? b : a);
