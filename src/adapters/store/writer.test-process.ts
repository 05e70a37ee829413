/**
 * A process that writes to a project until it is ended, for tests of what it leaves behind:
 * `writer FOLDER hold|write|leave`, with DATABASE_URL in place of the folder. It says on stdout what was acknowledged, a line each.
 */
import { writeSync } from 'node:fs';
import type { Store } from '../../ledger/index.ts';
import { sampleDecision, sampleReadingOf } from '../../ledger/sample-records.test-suite.ts';
import { EntenteError } from '../../records/index.ts';
import { openStore } from './index.ts';

const [folder = '', task = ''] = process.argv.slice(2);
// Synchronously: a line that a killed process has written must have arrived.
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const open = (owner: string): Promise<Store> =>
  openStore({
    folder,
    databaseUrl: process.env.DATABASE_URL,
    mode: 'write',
    owner,
    now: () => new Date(),
  });

const writeForever = async (): Promise<void> => {
  const store = await open('a writing test');
  say('open');
  for (let number = (await store.documents()).length; ; number += 1) {
    const record = sampleReadingOf(200, `Report ${number}.`);
    await store.addReading(record);
    say(`reading ${record.document.id}`);
    const decision = sampleDecision(`decision-${process.pid}-${number}`);
    await store.addDecision(decision);
    say(`decision ${decision.id}`);
  }
};

const hold = async (): Promise<void> => {
  await open('a holding test');
  say('open');
  setInterval(() => {}, 1_000);
};

const leave = async (): Promise<void> => {
  await open('a leaving test');
  process.exit(0);
};

const TASKS: Readonly<Record<string, () => Promise<void>>> = { write: writeForever, hold, leave };

say('started');
try {
  await TASKS[task]?.();
} catch (error) {
  if (!(error instanceof EntenteError)) throw error;
  say(error.code);
}
