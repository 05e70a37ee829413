import { type DocumentHead, type ReadingChoice, readingChoices, standingReader } from '../../ledger/index.ts';
import type { Claim, Document } from '../../records/index.ts';
import { hashOfBytes } from './check-reading.ts';
import { decisionsOf } from './decisions-of.ts';
import { bytesIn, type LedgerDatabase, numberIn, unsealed } from './ledger-database.ts';
import { sealOfAll, unseal } from './seal.ts';
import type { DocumentContent, SealedReading } from './sealed-reading.ts';
import { projectDamaged } from './storage-error.ts';

/** Every reading (or those of one document), in the order in which they came. */
export const allReadings = async (
  ledger: LedgerDatabase,
  documentId?: string,
): Promise<readonly SealedReading[]> => {
  const rows = await ledger.db
    .selectFrom('readings')
    .select(bytesIn(ledger, 'body').as('body'))
    .$if(documentId !== undefined, (query) => query.where('document_id', '=', documentId!))
    .execute();
  return unsealed<SealedReading>(ledger, rows, 'a reading').toSorted((a, b) => a.revision - b.revision);
};

/** Every reading of each document (or of one), by document in the order in which those came in. */
const readingsByDocument = async (
  ledger: LedgerDatabase,
  documentId?: string,
): Promise<readonly (readonly SealedReading[])[]> => {
  const byDocument = new Map<string, SealedReading[]>();
  for (const reading of await allReadings(ledger, documentId)) {
    const own = byDocument.get(reading.head.id);
    if (own) own.push(reading);
    else byDocument.set(reading.head.id, [reading]);
  }
  return [...byDocument.values()];
};

const byReader = (readings: readonly SealedReading[], reader: string | undefined): readonly SealedReading[] =>
  readings.filter((one) => one.reading.reader === reader);

/** The reading of each document (or of one) that stands, by document in the order in which those came in. */
export const standingReadings = async (
  ledger: LedgerDatabase,
  documentId?: string,
): Promise<readonly SealedReading[]> => {
  const all = await readingsByDocument(ledger, documentId);
  // Decisions are only asked for where there is something to choose between.
  const choices = all.some(({ length }) => length > 1)
    ? readingChoices(await decisionsOf(ledger))
    : new Map<string, ReadingChoice>();
  return all.flatMap((readings) => {
    const readers = readings.map(({ reading }) => reading.reader);
    return byReader(readings, standingReader(readers, choices.get(readings[0]!.head.id)));
  });
};

export const documentHeadOf = ({
  head,
  reading,
  characters,
  claims,
  hasMovedQuotes,
}: SealedReading): DocumentHead => {
  const { reader, when: readAt, sentences, milliseconds, doubts } = reading;
  return {
    ...head,
    characters,
    readAt,
    reader,
    sentences,
    milliseconds,
    doubts,
    claims,
    ...(hasMovedQuotes ? { hasMovedQuotes } : {}),
  };
};

/** A document with the text that a reading read. */
export const documentOfReading = async (
  ledger: LedgerDatabase,
  { head, textRevision }: SealedReading,
): Promise<Document> => {
  const rows = await ledger.db
    .selectFrom('document_texts')
    .select(bytesIn(ledger, 'body').as('body'))
    .where('document_id', '=', head.id)
    .where('revision', '=', textRevision)
    .execute();
  const [content] = unsealed<DocumentContent>(ledger, rows, `the text of ${head.name}`);
  if (!content) throw projectDamaged(ledger.place, `the text of ${head.name} is missing`);
  return { ...head, ...content };
};

/** The file that a reading read. */
export const originalOf = async (ledger: LedgerDatabase, { head }: SealedReading): Promise<Uint8Array> => {
  const row = await ledger.db
    .selectFrom('documents')
    .select(bytesIn(ledger, 'bytes').as('bytes'))
    .where('id', '=', head.id)
    .executeTakeFirst();
  const bytes = new Uint8Array(row?.bytes ?? []);
  if (hashOfBytes(bytes) !== head.hash)
    throw projectDamaged(ledger.place, `the original of ${head.name} is not as it was read`);
  return bytes;
};

interface ClaimRow {
  readonly revision: number;
  readonly body: Uint8Array;
}

/** Readings whose claims are asked for at once: far below SQLite's limit of 32,766 variables a statement. */
const READINGS_AT_ONCE = 1_000;

const claimRows = async (
  ledger: LedgerDatabase,
  revisions: readonly number[],
): Promise<readonly ClaimRow[]> => {
  const rows: ClaimRow[] = [];
  for (let first = 0; first < revisions.length; first += READINGS_AT_ONCE) {
    const found = await ledger.db
      .selectFrom('claims')
      .where('reading_revision', 'in', revisions.slice(first, first + READINGS_AT_ONCE))
      .select([numberIn('reading_revision').as('revision'), bytesIn(ledger, 'body').as('body')])
      .orderBy('reading_revision')
      .orderBy('position')
      .execute();
    for (const row of found) rows.push(row);
  }
  return rows;
};

/** The claims of some readings, reading by reading, in text order. */
const claimsOfReadings = async (
  ledger: LedgerDatabase,
  readings: readonly SealedReading[],
): Promise<readonly Claim[]> => {
  const bodies = new Map(readings.map(({ revision }) => [revision, [] as Uint8Array[]]));
  for (const { revision, body } of await claimRows(ledger, [...bodies.keys()]))
    bodies.get(Number(revision))?.push(body);
  const claims: Claim[] = [];
  for (const { head, revision, claimsSeal } of readings) {
    const found = bodies.get(revision) ?? [];
    if (sealOfAll(found) !== claimsSeal)
      throw projectDamaged(ledger.place, `the claims of ${head.name} are not as they were written`);
    for (const body of found) claims.push(unseal<Claim>(body, `a claim of ${head.name}`, ledger.place));
  }
  return claims;
};

/** The claims of one reading, whether it stands or not. */
export const claimsOfReading = (ledger: LedgerDatabase, reading: SealedReading): Promise<readonly Claim[]> =>
  claimsOfReadings(ledger, [reading]);

/** The claims of the standing readings, or of those by one reader, by document and place. */
export const claimsOf = async (
  ledger: LedgerDatabase,
  { documentId, reader }: { readonly documentId?: string; readonly reader?: string },
): Promise<readonly Claim[]> =>
  claimsOfReadings(
    ledger,
    reader === undefined
      ? await standingReadings(ledger, documentId)
      : byReader((await readingsByDocument(ledger, documentId)).flat(), reader),
  );
