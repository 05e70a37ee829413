import type { Kysely } from 'kysely';
import type { DocumentHead } from '../../ledger/index.ts';
import type { Claim, Document } from '../../records/index.ts';
import { bytesIn, type LedgerDatabase, numberIn, unsealed } from './ledger-database.ts';
import { sealOfAll, unseal } from './seal.ts';
import type { DocumentContent, SealedReading } from './sealed-reading.ts';
import { projectDamaged } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** The latest reading of each document (or of one), by document in the order in which those came in. */
export const standingReadings = async (
  ledger: LedgerDatabase,
  documentId?: string,
): Promise<readonly SealedReading[]> => {
  const rows = await ledger.db
    .selectFrom('readings')
    .select(bytesIn(ledger, 'body').as('body'))
    .$if(documentId !== undefined, (query) => query.where('document_id', '=', documentId!))
    .execute();
  const readings = unsealed<SealedReading>(ledger, rows, 'a reading').toSorted(
    (a, b) => a.revision - b.revision,
  );
  // A map keeps the place of the first reading and the value of the last.
  return [...new Map(readings.map((reading) => [reading.head.id, reading])).values()];
};

export const documentHeadOf = ({ head, reading, characters, claims }: SealedReading): DocumentHead => {
  const { reader, when: readAt, sentences, milliseconds, doubts } = reading;
  return { ...head, characters, readAt, reader, sentences, milliseconds, doubts, claims };
};

/** A document with the text that its latest reading read. */
export const standingDocument = async (ledger: LedgerDatabase, id: string): Promise<Document | null> => {
  const [standing] = await standingReadings(ledger, id);
  if (!standing) return null;
  const rows = await ledger.db
    .selectFrom('document_texts')
    .select(bytesIn(ledger, 'body').as('body'))
    .where('document_id', '=', id)
    .where('revision', '=', standing.textRevision)
    .execute();
  const [content] = unsealed<DocumentContent>(ledger, rows, `the text of ${standing.head.name}`);
  if (!content) throw projectDamaged(ledger.place, `the text of ${standing.head.name} is missing`);
  return { ...standing.head, ...content };
};

const latestRevisions = (db: Kysely<Tables>) =>
  db
    .selectFrom('readings')
    .select((select) => select.fn.max('revision').as('revision'))
    .groupBy('document_id');

interface ClaimRow {
  readonly revision: number;
  readonly body: Uint8Array;
}

const latestClaimRows = (ledger: LedgerDatabase, documentId?: string): Promise<readonly ClaimRow[]> =>
  ledger.db
    .selectFrom('claims')
    .innerJoin('readings', 'readings.revision', 'claims.reading_revision')
    .where('readings.revision', 'in', latestRevisions(ledger.db))
    .$if(documentId !== undefined, (query) => query.where('readings.document_id', '=', documentId!))
    .select([numberIn('claims.reading_revision').as('revision'), bytesIn(ledger, 'claims.body').as('body')])
    .orderBy('claims.reading_revision')
    .orderBy('claims.position')
    .execute();

/** The claims of the standing readings, by document and place. */
export const standingClaims = async (
  ledger: LedgerDatabase,
  documentId?: string,
): Promise<readonly Claim[]> => {
  const readings = await standingReadings(ledger, documentId);
  const bodies = new Map(readings.map(({ revision }) => [revision, [] as Uint8Array[]]));
  for (const { revision, body } of await latestClaimRows(ledger, documentId))
    bodies.get(Number(revision))?.push(body);
  return readings.flatMap(({ head, revision, claimsSeal }) => {
    const found = bodies.get(revision) ?? [];
    if (sealOfAll(found) !== claimsSeal)
      throw projectDamaged(ledger.place, `the claims of ${head.name} are not as they were written`);
    return found.map((body) => unseal<Claim>(body, `a claim of ${head.name}`, ledger.place));
  });
};
