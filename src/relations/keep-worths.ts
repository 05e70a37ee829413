import { nameKey } from '../records/index.ts';
import type { Weighing } from './claim-row.ts';
import { type Comparison, comparisonsOf, likeliestWorth } from './learn-worths.ts';
import type { PairClaims } from './pair-index.ts';
import { stateChain } from './state-chain.ts';

/** What an ungraded source has shown to be worth, and by how many claims. */
export interface LearnedWorth {
  readonly worth: number;
  readonly claims: number;
}

/** What sources have shown to be worth, kept up to date at the cost of the sources that stand on the pairs compared. */
export interface KeptWorths {
  /** Compares the sources of these pairs anew; answers the keys of those whose worth is another now. */
  readonly compare: (pairs: Iterable<PairClaims>) => ReadonlySet<string>;
  /** Whether no pair was compared yet. */
  readonly isEmpty: () => boolean;
  readonly worthOf: (source: string) => LearnedWorth | undefined;
  /** As `Weighing` asks for it. */
  readonly find: Weighing['learnedWorth'];
}

/**
 * What sources that cannot be judged are worth, learned from agreement with graded ones: Dawid and Skene's (1979) error
 * rates with one rate a source, the truth being what graded sources alone give. Only where at least `learnFrom` claims
 * can be compared. The order of comparing is irrelevant, to the last bit.
 */
export const keepWorths = (weighing: Omit<Weighing, 'learnedWorth'>): KeptWorths => {
  const { learnFrom, learnWeight, meanStayYears, witness } = weighing.parameters;
  const chain = stateChain(meanStayYears);
  const unlearned: Weighing = { ...weighing, learnedWorth: () => undefined };
  const compared = new Set<PairClaims>();
  const ofSource = new Map<string, Map<PairClaims, Comparison[]>>();
  const sourcesOf = new Map<PairClaims, readonly string[]>();
  const worths = new Map<string, LearnedWorth>();
  // The same few names stand on many claims.
  const keys = new Map<string, string>();

  const add = (pair: PairClaims, comparison: Comparison): void => {
    const ofPairs = ofSource.get(comparison.source) ?? new Map<PairClaims, Comparison[]>();
    ofSource.set(comparison.source, ofPairs);
    const own = ofPairs.get(pair);
    if (own) own.push(comparison);
    else ofPairs.set(pair, [comparison]);
  };

  const learn = (source: string): LearnedWorth | undefined => {
    const comparisons = [...(ofSource.get(source)?.values() ?? [])].flat();
    if (comparisons.length < learnFrom || comparisons.length === 0) return undefined;
    return {
      worth: likeliestWorth(comparisons, { assumed: witness.F, weight: learnWeight }),
      claims: comparisons.length,
    };
  };

  const compare: KeptWorths['compare'] = (pairs) => {
    const asked = new Set<string>();
    for (const pair of pairs) {
      compared.add(pair);
      for (const source of sourcesOf.get(pair) ?? []) {
        ofSource.get(source)!.delete(pair);
        asked.add(source);
      }
      const comparisons = comparisonsOf(pair, unlearned, chain);
      for (const comparison of comparisons) {
        add(pair, comparison);
        asked.add(comparison.source);
      }
      if (comparisons.length === 0) sourcesOf.delete(pair);
      else sourcesOf.set(pair, [...new Set(comparisons.map(({ source }) => source))]);
    }
    const changed = new Set<string>();
    for (const source of asked) {
      const learned = learn(source);
      if (learned?.worth !== worths.get(source)?.worth) changed.add(source);
      if (learned) worths.set(source, learned);
      else worths.delete(source);
    }
    return changed;
  };

  const worthOf = (source: string): LearnedWorth | undefined => {
    if (worths.size === 0) return undefined;
    const key = keys.get(source) ?? nameKey(source);
    keys.set(source, key);
    return worths.get(key);
  };

  return { compare, isEmpty: () => compared.size === 0, worthOf, find: (source) => worthOf(source)?.worth };
};
