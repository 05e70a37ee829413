import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  CONTENDERS,
  PARTS,
  REFERENCES,
  readSignedPanel,
  runBacktest,
  type SubsetScores,
  scoreBacktest,
} from '../../src/dynamics/index.ts';

const PANEL = join('..', 'shared', 'dynamics', 'panels', 'syria');
const present = existsSync(PANEL);
if (!present)
  console.warn(
    'SKIPPED: ../shared is absent, so the backtest is not held against the figures of its specification',
  );

/** MODEL.md, section 10: windows 1-5, origins 3 and 4, one window ahead; Brier and log score. */
const PUBLISHED: Readonly<
  Record<string, { dyads: number; rows: Readonly<Record<string, readonly [string, string]>> }>
> = {
  all: {
    dyads: 4556,
    rows: {
      persistence: ['0.0560', '0.1510'],
      climatology: ['0.0554', '0.1468'],
      'lag-table': ['0.0445', '0.1095'],
      'lag-contact-balance': ['0.0432', '0.0987'],
    },
  },
  'at-risk': {
    dyads: 337,
    rows: {
      persistence: ['0.5187', '1.2447'],
      climatology: ['0.5060', '1.1367'],
      'lag-table': ['0.3654', '0.7163'],
      'lag-contact-balance': ['0.3527', '0.6353'],
    },
  },
  changed: {
    dyads: 130,
    rows: {
      persistence: ['1.9406', '4.6052'],
      climatology: ['1.1481', '2.5391'],
      'lag-table': ['1.2000', '2.7911'],
      'lag-contact-balance': ['1.1271', '2.4453'],
    },
  },
};

describe.skipIf(!present)('the backtest on the Syrian panel', () => {
  let scores: readonly SubsetScores[];
  const of = (subset: string): SubsetScores => scores.find((each) => each.subset === subset)!;
  const row = (subset: string, name: string) =>
    of(subset).forecasters.find(({ forecaster }) => forecaster === name)!.scores;

  beforeAll(async () => {
    const panel = await readSignedPanel((file) => readFile(join(PANEL, file), 'utf8'));
    const backtest = await runBacktest(panel, {
      origins: [3, 4],
      horizons: [1],
      forecasters: [...REFERENCES, ...PARTS, ...CONTENDERS],
      tieRule: 'hostile',
    });
    scores = scoreBacktest(backtest, { reference: 'lag-contact-balance', seed: 1 });
  });

  it.each(Object.entries(PUBLISHED))(
    'gives the published reference rows to the printed digits: %s',
    (subset, { dyads, rows }) => {
      expect(of(subset).dyads).toBe(dyads);
      for (const [name, figures] of Object.entries(rows)) {
        const { brier, log } = row(subset, name);
        expect([brier.toFixed(4), log.toFixed(4)], name).toEqual(figures);
      }
    },
  );

  it('the declared forecaster is ahead of the bar on at-risk dyads by Brier and by log score', () => {
    const [declared, bar] = [row('at-risk', CONTENDERS[0]!.name), row('at-risk', 'lag-contact-balance')];
    expect(declared.brier).toBeLessThan(bar.brier);
    expect(declared.log).toBeLessThan(bar.log);
  });
});
