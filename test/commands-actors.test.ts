import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEntente } from './run-entente.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-actors-'));
  writeFileSync(
    join(folder, 'list.csv'),
    [
      'name,aliases,type,part of',
      'Kel Brotherhood,KBX;Bretheren of Kel,armed group,',
      'Ran Wing,,faction,Kel Brotherhood',
      'Nobody,,guild,',
      "Kurdistan Workers' Party,Qandil men,,",
    ].join('\n'),
  );
  mkdirSync(join(folder, 'reports'));
  writeFileSync(
    join(folder, 'reports', 'a.txt'),
    'KBX attacked Hamas in 2010. Turkey armed the Bretheren of Kel. The Qandil men attacked the Kel Brotherhood.',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => runEntente(folder, ...args);
const pairs = () =>
  run('claims', '--format', 'jsonl')
    .out.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ source, target }) => `${source.name} | ${target.name}`);

describe('actors import', { timeout: 60_000 }, () => {
  it('adds a list, names the rows that are wrong, and is used by what is read afterwards', () => {
    const { code, out, err } = run('actors', 'import', 'list.csv', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ format: 'plain', added: 2, extended: 1, unchanged: 0 });
    expect(err).toContain('list.csv:4: type: "guild" is none of');
    expect(code).toBe(3);
    expect(run('read', 'reports').code).toBe(0);
    expect(pairs()).toEqual([
      'Kel Brotherhood | Hamas',
      'Turkey | Kel Brotherhood',
      "Kurdistan Workers' Party | Kel Brotherhood",
    ]);
  });

  it('adds nothing the second time', () => {
    const { out } = run('actors', 'import', 'list.csv', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ added: 0, extended: 0, unchanged: 3 });
  });

  it('lets known actors keep the names of the catalogue besides the new ones', () => {
    const ask = (name: string) => run('claims', '--actor', name, '--format', 'jsonl').out;
    expect(ask('Qandil men')).toBe(ask('PKK'));
    expect(ask('PKK')).not.toBe('');
  });

  it('leaves what an actors.yaml of a folder does not say', () => {
    writeFileSync(join(folder, 'reports', 'actors.yaml'), '- name: Kel Brotherhood\n  aliases: [Kelites]\n');
    writeFileSync(
      join(folder, 'reports', 'b.txt'),
      'Kelites attacked KBX rivals. Kelites attacked Hezbollah.',
    );
    expect(run('read', 'reports').code).toBe(0);
    expect(pairs()).toContain('Kel Brotherhood | Hezbollah');
    const { out } = run('actors', 'import', 'list.csv', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ added: 0, extended: 0, unchanged: 3 });
  });

  it('fails where the file is no list', () => {
    writeFileSync(join(folder, 'other.csv'), 'a,b\n1,2\n');
    const { code, err } = run('actors', 'import', 'other.csv');
    expect(code).toBe(2);
    expect(err).toContain('has no column "name"');
    expect(run('actors', 'import', 'absent.csv').code).toBe(1);
  });
});
