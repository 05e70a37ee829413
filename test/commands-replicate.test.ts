import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEntente } from './run-entente.ts';

let folder: string;
const run = (project: string, ...args: readonly string[]) =>
  runEntente(folder, '--project', project, ...args);
const out = (project: string, ...args: readonly string[]): string => {
  const { code, out: text, err } = run(project, ...args);
  expect(code, err).toBe(0);
  return text;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-replicate-'));
  out('a', 'read', resolve('samples/varda/reports'), resolve('samples/varda/actors.yaml'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a project on the command line', { timeout: 120_000 }, () => {
  it('is weighed by weights that were fitted to a labelled set, until that is undone', () => {
    const before = out('a', 'relations', '--format', 'json');
    const labels = resolve('samples/varda/truth.yaml');
    const fit = JSON.parse(
      out('a', 'fit-weights', labels, '--draws', '20', '--out', 'fitted.yaml', '--format', 'json'),
    );
    expect(fit.claims).toBeGreaterThan(30);
    expect(fit.values[0]).toMatchObject({ name: 'meanStayYears.hostile', error: expect.any(Number) });
    expect(out('a', 'fit-weights', labels, '--draws', '5')).toMatch(/kindRows\.armed-conflict +hostile/);
    out('a', 'parameters', 'set', 'fitted.yaml', '--why', 'fitted to Varda');
    expect(out('a', 'parameters')).toMatch(/meanStayYears\.hostile .*set by .*: fitted to Varda/);
    expect(out('a', 'relations', '--format', 'json')).not.toBe(before);
    expect(out('a', 'relations', '--format', 'json', '--as-known-on', '2040')).not.toBe(before);
    out('a', 'undo', '--why', 'try');
    expect(out('a', 'relations', '--format', 'json')).toBe(before);
  });

  it('refuses parameters that are none, by name', () => {
    for (const [text, reason] of [
      ['witness: { G: 0.5 }', /witness/],
      ['interest: 2', /interest/],
      ['kindRows: { alliance: { hostile: 0, none: 1, allied: 1 } }', /kindRows\.alliance\.hostile/],
      ['{', /wrong\.yaml/],
    ] as const) {
      writeFileSync(join(folder, 'wrong.yaml'), text);
      const { code, err } = run('a', 'parameters', 'set', 'wrong.yaml', '--why', 'x');
      expect(code).toBeGreaterThan(0);
      expect(err).toMatch(reason);
    }
  });

  it('goes out and comes back with the same beliefs, and with every list as it was', () => {
    out(
      'a',
      'sources',
      'grade',
      JSON.parse(out('a', 'sources', '--format', 'json'))[0].name,
      'B',
      '--why',
      'known',
    );
    out('a', 'export', '--all', '--out', 'project.zip');
    expect(out('b', 'import', 'project.zip')).toMatch(/are those of the package, to the last bit/);
    for (const list of [
      ['relations', '--format', 'json', '--since', '2032'],
      ['claims', '--format', 'jsonl'],
      ['actors', '--format', 'json'],
      ['sources', '--format', 'json'],
      ['parameters', '--format', 'json'],
      ['log', '--format', 'json'],
      ['map', '--format', 'gexf'],
    ])
      expect(out('b', ...list)).toBe(out('a', ...list));
    const again = run('b', 'import', 'project.zip');
    expect(again.code).not.toBe(0);
    expect(again.err).toMatch(/holds something already/);
  });

  it('leaves nothing behind where the package is bad, and says why', () => {
    writeFileSync(join(folder, 'cut.zip'), readFileSync(join(folder, 'project.zip')).subarray(0, 2_000));
    const { code, err } = run('c', 'import', 'cut.zip');
    expect(code).toBe(1);
    expect(err).toMatch(/cut\.zip is damaged or no package.*Nothing was stored/s);
    expect(run('c', 'relations').err).toMatch(/nothing has been stored in c yet/);
    const unwritable = run('a', 'export', '--all', '--out', 'nowhere/project.zip');
    expect(unwritable.code).toBeGreaterThan(0);
    expect(unwritable.err).toMatch(/cannot write nowhere\/project\.zip/);
  });

  it('shows every list and every belief as of a past day', () => {
    const past = ['--as-known-on', '2010-03'];
    out('afpak', 'read', resolve('samples/afpak/reports'));
    const published = (text: string) => JSON.parse(text) as readonly { claims: number }[];
    const sum = (rows: readonly { claims: number }[]): number =>
      rows.reduce((all, { claims }) => all + claims, 0);
    for (const list of ['relations', 'actors'])
      expect(sum(published(out('afpak', list, '--format', 'json', ...past)))).toBeLessThan(
        sum(published(out('afpak', list, '--format', 'json'))),
      );
    for (const args of [
      ['claims', '--format', 'jsonl'],
      ['sources', '--format', 'json'],
      ['map', '--format', 'gexf'],
      ['pair', 'Haqqani network', 'al-Qaeda', '--format', 'json'],
    ])
      expect(out('afpak', ...args, ...past).length).toBeLessThan(out('afpak', ...args).length);
  });
});
