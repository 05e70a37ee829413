import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEntente } from './run-entente.ts';

const REPORTS = resolve('samples', 'afpak', 'reports');
const REPORT = '2007-11-country-brief.md';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-decide-'));
  expect(run('read', REPORTS).code).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => runEntente(folder, ...args);
const json = (...args: readonly string[]) => JSON.parse(run(...args, '--format', 'json').out);
const relations = () => run('relations', '--at', '2010', '--format', 'json').out;
const claims = (...filter: readonly string[]) =>
  run('claims', ...filter, '--format', 'jsonl')
    .out.trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Takes a decision and gives its id back. */
const decided = (...args: readonly string[]): string => {
  const { code, out, err } = run(...args, '--why', 'a test');
  expect(err).toBe('');
  expect(code).toBe(0);
  return out.split(' ')[0]!;
};

describe('deciding on the command line', { timeout: 120_000 }, () => {
  it('accepts, rejects and corrects by the beginning of an id; undone, everything is as it was', () => {
    const [before, claim] = [relations(), claims('--doc', REPORT)[0]];
    const id = claim.id.slice(0, 10);
    const now = () => claims('--doc', REPORT)[0];

    decided('decide', 'accept', id);
    expect(now().status).toBe('accepted');
    decided('decide', 'reject', id);
    expect(now().status).toBe('rejected');
    expect(relations()).not.toBe(before);
    const correction = ['--kind', 'rivalry', '--date', '2006', '--low', '.3', '--high', '0.5'];
    decided('decide', 'correct', id, ...correction, '--new-target', 'Blue League');
    expect(now()).toMatchObject({
      status: 'corrected',
      kind: 'rivalry',
      sign: -1,
      date: '2006',
      certainty: { low: 0.3, high: 0.5 },
      target: { id: 'blue-league', readAs: { id: claim.target.id } },
      correctedFrom: { kind: claim.kind, target: claim.target },
    });
    expect(run('claims', '--doc', REPORT).out).toContain('read as: Afghan Taliban, al-Qaeda · alliance');
    expect(run('claims', '--actor', 'blue league').out).toContain(claim.id);

    expect(run('undo').code).toBe(0);
    expect(now().status).toBe('rejected');
    run('undo');
    run('undo');
    expect(now()).toEqual(claim);
    expect(relations()).toBe(before);
    expect(run('undo')).toMatchObject({ code: 1, err: expect.stringContaining('no decision holds') });
  });

  it('keeps every decision in the log, with who, when, why and what undid it', () => {
    const log = json('log');
    expect(log.map(({ act }: { act: string }) => act)).toEqual([
      'accept',
      'reject',
      'correct',
      'undo',
      'undo',
      'undo',
    ]);
    for (const decision of log) {
      expect(decision).toMatchObject({ who: expect.stringMatching(/\w/), why: expect.any(String) });
      expect(Date.parse(decision.when)).toBeGreaterThan(0);
    }
    expect(log[2].undoneBy).toBe(log[3].id);
    expect(log[3].undoneBy).toBeNull();
    expect(run('log').out).toMatch(/undone {2}correct [0-9a-f]{8}: kind rivalry/);
    const logOn = (day: string) => JSON.parse(run('log', '--as-known-on', day, '--format', 'json').out);
    expect(logOn('2000-01-01')).toEqual([]);
    expect(logOn(log.at(-1).when.slice(0, 10))).toEqual(log);
    expect(run('log', '--as-known-on', 'soon')).toMatchObject({
      code: 2,
      err: expect.stringContaining('soon'),
    });
  });

  it('a rejected claim stays rejected when the same file is read again', () => {
    const [claim] = claims('--doc', REPORT);
    const rejection = decided('decide', 'reject', claim.id);
    expect(run('read', join(REPORTS, REPORT)).code).toBe(0);
    expect(claims('--doc', REPORT)[0].status).toBe('rejected');
    decided('undo', rejection.slice(0, 8));
    expect(claims('--doc', REPORT)[0]).toEqual(claim);
  });

  it('merges two actors and splits them again, and every belief is as before', () => {
    const before = relations();
    const actors = json('actors');
    decided('actors', 'merge', 'JeM', 'Lashkar-e-Jhangvi');
    expect(json('actors')).toHaveLength(actors.length - 1);
    expect(claims('--actor', 'Jaish-e-Mohammed')).toEqual(claims('--actor', 'LeJ'));
    expect(relations()).not.toBe(before);
    expect(run('actors', 'merge', 'LeJ', 'JeM', '--why', 'a ring').code).toBe(2);
    decided('actors', 'split', 'Jaish-e-Mohammed', 'Lashkar-e-Jhangvi');
    expect(relations()).toBe(before);
    expect(json('actors')).toEqual(actors);
  });

  it('gives the mentions of some claims to a new actor', () => {
    const [claim] = claims('--actor', 'al-Qaeda', '--doc', REPORT);
    const split = decided('actors', 'split', 'Old Guard', 'al-Qaeda', '--claims', claim.id, '--new');
    expect(claims('--actor', 'Old Guard').map(({ id }) => id)).toEqual([claim.id]);
    decided('undo', split);
    expect(claims('--actor', 'al-Qaeda', '--doc', REPORT)[0]).toEqual(claim);
  });

  it('grades sources, which changes what their word weighs', () => {
    const before = relations();
    const gradeOf = () =>
      json('sources').find(({ name }: { name: string }) => name === 'Sample Country Briefs').grade;
    expect(gradeOf()).toBe('F');
    decided('sources', 'grade', 'sample country briefs', 'b');
    expect(gradeOf()).toBe('B');
    expect(relations()).not.toBe(before);
    run('undo');
    expect(relations()).toBe(before);
  });

  it('adds a claim on a sentence, and sets origins', () => {
    const count = claims().length;
    const quote = 'The alliance between the Afghan Taliban and al-Qaeda is unlikely to break soon.';
    const ends = ['--source', 'Afghan Taliban', '--target', 'al-Qaeda', '--kind', 'alliance'];
    const addition = decided(
      'decide',
      'add',
      REPORT,
      '--quote',
      quote,
      ...ends,
      '--low',
      '.8',
      '--high',
      '.95',
    );
    const added = claims().find(({ reader }) => reader === 'by-hand');
    expect(added).toMatchObject({ quote, status: 'accepted', doc: REPORT });
    expect(claims()).toHaveLength(count + 1);
    decided('decide', 'origin', 'shared', added.id, claims('--doc', REPORT)[0].id);
    expect(claims('--doc', REPORT)[0].givenOrigin).toMatchObject({ isApart: false, why: 'a test' });
    run('undo');
    decided('undo', addition);
    expect(claims()).toHaveLength(count);
  });

  it.each([
    ['no reason', ['decide', 'accept', 'ab'], /--why/],
    ['no such claim', ['decide', 'accept', 'zz', '--why', 'x'], /no claim "zz" stands/],
    [
      'no such kind',
      ['decide', 'correct', 'ab', '--kind', 'love', '--why', 'x'],
      /"love" is no kind. There are: merger/,
    ],
    ['half a range', ['decide', 'correct', 'ab', '--low', '.2', '--why', 'x'], /both --low and --high/],
    ['no such grade', ['sources', 'grade', 'Sample Wire', 'G', '--why', 'x'], /"G" is no grade/],
    ['no such source', ['sources', 'grade', 'Nobody', 'A', '--why', 'x'], /nobody called "Nobody"/],
    ['no such actor', ['actors', 'merge', 'al-Qaida core', 'Talban', '--why', 'x'], /unknown actor/],
  ])('refuses %s as wrong usage, and stores nothing', (_, args, message) => {
    const log = run('log', '--format', 'json').out;
    const { code, out, err } = run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(run('log', '--format', 'json').out).toBe(log);
  });
});
