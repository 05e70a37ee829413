import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForTest, temporaryFolders } from './temporary-folder.test-suite.ts';
import { buildWriter, startWriter } from './writer-process.test-suite.ts';
import { acknowledged, writtenIn } from './written-project.test-suite.ts';

const KILLS = 100;
/** Projects in which writers are killed side by side: each mostly waits for its own. */
const AT_ONCE = 4;
const LONGEST_LIFE_MILLISECONDS = 250;

const newFolder = temporaryFolders();
let script = '';
let outputFolder = '';
beforeAll(async () => {
  ({ script, outputFolder } = await buildWriter());
}, 60_000);
afterAll(() => rmSync(outputFolder, { recursive: true, force: true }));

const contentsOf = async (folder: string) => {
  const store = await openForTest(folder);
  try {
    return await writtenIn(store);
  } finally {
    await store.close();
  }
};

/** Kills writers one after another, in a new folder every fifth time: the making of the ledger can be hit, too. */
const killRepeatedly = async (kills: number): Promise<void> => {
  const lines: string[] = [];
  let folder = newFolder();
  for (let kill = 0; kill < kills; kill += 1) {
    if (kill % 5 === 0) {
      folder = newFolder();
      lines.length = 0;
    }
    const writer = startWriter(script, folder, 'write');
    await writer.says('started');
    await wait(Math.random() * LONGEST_LIFE_MILLISECONDS);
    await writer.kill();
    lines.push(...writer.lines);

    if (existsSync(join(folder, 'ledger.db'))) await (await openForTest(folder, 'read')).close();
    const { readings, decisions, revision } = await contentsOf(folder);
    const [saidReadings, saidDecisions] = [acknowledged(lines, 'reading'), acknowledged(lines, 'decision')];
    expect(readings).toEqual(expect.arrayContaining([...saidReadings]));
    expect(decisions).toEqual(expect.arrayContaining([...saidDecisions]));
    // Of each kill at most one addition may be stored that was not acknowledged any more.
    const additions = readings.length + decisions.length;
    expect(additions - saidReadings.length - saidDecisions.length).toBeLessThanOrEqual((kill % 5) + 1);
    expect(revision).toBe(additions);
  }
};

describe('a writer that is killed while it reads and decides', () => {
  it(
    `loses nothing that it acknowledged and leaves nothing half written, ${KILLS} times`,
    async () => {
      await Promise.all(Array.from({ length: AT_ONCE }, () => killRepeatedly(KILLS / AT_ONCE)));
    },
    KILLS * 5_000,
  );
});
