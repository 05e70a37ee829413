import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findReports } from './find-reports.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-files-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (path: string, content = 'words'): string => {
  const whole = join(folder, path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, content);
  return whole;
};

const pathsFrom = (files: readonly { readonly path: string }[]): string[] =>
  files.map(({ path }) => relative(folder, path));

describe('findReports', () => {
  test('walks folders in the order of names and counts what it leaves out', async () => {
    for (const path of ['b/two.md', 'b/one.txt', 'a.html', 'c.docx', 'd.pdf', 'z.TXT']) put(path);
    for (const path of [
      '.hidden.txt',
      '.git/config.txt',
      'actors.yaml',
      'truth.yaml',
      'README.md',
      'photo.png',
      '~$c.docx',
    ])
      put(path);
    const { files, refused, catalogues, ignored } = await findReports([folder]);
    expect(catalogues).toEqual([join(folder, 'actors.yaml')]);
    expect(pathsFrom(files)).toEqual(['a.html', 'b/one.txt', 'b/two.md', 'c.docx', 'd.pdf', 'z.TXT']);
    expect(files[0]).toMatchObject({ name: 'a.html', size: 5 });
    expect({ refused, ignored }).toEqual({ refused: [], ignored: 6 });
  });

  test('takes a file that is named whatever its ending, each file once', async () => {
    const odd = put('report.dat');
    const { files } = await findReports([odd, odd, folder]);
    expect(pathsFrom(files)).toEqual(['report.dat']);
  });

  test('survives links that lead in a circle, nowhere, or to another place', async () => {
    put('a/report.txt');
    symlinkSync(folder, join(folder, 'a', 'loop'));
    symlinkSync(join(folder, 'self.txt'), join(folder, 'self.txt'));
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'b.txt'));
    symlinkSync(join(folder, 'a', 'report.txt'), join(folder, 'c.txt'));
    const { files, refused } = await findReports([folder]);
    expect(pathsFrom(files)).toEqual(['a/report.txt']);
    expect(refused.map(({ path, code }) => [relative(folder, path), code])).toEqual([
      ['b.txt', 'not-found'],
      ['self.txt', 'bad-input'],
    ]);
  });

  test('refuses what is not there or is no file, and goes on', async () => {
    const pipe = join(folder, 'pipe.txt');
    execFileSync('mkfifo', [pipe]);
    const report = put('report.txt');
    const { files, refused } = await findReports([join(folder, 'missing.txt'), pipe, report]);
    expect(pathsFrom(files)).toEqual(['report.txt']);
    expect(refused).toMatchObject([
      { code: 'not-found', reason: `there is no file or folder ${join(folder, 'missing.txt')}` },
      { code: 'bad-input', reason: `${pipe} is neither a file nor a folder` },
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('refuses a folder that may not be read', async () => {
    put('locked/report.txt');
    chmodSync(join(folder, 'locked'), 0);
    const { refused } = await findReports([folder]);
    chmodSync(join(folder, 'locked'), 0o700);
    expect(refused).toMatchObject([{ code: 'bad-input' }]);
  });
});
