import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuestionWeighed } from '../src/hypotheses/index.ts';
import { runEntente } from './run-entente.ts';

const REPORTS = resolve('samples', 'afpak', 'reports');
const FILE = resolve('samples', 'afpak', 'hypotheses.yaml');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-hypotheses-'));
  expect(run('read', REPORTS).code).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => runEntente(folder, ...args);
const weighed = (...args: readonly string[]): QuestionWeighed =>
  JSON.parse(run('hypotheses', ...args, '--format', 'json').out)[0];

describe('hypotheses on the command line', { timeout: 120_000 }, () => {
  it('weighs a file without keeping it, keeps one, and takes cells and undoings', () => {
    const empty = run('hypotheses');
    expect(empty.code).toBe(1);
    expect(empty.err).toContain('entente hypotheses add FILE.yaml');

    const fromFile = weighed(FILE);
    const sum = fromFile.hypotheses.reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 12);
    expect(fromFile.isExhaustive).toBe(true);
    expect(fromFile.evidence.length).toBeGreaterThan(10);
    expect(run('hypotheses', FILE).out).toContain('Slow siphoning');
    expect(run('hypotheses').code).toBe(1);

    expect(run('hypotheses', 'add', FILE, '--why', 'the essay asks').code).toBe(0);
    // Kept, they are weighed to the bit as they are from the file.
    expect(weighed()).toEqual(fromFile);

    const claim = fromFile.evidence[0]!.id;
    expect(run('hypotheses', 'weigh', claim, 'open-war', 'strongly-for', '--why', 'a test').code).toBe(0);
    expect(weighed().evidence.find(({ id }) => id === claim)?.cells[0]).toMatchObject({
      cell: 'strongly-for',
      isDecided: true,
    });
    expect(run('log').out).toContain('beside open-war: strongly-for');
    expect(run('undo').code).toBe(0);
    expect(weighed()).toEqual(fromFile);

    expect(run('hypotheses', 'remove', 'neither', '--why', 'a test').code).toBe(0);
    expect(weighed().hypotheses).toHaveLength(2);
    expect(run('hypotheses').out).toContain('do not exhaust what may be true');
    expect(run('undo').code).toBe(0);
    // Added again, they are written anew under the ids that they have.
    expect(run('hypotheses', 'add', FILE, '--why', 'again').code).toBe(0);
    expect(weighed()).toEqual(fromFile);
  });

  it('leaves rejected claims out, and says where a file is wrong', () => {
    const before = weighed(FILE);
    const row = before.evidence.find(
      ({ witnesses }) => witnesses.length === 1 && witnesses[0]!.claims.length === 1,
    )!;
    expect(run('decide', 'reject', row.id, '--why', 'a test').code).toBe(0);
    expect(weighed(FILE).evidence.some(({ id }) => id === row.id)).toBe(false);
    expect(run('undo').code).toBe(0);

    writeFileSync(
      join(folder, 'wrong.yaml'),
      'question: What?\nhypotheses:\n  - title: War\n    statment: x\n',
    );
    const { code, err } = run('hypotheses', 'wrong.yaml');
    expect(code).toBe(2);
    expect(err).toContain('wrong.yaml:');
    expect(err).toContain('hypotheses[0].');
    expect(run('hypotheses', 'weigh', row.id, 'open-war', 'perhaps', '--why', 'x').err).toContain(
      'strongly-against',
    );
  });
});
