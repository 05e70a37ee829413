import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { stateOn } from '../../samples/varda/read-truth.ts';
import { readCatalogue } from '../../src/adapters/reading/index.ts';
import {
  brierScore,
  type Ensemble,
  logScore,
  readScenario,
  type ScenarioTexts,
  simulate,
  startBeliefs,
} from '../../src/dynamics/index.ts';
import { dayRangeOf, type StandingClaim, type StateProbabilities } from '../../src/records/index.ts';
import { DEFAULT_PARAMETERS, pairKey, placeInTime, weighClaims } from '../../src/relations/index.ts';
import { loadTruth, readVarda } from './read-varda.ts';

const FILE = 'samples/varda/scenarios/half-way.yaml';
const STATES = ['hostile', 'none', 'allied'] as const;
type Law = readonly [number, number, number];
/** For pairs by key: what is expected in one, two and three years. */
type Forecast = (pair: string, years: 1 | 2 | 3) => Law;

const lawOf = ({ hostile, none, allied }: StateProbabilities): Law => [hostile, none, allied];
/** So many runs could have given a state that none did: log scores are those of counts with one added (MODEL.md section 9). */
const smoothed = ([h, n, a]: Law, runs: number): Law => [
  (h * runs + 1) / (runs + 3),
  (n * runs + 1) / (runs + 3),
  (a * runs + 1) / (runs + 3),
];
const RUNS = 600;
const day = (text: string): number => dayRangeOf(text)!.first;
const HALF_WAY = day('2034-01-01');

const forecastsFrom = async (claims: readonly StandingClaim[]) => {
  const actors = await readCatalogue('samples/varda/actors.yaml');
  const scenario = { file: FILE, text: await readFile(FILE, 'utf8') };
  const beliefs = startBeliefs({ scenario }, { claims, parameters: DEFAULT_PARAMETERS, actors })!;
  const idOf = new Map(actors.map(({ name, id }) => [name, id]));
  const keyOf = (a: string, b: string): string => pairKey(idOf.get(a)!, idOf.get(b)!);
  const ensemble = ((texts: ScenarioTexts): Ensemble => {
    const steps = simulate(readScenario(texts), { runs: RUNS, seed: 1416 });
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  })({ scenario, beliefs });
  const simulated = new Map(ensemble.ties.map(({ a, b, at }) => [keyOf(a, b), at]));
  const known = claims.filter(
    (claim) => claim.published !== null && dayRangeOf(claim.published)!.last < HALF_WAY && placeInTime(claim),
  );
  const believed = (at: number): ReadonlyMap<string, Law> =>
    new Map(weighClaims(known, { at }).map(({ aId, bId, p }) => [pairKey(aId, bId), lawOf(p)]));
  const [now, ...later] = [0, 1, 2, 3].map((years) => believed(HALF_WAY + years * 365.25));
  const none: Law = [0, 1, 0];
  const pooled = STATES.map(
    (_, s) => [...now!.values()].reduce((sum, law) => sum + law[s]!, 0) / now!.size,
  ) as unknown as Law;
  const last = new Map<string, StandingClaim>();
  for (const claim of known) {
    const key = pairKey(claim.source.id, claim.target.id);
    const before = last.get(key);
    if (!before || placeInTime(claim)!.day >= placeInTime(before)!.day) last.set(key, claim);
  }
  const forecasts: Readonly<Record<string, Forecast>> = {
    simulated: (pair, years) => lawOf(simulated.get(pair)![years]!),
    // What is believed half-way, for good.
    persistence: (pair) => now!.get(pair) ?? none,
    // The beliefs' own chain, without any claim of the second half.
    chain: (pair, years) => later[years - 1]!.get(pair) ?? none,
    'last claim': (pair) => (last.get(pair)!.sign === 1 ? [0, 0, 1] : [1, 0, 0]),
    climatology: () => pooled,
  };
  return { forecasts, pairs: [...now!.keys()].filter((pair) => simulated.has(pair)) };
};

describe('forecasts made half-way through Varda, from the reports alone', () => {
  it('are scored against the truth, beside persistence', { timeout: 120_000 }, async () => {
    const truth = await loadTruth();
    const totals = new Map<string, { brier: number; log: number }>();
    const changed = new Map<string, number>();
    let [scored, moved] = [0, 0];
    // 1416 wrote the reports of the sample; the others are there so that no single draw decides.
    for (const seed of [1416, 11, 12]) {
      const { forecasts, pairs } = await forecastsFrom(await readVarda(truth, 60, seed));
      for (const pair of pairs)
        for (const years of [1, 2, 3] as const) {
          const [a, b] = pair.split(/[~ ]/) as [string, string];
          const state = STATES.indexOf(stateOn(truth, a, b, HALF_WAY + years * 365.25 - 1));
          const hasMoved = stateOn(truth, a, b, HALF_WAY) !== STATES[state];
          scored++;
          if (hasMoved) moved++;
          for (const [name, forecast] of Object.entries(forecasts)) {
            const law = forecast(pair, years);
            expect(law.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
            const total = totals.get(name) ?? { brier: 0, log: 0 };
            total.brier += brierScore(law, state);
            total.log += logScore(smoothed(law, RUNS), state);
            totals.set(name, total);
            if (hasMoved) changed.set(name, (changed.get(name) ?? 0) + brierScore(law, state));
          }
        }
    }
    const brier = (name: string): number => totals.get(name)!.brier / scored;
    console.info(
      `Varda, 60 reports, 3 seeds, forecasts of 2034 to 2036 made at its beginning, ${scored} pair-years of which ${moved} had moved; Brier all / Brier moved / log all:\n${[
        ...totals,
      ]
        .map(
          ([name, { log }]) =>
            `  ${name.padEnd(12)} ${brier(name).toFixed(3)} / ${(changed.get(name)! / moved).toFixed(3)} / ${(log / scored).toFixed(3)}`,
        )
        .join('\n')}`,
    );
    // What is written in docs/methods/scenarios.md; a null result beside persistence is one, too.
    for (const name of totals.keys()) expect(brier(name)).toBeLessThan(2);
    expect(brier('simulated')).toBeLessThan(brier('last claim'));
  });
});
