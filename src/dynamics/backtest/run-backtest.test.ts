import { describe, expect, it } from 'vitest';
import { streamOf } from '../../maths/index.ts';
import type { SignedPanel } from '../panels/signed-panel.ts';
import { CONTENDERS, PARTS, persistence, REFERENCES } from './forecasters/index.ts';
import { drawnPanel } from './panel-for-tests.test-suite.ts';
import { runBacktest } from './run-backtest.ts';
import { calibrate, scoreBacktest } from './score-backtest.ts';

const ALL = [...REFERENCES, ...PARTS, ...CONTENDERS];
const plan = { origins: [3, 4], horizons: [1], forecasters: ALL, tieRule: 'hostile' } as const;

describe('runBacktest', () => {
  it('seals each forecast before a later window is read', async () => {
    const panel = drawnPanel(streamOf(1), 8, 6);
    let latest = 0;
    const watched: SignedPanel = {
      ...panel,
      read: (window) => {
        latest = Math.max(latest, window);
        return panel.read(window);
      },
    };
    const seen: string[] = [];
    await runBacktest(watched, {
      ...plan,
      horizons: [1, 2],
      seal: ({ forecaster, origin, horizon }) => {
        expect(latest).toBe(origin);
        seen.push(`${forecaster} ${origin} ${horizon}`);
      },
    });
    expect(new Set(seen).size).toBe(2 * 2 * ALL.length);
    expect(latest).toBe(6);
  });

  it('forecasts the same whatever comes later', async () => {
    const panel = drawnPanel(streamOf(2), 8, 6);
    const other = drawnPanel(streamOf(3), 8, 6);
    const forked: SignedPanel = { ...panel, read: (window) => (window <= 3 ? panel : other).read(window) };
    const [one, two] = await Promise.all(
      [panel, forked].map((each) => runBacktest(each, { ...plan, origins: [3] })),
    );
    expect(two!.rounds[0]!.forecasts.map(({ hash }) => hash)).toEqual(
      one!.rounds[0]!.forecasts.map(({ hash }) => hash),
    );
    expect(two!.rounds[0]!.outcome).not.toEqual(one!.rounds[0]!.outcome);
  });

  it('says what it leaves out, and why', async () => {
    const { rounds, leftOut } = await runBacktest(drawnPanel(streamOf(4), 6, 4), {
      ...plan,
      origins: [1, 2, 3, 4],
      horizons: [1, 2],
    });
    expect(rounds.map(({ origin, horizon }) => [origin, horizon])).toEqual([
      [2, 1],
      [3, 1],
    ]);
    expect(leftOut.map(({ origin, horizon }) => [origin, horizon])).toEqual([
      [1, 1],
      [1, 2],
      [2, 2],
      [3, 2],
      [4, 1],
      [4, 2],
    ]);
    expect(leftOut[0]!.reason).toMatch(/learnt from/);
    expect(leftOut[4]!.reason).toMatch(/ends at 4/);
  });

  it('ends early with what is complete', async () => {
    const { rounds, leftOut } = await runBacktest(drawnPanel(streamOf(4), 6, 5), {
      ...plan,
      forecasters: [persistence],
      onProgress: async ({ done }) => (done === 1 ? 'stop' : undefined),
    });
    expect(rounds.map(({ origin }) => origin)).toEqual([3]);
    expect(leftOut).toEqual([{ origin: 4, horizon: 1, reason: 'ended before it' }]);
  });

  it('refuses a forecaster that gives no laws', async () => {
    const broken = { ...persistence, name: 'broken', forecast: () => new Float64Array(45).fill(0.5) };
    await expect(
      runBacktest(drawnPanel(streamOf(4), 6, 5), { ...plan, forecasters: [broken] }),
    ).rejects.toThrow(/broken gave no law for dyad 0/);
  });
});

describe('scoreBacktest', () => {
  it('scores persistence by hand', async () => {
    const backtest = await runBacktest(drawnPanel(streamOf(5), 8, 5), {
      ...plan,
      forecasters: [persistence],
    });
    const [all, , changed] = scoreBacktest(backtest, { reference: 'persistence', seed: 1 });
    const share = changed!.dyads / all!.dyads;
    // .02² + 2 × .01² where it stays, .98² + .99² + .01² where it changes.
    expect(all!.forecasters[0]!.scores.brier).toBeCloseTo(0.0006 * (1 - share) + 1.9406 * share, 12);
    expect(changed!.forecasters[0]!.scores.log).toBeCloseTo(-Math.log(0.01), 12);
    expect(all!.forecasters[0]!.skill).toBeNull();
  });

  it('is of no skill where nothing but the lag tells: no contender invents structure', async () => {
    const backtest = await runBacktest(drawnPanel(streamOf(6), 30, 8), { ...plan, origins: [5, 6, 7] });
    const [all] = scoreBacktest(backtest, { reference: 'lag-table', seed: 1 });
    for (const { forecaster, skill } of all!.forecasters)
      if ([...PARTS, ...CONTENDERS].some(({ name }) => name === forecaster))
        // The two counts of a window tell more than its class; apart from that nothing is to be had or lost.
        expect(Math.abs(skill!.brier.byActors.skill), forecaster).toBeLessThan(0.12);
  });

  it('names the forecasters where the reference is unknown', async () => {
    const backtest = await runBacktest(drawnPanel(streamOf(5), 6, 4), { ...plan, origins: [2] });
    expect(() => scoreBacktest(backtest, { reference: 'oracle', seed: 1 })).toThrow(/oracle/);
  });

  it('takes every score apart exactly', async () => {
    const backtest = await runBacktest(drawnPanel(streamOf(7), 12, 5), plan);
    for (const { classes, pit } of calibrate(backtest, 1)) {
      for (const { score, mcb, dsc, unc } of Object.values(classes))
        expect(mcb - dsc + unc).toBeCloseTo(score, 12);
      expect(pit).toHaveLength(10);
    }
  });
});
