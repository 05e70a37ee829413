import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEntente } from './run-entente.ts';

let folder: string;

/** Six actors; each window most ties of the last, one dropped and one that turns. */
const EDGES = [1, 2, 3, 4]
  .flatMap((t) => [
    `${t},1,A,B`,
    `${t},-1,A,C`,
    t % 2 === 0 ? `${t},1,C,D` : `${t},-1,C,D`,
    ...(t < 3 ? [`${t},-1,E,F`] : []),
  ])
  .join('\n');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-backtest-'));
  writeFileSync(join(folder, 'nodes.csv'), 'name\nA\nB\nC\nD\nE\nF\n');
  writeFileSync(join(folder, 'edges.csv'), `t,sign,a,b\n${EDGES}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('backtest', { timeout: 60_000 }, () => {
  it('prints scores, hashes and where they come from, and the same again', () => {
    const args = ['backtest', '.', '--origins', '2,3', '--seed', '7', '--format', 'json'] as const;
    const { code, out, err } = runEntente(folder, ...args, '--forecasts', 'forecasts.jsonl');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      panel: { actors: 6, windows: 4 },
      seed: 7,
      reference: 'lag-contact-balance',
      declared: 'pool',
      leftOut: [],
    });
    expect(
      found.scores.map(({ subset, dyads }: { subset: string; dyads: number }) => [subset, dyads]),
    ).toEqual([
      ['all', 30],
      ['at-risk', 8],
      ['changed', 3],
    ]);
    const lines = readFileSync(join(folder, 'forecasts.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ laws: _, ...head }) => head)).toEqual(found.forecasts);
    expect(runEntente(folder, ...args).out).toBe(out);
  });

  it.each([
    [
      'a file of forecasts that is there already',
      ['.', '--forecasts', 'nodes.csv'],
      /nodes\.csv is there already/,
    ],
    [
      'a reference that nobody knows',
      ['.', '--reference', 'oracle'],
      /no forecaster "oracle"; there are persistence/,
    ],
    ['windows that are no numbers', ['.', '--origins', '2,x'], /whole numbers from 1 on/],
    ['a folder without a panel', ['nowhere'], /there is no file or folder/],
  ])('refuses %s', (_, args, message) => {
    const { code, out, err } = runEntente(folder, 'backtest', ...args);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err).not.toMatch(/at .*\.js:\d+/);
    expect([1, 2]).toContain(code);
  });
});
