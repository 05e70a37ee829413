import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEnglishReader } from '../../../src/adapters/reading/index.ts';
import { openForTest, temporaryFolders } from '../../../src/adapters/store/temporary-folder.test-suite.ts';
import { MOST_BYTES } from '../../../src/documents/index.ts';
import type { Store } from '../../../src/ledger/index.ts';
import type { ReadingJob } from '../../../src/records/index.ts';
import { createReadingQueue, type ReadingQueue } from '../reading-queue.ts';

const newFolder = temporaryFolders();
let store: Store;
let queue: ReadingQueue;
let jobs = 0;
beforeAll(async () => {
  store = await openForTest(newFolder());
  queue = createReadingQueue({
    store,
    reader: openEnglishReader(),
    catalogue: async () => [],
    now: () => new Date(),
    newId: () => `job-${++jobs}`,
    onJob: () => {},
    onChanged: () => {},
  });
});
afterAll(async () => {
  await queue.close();
  await store.close();
});

const read = async (name: string, bytes: Uint8Array): Promise<ReadingJob> => {
  const [{ id }] = queue.add([{ name, bytes }]) as [ReadingJob];
  const now = (): ReadingJob => queue.jobs().find((job) => job.id === id)!;
  await expect.poll(() => now().state).not.toMatch(/waiting|running/);
  return now();
};
const textOf = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each<[string, string, Uint8Array, RegExp]>([
  ['a file that is too large', 'large.txt', new Uint8Array(MOST_BYTES + 1).fill(65), /the most is/],
  ['a picture', 'picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /picture\.png/],
  ['a program', 'setup.exe', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), /setup\.exe/],
  ['an archive', 'all.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /all\.zip/],
  ['nothing', 'empty.txt', new Uint8Array(), /empty\.txt/],
  ['no PDF', 'broken.pdf', textOf('%PDF-1.7 nothing'), /broken\.pdf/],
  ['no DOCX', 'broken.docx', textOf('PK nothing'), /broken\.docx/],
])('refuses %s with its reason and what to do, and stores nothing', async (_, name, bytes, reason) => {
  const job = await read(name, bytes);
  expect(job).toMatchObject({
    state: 'failed',
    reason: expect.stringMatching(reason),
    hint: expect.stringMatching(/\w{4}/),
  });
  expect(await store.revision()).toBe(0);
});
