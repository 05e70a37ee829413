import { readFile } from 'node:fs/promises';
import { readTruth, type Truth } from '../../samples/varda/read-truth.ts';
import { writeReports } from '../../samples/varda/write-reports.ts';
import { openEnglishReader, readCatalogue } from '../../src/adapters/reading/index.ts';
import { readWith, starterCatalogue } from '../../src/claims/index.ts';
import { normaliseDocument } from '../../src/documents/index.ts';
import type { StandingClaim } from '../../src/records/index.ts';

/** What is true in Varda. */
export const loadTruth = async (): Promise<Truth> =>
  readTruth({
    truth: await readFile('samples/varda/truth.yaml', 'utf8'),
    actors: await readFile('samples/varda/actors.yaml', 'utf8'),
  });

/** The claims of so many reports about it, as the reader finds them. */
export const readVarda = async (
  truth: Truth,
  reports: number,
  seed: number,
): Promise<readonly StandingClaim[]> => {
  const catalogue = [...starterCatalogue, ...(await readCatalogue('samples/varda/actors.yaml'))];
  const documents = await Promise.all(
    writeReports({ truth, reports, seed }).map(({ name, text }) =>
      normaliseDocument({ name, bytes: new TextEncoder().encode(text) }),
    ),
  );
  return documents.flatMap(({ document }) =>
    readWith(openEnglishReader(), document, catalogue).claims.map(
      (claim): StandingClaim => ({
        ...claim,
        status: 'unreviewed',
        published: document.metadata.published?.edtf ?? null,
        publisher: document.metadata.publisher ?? null,
      }),
    ),
  );
};
