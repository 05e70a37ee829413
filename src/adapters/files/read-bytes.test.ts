import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOST_BYTES } from '../../documents/index.ts';
import { readBytes } from './read-bytes.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-bytes-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('gives the bytes of a file', async () => {
  writeFileSync(join(folder, 'a.txt'), Buffer.from([1, 2, 255]));
  expect([...(await readBytes(join(folder, 'a.txt')))]).toEqual([1, 2, 255]);
});

test('refuses a file that is too large without reading it', async () => {
  const file = openSync(join(folder, 'large.txt'), 'w');
  ftruncateSync(file, MOST_BYTES + 1);
  closeSync(file);
  await expect(readBytes(join(folder, 'large.txt'))).rejects.toMatchObject({ code: 'too-large' });
});

test.each([
  ['missing.txt', 'not-found'],
  ['.', 'bad-input'],
])('says what is wrong with %s', async (name, code) => {
  await expect(readBytes(join(folder, name))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(folder),
  });
});
