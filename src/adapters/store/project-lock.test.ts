import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOf } from './process-identity.ts';
import { openForTest, temporaryFolders } from './temporary-folder.test-suite.ts';
import { buildWriter, startWriter } from './writer-process.test-suite.ts';

const newFolder = temporaryFolders();
const lockOf = (folder: string): string => join(folder, 'ledger.lock');

let script = '';
let outputFolder = '';
beforeAll(async () => {
  ({ script, outputFolder } = await buildWriter());
}, 60_000);
afterAll(() => rmSync(outputFolder, { recursive: true, force: true }));

/** The number of a process that has ended. */
const endedPid = async (): Promise<number> => {
  const writer = startWriter(script, newFolder(), 'leave');
  await writer.ended;
  return writer.pid;
};

const owner = (changes: object) =>
  JSON.stringify({
    what: 'entente read',
    pid: process.pid,
    host: hostname(),
    since: '2026-05-01T10:00:00.000Z',
    start: startOf(process.pid),
    token: 'a-token',
    ...changes,
  });

describe('the lock of a project', () => {
  it('names its owner to a second writer, lets readers in, and is gone after closing', async () => {
    const folder = newFolder();
    const store = await openForTest(folder);
    await expect(openForTest(folder)).rejects.toMatchObject({
      code: 'project-locked',
      message: expect.stringMatching(
        new RegExp(`by a test \\(process ${process.pid} on ${hostname()}\\) since \\d{4}-\\d\\d-\\d\\dT`),
      ),
    });
    const reader = await openForTest(folder, 'read');
    expect(await reader.documents()).toEqual([]);
    await reader.close();
    await store.close();
    await store.close();
    expect(existsSync(lockOf(folder))).toBe(false);
    await (await openForTest(folder)).close();
  });

  it('holds against another process while that runs, and is taken over when it was killed', async () => {
    const folder = newFolder();
    const writer = startWriter(script, folder, 'hold');
    await writer.says('open');
    await expect(openForTest(folder)).rejects.toMatchObject({
      code: 'project-locked',
      message: expect.stringContaining(`a holding test (process ${writer.pid} on`),
    });
    await writer.kill();
    await (await openForTest(folder)).close();
    expect(readdirSync(folder).filter((name) => name.startsWith('ledger.lock'))).toEqual([]);
  });

  it('is released by a process that ends without closing', async () => {
    const folder = newFolder();
    await startWriter(script, folder, 'leave').ended;
    expect(existsSync(join(folder, 'ledger.db'))).toBe(true);
    expect(existsSync(lockOf(folder))).toBe(false);
  });

  it('goes to exactly one of many who find it abandoned at once', async () => {
    const folder = newFolder();
    await (await openForTest(folder)).close();
    for (let round = 0; round < 2; round += 1) {
      const pid = await endedPid();
      writeFileSync(lockOf(folder), owner({ pid, start: null }));
      // The right to take over may have been left behind as well.
      if (round === 1)
        writeFileSync(`${lockOf(folder)}.takeover`, owner({ pid, start: null, token: 'another' }));
      const writers = Array.from({ length: 4 }, () => startWriter(script, folder, 'hold'));
      await Promise.all(writers.map((writer) => Promise.race([writer.says('open'), writer.ended])));
      const answers = writers.map(({ lines }) => lines.at(-1)).toSorted();
      expect(answers).toEqual(['open', ...Array.from({ length: 3 }, () => 'project-locked')]);
      await Promise.all(writers.map((writer) => writer.kill()));
    }
  }, 60_000);

  it('of another machine is never taken over, and the way out is told', async () => {
    const folder = newFolder();
    writeFileSync(lockOf(folder), owner({ host: 'elsewhere', pid: 1 }));
    await expect(openForTest(folder)).rejects.toMatchObject({
      code: 'project-locked',
      hint: expect.stringContaining(`delete ${lockOf(folder)}`),
    });
    expect(readFileSync(lockOf(folder), 'utf8')).toContain('elsewhere');
  });

  it.runIf(startOf(process.pid) !== null)(
    'is taken over from a process whose number was given again',
    async () => {
      const folder = newFolder();
      writeFileSync(lockOf(folder), owner({ start: 'another boot:1' }));
      await (await openForTest(folder)).close();
    },
  );

  it.concurrent.each(['', '{"what":"entente re', '{}'])(
    'that a crash left half written (%j) is taken over',
    async (text) => {
      const folder = newFolder();
      writeFileSync(lockOf(folder), text);
      await (await openForTest(folder)).close();
      expect(existsSync(lockOf(folder))).toBe(false);
    },
  );
});
