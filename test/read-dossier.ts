import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openEnglishReader, readCatalogue } from '../src/adapters/reading/index.ts';
import { readWith, starterCatalogue } from '../src/claims/index.ts';
import { normaliseDocument } from '../src/documents/index.ts';
import type { Actor, Document, StandingClaim } from '../src/records/index.ts';

export interface ReadDocument {
  readonly document: Document;
  readonly claims: readonly StandingClaim[];
}

/** Reads every file of a folder as the command line does, without a store; for tests. */
export const readDossier = async (folder: string, actors?: string): Promise<readonly ReadDocument[]> => {
  const added: readonly Actor[] = actors === undefined ? [] : await readCatalogue(actors);
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const { document } = await normaliseDocument({ name, bytes: await readFile(join(folder, name)) });
      const { published, publisher } = document.metadata;
      const claims = readWith(openEnglishReader(), document, [...starterCatalogue, ...added]).claims.map(
        (claim): StandingClaim => ({
          ...claim,
          status: 'unreviewed',
          published: published?.edtf ?? null,
          publisher: publisher ?? null,
        }),
      );
      return { document, claims };
    }),
  );
};
