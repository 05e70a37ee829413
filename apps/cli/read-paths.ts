import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { findReports, readBytes } from '../../src/adapters/files/index.ts';
import { giveActors, type ReportOutcome, readCatalogue } from '../../src/adapters/reading/index.ts';
import { starterCatalogue } from '../../src/claims/index.ts';
import { actorsToRead, type Store } from '../../src/ledger/index.ts';
import {
  type Decision,
  type DocumentDescription,
  EntenteError,
  type ErrorCode,
} from '../../src/records/index.ts';
import type { ComparedReadings } from './format-comparison.ts';
import type { Progress } from './progress.ts';
import { readWithAll } from './read-with-all.ts';
import type { ReadersAsked } from './readers-asked.ts';

export interface FailedReport {
  readonly doc: string;
  readonly status: 'failed';
  readonly code: string;
  readonly reason: string;
  readonly hint: string;
}

export interface ReadPathsOutcome {
  readonly read: readonly ReportOutcome[];
  /** Where there were two readers. */
  readonly compared: readonly ComparedReadings[];
  readonly failed: readonly FailedReport[];
  /** What ended it before its end. */
  readonly ended?: EntenteError;
}

const failureOf = (doc: string, { code, message, hint }: EntenteError): FailedReport => ({
  doc,
  status: 'failed',
  code,
  reason: message,
  hint: hint ?? '',
});

/** Failures which no other document would survive either. */
const ENDS_THE_BATCH: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'project-locked',
  'project-damaged',
  'project-read-only',
  'project-unreachable',
  'project-version',
  'disk-full',
  'disk-failed',
  'endpoint-unreachable',
  'endpoint-refused',
  'over-budget',
  'stopped',
]);

/** What was given by hand for a document that is in already: a decision, since documents are never changed. */
const descriptionOf = (documentId: string, description: DocumentDescription): Decision => ({
  act: 'describe',
  documentId,
  description,
  id: randomUUID(),
  who: userInfo().username,
  when: new Date().toISOString(),
  why: 'given on the command line',
});

export interface PathsReading {
  readonly given: DocumentDescription;
  readonly progress: Progress;
  readonly asked: ReadersAsked;
}

/**
 * Reads files and folders into a store, one after the other; a file that fails leaves the others and the store as they
 * are. What ends the whole batch is in the outcome, so that what was read before it can be told.
 */
export const readPaths = async (
  store: Store,
  paths: readonly string[],
  { given, progress, asked }: PathsReading,
): Promise<ReadPathsOutcome> => {
  const found = await findReports(paths);
  for (const path of found.catalogues) await giveActors(store, await readCatalogue(path));
  const catalogue = await actorsToRead(store, starterCatalogue);
  const read: ReportOutcome[] = [];
  const compared: ComparedReadings[] = [];
  const failed: FailedReport[] = found.refused.map(({ path, code, reason, hint }) => ({
    doc: path,
    status: 'failed',
    code,
    reason,
    hint,
  }));
  if (!(await asked.begin(store, found.files))) return { read, compared, failed };
  const rounds = asked.readers.length * found.files.length;
  let sentences = 0;
  let round = 0;
  for (const [i, { path, name }] of found.files.entries()) {
    try {
      const { outcomes, compared: both } = await readWithAll(
        {
          name,
          bytes: await readBytes(path),
          given,
          store,
          catalogue,
          now: () => new Date(),
          onStep: (step) => {
            asked.stop.throwIfAborted();
            const perRound = (sentences + step.of) / (round + 1);
            progress.show({
              done: sentences + step.sentences,
              of: Math.round(sentences + step.of + (rounds - round - 1) * perRound),
              what: `${i + 1} of ${found.files.length} documents: ${basename(path)}`,
            });
          },
          onRead: (outcome) => {
            read.push(outcome);
            sentences += outcome.sentences;
            round += 1;
          },
        },
        asked.readers,
        asked.isNamed,
      );
      if (both) compared.push(both);
      if (outcomes[0]!.status === 'known' && Object.keys(given).length > 0)
        await store.addDecision(descriptionOf(outcomes[0]!.id, given));
    } catch (error) {
      if (!(error instanceof EntenteError)) throw error;
      if (ENDS_THE_BATCH.has(error.code)) {
        progress.clear();
        return { read, compared, failed, ended: error };
      }
      failed.push(failureOf(path, error));
      round = (i + 1) * asked.readers.length;
    }
  }
  progress.clear();
  return { read, compared, failed };
};
