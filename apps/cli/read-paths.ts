import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { findReports, readBytes } from '../../src/adapters/files/index.ts';
import { type ReportOutcome, readCatalogue, readReport } from '../../src/adapters/reading/index.ts';
import { englishReader, starterCatalogue } from '../../src/claims/index.ts';
import type { Store } from '../../src/ledger/index.ts';
import { type Decision, type DocumentDescription, EntenteError } from '../../src/records/index.ts';
import type { Progress } from './progress.ts';

export interface FailedReport {
  readonly doc: string;
  readonly status: 'failed';
  readonly code: string;
  readonly reason: string;
  readonly hint: string;
}

export interface ReadPathsOutcome {
  readonly read: readonly ReportOutcome[];
  readonly failed: readonly FailedReport[];
}

/** A failure of one document, where the rest of the batch can go on; any other failure is thrown on. */
const failureOf = (doc: string, error: unknown): FailedReport => {
  if (!(error instanceof EntenteError) || PROJECT_FAILURES.has(error.code)) throw error;
  return { doc, status: 'failed', code: error.code, reason: error.message, hint: error.hint ?? '' };
};

/** Failures of the project, which no other document would survive either. */
const PROJECT_FAILURES: ReadonlySet<string> = new Set([
  'project-locked',
  'project-damaged',
  'project-read-only',
  'project-unreachable',
  'project-version',
  'disk-full',
  'disk-failed',
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

/** Reads files and folders into a store, one after the other; a file that fails leaves the others and the store as they are. */
export const readPaths = async (
  store: Store,
  paths: readonly string[],
  { given, progress }: { readonly given: DocumentDescription; readonly progress: Progress },
): Promise<ReadPathsOutcome> => {
  const found = await findReports(paths);
  for (const path of found.catalogues) await store.addActors(await readCatalogue(path));
  const catalogue = [
    ...starterCatalogue,
    ...(await store.actors()).filter((actor) => actor.basis === 'given'),
  ];
  const read: ReportOutcome[] = [];
  const failed: FailedReport[] = found.refused.map(({ path, code, reason, hint }) => ({
    doc: path,
    status: 'failed',
    code,
    reason,
    hint,
  }));
  let sentences = 0;
  for (const [i, { path, name }] of found.files.entries()) {
    try {
      const outcome = await readReport({
        name,
        bytes: await readBytes(path),
        given,
        store,
        reader: englishReader,
        catalogue,
        now: () => new Date(),
        onStep: (step) => {
          const remaining = found.files.length - i - 1;
          const perDocument = (sentences + step.of) / (i + 1);
          progress.show({
            done: sentences + step.sentences,
            of: Math.round(sentences + step.of + remaining * perDocument),
            what: `${i + 1} of ${found.files.length} documents: ${basename(path)}`,
          });
        },
      });
      if (outcome.status === 'known' && Object.keys(given).length > 0)
        await store.addDecision(descriptionOf(outcome.id, given));
      sentences += outcome.sentences;
      read.push(outcome);
    } catch (error) {
      failed.push(failureOf(path, error));
    }
  }
  progress.clear();
  return { read, failed };
};
