import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEntente } from './run-entente.ts';

const SCENARIOS = resolve('samples', 'afpak', 'scenarios');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-scenarios-'));
  runEntente(folder, 'read', resolve('samples', 'afpak', 'reports'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const simulated = (...args: readonly string[]) => {
  const { code, out, err } = runEntente(folder, 'simulate', ...args, '--format', 'json');
  expect(code, err).toBe(0);
  return JSON.parse(out);
};
const scenario = (name: string): string => join(SCENARIOS, `${name}.yaml`);

describe('the scenarios of the sample', { timeout: 120_000 }, () => {
  it('run from the ledger, the same to the bit on one worker and on two, and say what they are worth', () => {
    const [one, two] = ['1', '2'].map((workers) =>
      simulated(scenario('withdrawal-2014'), '--runs', '40', '--workers', workers),
    );
    expect(two).toEqual(one);
    expect(one.notes[0]).toMatch(/^This explores and does not forecast/);
    const rivals = one.outcomes.filter(({ id }: { id: string }) => id.startsWith('hypothesis:'));
    expect(rivals.map(({ title }: { title: string }) => title)).toEqual([
      'Open war',
      'Slow siphoning',
      'Neither',
    ]);
    const sum = rivals.reduce((all: number, { at }: { at: { mean: number }[] }) => all + at.at(-1)!.mean, 0);
    expect(sum).toBeCloseTo(1, 9);
    expect(one.beliefs.unnamed).toEqual([]);
  });

  it('all begin alike', () => {
    const found = ['as-it-was-2010', 'strikes-doubled', 'talks', 'withdrawal-2014'].map((each) =>
      simulated(scenario(each), '--runs', '2', '--workers', '1'),
    );
    for (const { outcomes } of found)
      expect(outcomes.map(({ at }: { at: unknown[] }) => at[0])).toEqual(
        found[0].outcomes.map(({ at }: { at: unknown[] }) => at[0]),
      );
    expect(new Set(found.map(({ hash }) => hash)).size).toBe(4);
  });

  it('are compared run by run', () => {
    const { against } = simulated(
      scenario('talks'),
      ...['--runs', '40', '--against', scenario('as-it-was-2010')],
    );
    expect(against.title).toBe('As it was in 2010');
    const groups = against.outcomes.find(({ id }: { id: string }) => id === 'groups').at;
    expect(groups[0]).toMatchObject({ mean: 0, low: 0, high: 0 });
    expect(groups.at(-1).varianceRatio).toBeLessThan(1);
  });

  it('are looked into: what moved an outcome, what each part adds, what it is sensitive to', () => {
    const small = join(folder, 'small.yaml');
    writeFileSync(
      small,
      [
        'years: 1',
        'drawParameters: true',
        'model: { support: { recruitment: {} }, events: { split: { rate: 2 } } }',
        'reservoir: 50',
        'actors: [{ name: A, support: { value: 20, low: 10, high: 30 } }, { name: B, support: 20 }]',
      ].join('\n'),
    );
    const asked = ['--why', 'splits', '--sensitivity', 'splits', '--trajectories', '4'];
    const { why, sensitivity } = simulated(small, '--runs', '100', ...asked);
    expect(why.parts.find(({ title }: { title: string }) => title === 'split').low).toBeGreaterThan(0);
    expect(why.influences.map(({ name }: { name: string }) => name)).toContain('A.support');
    expect(sensitivity.parameters.map(({ name }: { name: string }) => name)).toContain('split.byPressure');
    const unknown = runEntente(folder, 'simulate', small, '--why', 'spits');
    expect(unknown.code).toBeGreaterThan(0);
    expect(unknown.err).toContain('no outcome "spits"');
  });

  it('begin otherwise once a claim is rejected, and what ran before is stale but can be repeated', () => {
    const few = ['--runs', '2', '--workers', '1'];
    const before = simulated(scenario('as-it-was-2010'), ...few);
    const [pair] = before.beliefs.pairs;
    runEntente(folder, 'decide', 'reject', pair.claims[0], '--why', 'test');
    const after = simulated(scenario('as-it-was-2010'), ...few);
    expect(after.id).not.toBe(before.id);
    expect(after.beliefs).not.toEqual(before.beliefs);
    const again = runEntente(folder, 'simulate', '--repeat', before.id, '--format', 'json');
    expect(again.code, again.err).toBe(0);
    expect(again.err).toContain('is stale: the ledger has changed since');
    expect(JSON.parse(again.out).hash).toBe(before.hash);
    runEntente(folder, 'undo');
    expect(simulated(scenario('as-it-was-2010'), ...few).id).toBe(before.id);
  });

  it('ask for the project that they start from, where it is missing', () => {
    const nowhere = join(folder, 'nowhere');
    mkdirSync(nowhere);
    const { code, err } = runEntente(nowhere, 'simulate', scenario('talks'), '--runs', '20');
    expect(code).toBeGreaterThan(0);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
