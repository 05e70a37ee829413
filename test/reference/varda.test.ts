import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { stateOn, type Truth } from '../../samples/varda/read-truth.ts';
import { readCatalogue } from '../../src/adapters/reading/index.ts';
import {
  type BeliefParameters,
  type Day,
  dayRangeOf,
  type StandingClaim,
  type StateProbabilities,
} from '../../src/records/index.ts';
import {
  changeParameters,
  DEFAULT_PARAMETERS,
  fitParameters,
  labelEvidence,
  pairKey,
  placeInTime,
  readLabels,
  weighClaims,
} from '../../src/relations/index.ts';
import { loadTruth, readVarda } from './read-varda.ts';

type Forecast = (claims: readonly StandingClaim[]) => StateProbabilities;

/** What a careless analyst does: the sign of the last claim is the state. */
const lastClaimWins: Forecast = (claims) => {
  const last = claims.reduce((latest, claim) =>
    placeInTime(claim)!.day >= placeInTime(latest)!.day ? claim : latest,
  );
  return last.sign === 1 ? { hostile: 0, none: 0, allied: 1 } : { hostile: 1, none: 0, allied: 0 };
};

/** What a spreadsheet does: shares of the claims so far, by sign, with one added to each state. */
const countingClaims: Forecast = (claims) => {
  const allied = claims.filter(({ sign }) => sign === 1).length;
  const total = claims.length + 3;
  return { hostile: (claims.length - allied + 1) / total, none: 1 / total, allied: (allied + 1) / total };
};

/** Brier score over three states (Brier 1950): 0 is perfect, 2 the worst. */
const brier = (p: StateProbabilities, state: keyof StateProbabilities): number =>
  (['hostile', 'none', 'allied'] as const).reduce((sum, s) => sum + (p[s] - (s === state ? 1 : 0)) ** 2, 0);

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

const compare = (
  truth: Truth,
  claims: readonly StandingClaim[],
  parameters: BeliefParameters = DEFAULT_PARAMETERS,
): { pairs: number; belief: number; last: number; counting: number } => {
  const scores = { belief: [] as number[], last: [] as number[], counting: [] as number[] };
  for (let year = 2032; year <= 2037; year++) {
    const at: Day = dayRangeOf(`${year}-01-01`)!.first - 1;
    const known = claims.filter(
      (claim) => (dayRangeOf(claim.published!)?.last ?? 0) <= at && (placeInTime(claim)?.day ?? at + 1) <= at,
    );
    for (const relation of weighClaims(known, { at, parameters })) {
      const key = pairKey(relation.aId, relation.bId);
      const own = known.filter((claim) => pairKey(claim.source.id, claim.target.id) === key);
      const state = stateOn(truth, relation.aId, relation.bId, at);
      scores.belief.push(brier(relation.p, state));
      scores.last.push(brier(lastClaimWins(own), state));
      scores.counting.push(brier(countingClaims(own), state));
    }
  }
  const { belief, last, counting } = scores;
  return { pairs: belief.length, belief: mean(belief), last: mean(last), counting: mean(counting) };
};

const mean8 = (rows: readonly ReturnType<typeof compare>[], of: 'belief' | 'last' | 'counting'): number =>
  mean(rows.map((row) => row[of]));

describe('beliefs beside the truth of Varda, year by year, from the reports alone', () => {
  it('are nearer to it than the last claim, and than counting claims, with few reports and with many', {
    timeout: 120_000,
  }, async () => {
    const truth = await loadTruth();
    // 1416 wrote the reports of the sample; the others are there so that no single draw decides.
    for (const [reports, seeds] of [
      [20, [1416, 11, 12, 13, 14, 15, 16, 17]],
      [60, [1416, 11, 12, 13]],
      [200, [1416, 11]],
    ] as const) {
      const rows = [];
      for (const seed of seeds) rows.push(compare(truth, await readVarda(truth, reports, seed)));
      const [own] = rows as [(typeof rows)[number]];
      console.info(
        `Varda, ${reports} reports, Brier of beliefs / last claim / counting: seed 1416, ${own.pairs} pair-years: ${own.belief.toFixed(3)} / ${own.last.toFixed(3)} / ${own.counting.toFixed(3)}; mean of ${rows.length} seeds: ${mean8(rows, 'belief').toFixed(3)} / ${mean8(rows, 'last').toFixed(3)} / ${mean8(rows, 'counting').toFixed(3)}`,
      );
      expect(mean8(rows, 'belief')).toBeLessThan(mean8(rows, 'last'));
      expect(mean8(rows, 'belief')).toBeLessThan(mean8(rows, 'counting'));
      expect(own.belief).toBeLessThan(own.last);
    }
  });

  it('gain from weights fitted to other pairs of other reports', { timeout: 120_000 }, async () => {
    const truth = await loadTruth();
    const catalogue = await readCatalogue('samples/varda/actors.yaml');
    const labels = readLabels(await readFile('samples/varda/truth.yaml', 'utf8'), 'truth.yaml', catalogue);
    const keyOf = ({ aId, bId }: { aId: string; bId: string }): string => pairKey(aId, bId);
    const inOrder = labels.map(keyOf).sort();
    const isFirstHalf = (key: string): boolean => inOrder.indexOf(key) % 2 === 0;
    const training = await readVarda(truth, 300, 2);
    const tested = await readVarda(truth, 60, 1416);
    let [before, after, pairs] = [0, 0, 0];
    for (const half of [true, false]) {
      const others = labels.filter((label) => isFirstHalf(keyOf(label)) !== half);
      const evidence = labelEvidence(training, others, DEFAULT_PARAMETERS);
      const { meanStayYears, kindRows } = fitParameters(evidence, DEFAULT_PARAMETERS, { draws: 2, seed: 1 });
      const fitted = changeParameters(DEFAULT_PARAMETERS, { meanStayYears, kindRows });
      const own = tested.filter(({ source, target }) => isFirstHalf(pairKey(source.id, target.id)) === half);
      const [assumed, learned] = [compare(truth, own), compare(truth, own, fitted)];
      before += assumed.belief * assumed.pairs;
      after += learned.belief * learned.pairs;
      pairs += assumed.pairs;
      console.info(`Varda: stays fitted to the other half of the pairs: ${JSON.stringify(meanStayYears)}`);
    }
    console.info(
      `Varda, 60 reports, held out: Brier ${(before / pairs).toFixed(3)} as assumed, ${(after / pairs).toFixed(3)} as fitted`,
    );
    expect(after).toBeLessThan(before);
  });
});
