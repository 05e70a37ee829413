import { type Kysely, sql, type Transaction } from 'kysely';
import type { ReadingRecord } from '../../ledger/index.ts';
import type { Actor, Claim, Document } from '../../records/index.ts';
import { type Sealed, seal } from './seal.ts';
import type { Tables } from './tables.ts';

/** Rows of one insert: with five columns at most, below SQLite's limit of 32,766 variables a statement. */
const ROWS_AT_ONCE = 1_000;

const inBatches = async <T>(
  rows: readonly T[],
  insert: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> => {
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE)
    await insert(rows.slice(first, first + ROWS_AT_ONCE));
};

/** The number of the next addition. Taking it keeps other writers waiting until the transaction ends. */
export const nextRevision = async (transaction: Transaction<Tables>): Promise<number> => {
  const { value } = await transaction
    .updateTable('meta')
    .set({ value: sql<number>`value + 1` })
    .where('key', '=', 'revision')
    .returning('value')
    .executeTakeFirstOrThrow();
  return Number(value);
};

const insertActors = (
  transaction: Transaction<Tables>,
  actors: readonly Actor[],
  revision: number,
): Promise<void> =>
  inBatches(
    actors.map((actor, position) => ({ id: actor.id, revision, position, ...seal(actor) })),
    (batch) =>
      transaction
        .insertInto('actors')
        .values(batch)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute(),
  );

/** Adds those actors that are not known yet. */
export const addActors = async (db: Kysely<Tables>, actors: readonly Actor[]): Promise<void> =>
  await db.transaction().execute(async (transaction) => {
    const known = new Set(
      (await transaction.selectFrom('actors').select('id').execute()).map(({ id }) => id),
    );
    const unknown = actors.filter(({ id }) => !known.has(id));
    if (unknown.length > 0) await insertActors(transaction, unknown, await nextRevision(transaction));
  });

/** A document in the two parts in which it is kept: what lists show, and the rest. */
export interface DocumentParts {
  readonly head: Omit<Document, 'text' | 'passages' | 'notes' | 'citations'> & {
    readonly characters: number;
  };
  readonly content: Pick<Document, 'text' | 'passages' | 'notes' | 'citations'>;
}

const partsOf = ({ text, passages, notes, citations, ...head }: Document): DocumentParts => ({
  head: { ...head, characters: text.length },
  content: { text, passages, notes, citations },
});

/** The revision under which this very text of the document is kept; a text that differs from the last is added. */
const textRevision = async (
  transaction: Transaction<Tables>,
  documentId: string,
  head: Sealed,
  content: Sealed,
  revision: number,
): Promise<number> => {
  const last = await transaction
    .selectFrom('document_texts')
    .select(['revision', 'head', 'body'])
    .where('document_id', '=', documentId)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last && last.head === head.body && last.body === content.body) return Number(last.revision);
  await transaction
    .insertInto('document_texts')
    .values({ document_id: documentId, revision, head: head.body, head_crc: head.crc, ...content })
    .execute();
  return revision;
};

const claimsInTextOrder = (claims: readonly Claim[]): readonly Claim[] =>
  claims.toSorted((a, b) => a.begin - b.begin || a.end - b.end);

const isKnown = async (
  transaction: Transaction<Tables>,
  documentId: string,
  reader: string,
): Promise<boolean> =>
  (await transaction
    .selectFrom('readings')
    .select('revision')
    .where('document_id', '=', documentId)
    .where('reader', '=', reader)
    .executeTakeFirst()) !== undefined;

/** Adds all of a reading in one transaction, or answers `known` and adds nothing. */
export const addReading = async (db: Kysely<Tables>, record: ReadingRecord): Promise<'added' | 'known'> => {
  const { document, bytes, reading, actors } = record;
  const parts = partsOf(document);
  const head = seal(parts.head);
  const content = seal(parts.content);
  const claims = claimsInTextOrder(record.claims).map((claim, position) => ({
    id: claim.id,
    position,
    ...seal(claim),
  }));

  return await db.transaction().execute(async (transaction) => {
    if (await isKnown(transaction, document.id, reading.reader)) return 'known';
    const revision = await nextRevision(transaction);
    await transaction
      .insertInto('documents')
      .values({ id: document.id, revision, hash: document.hash })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    await transaction
      .insertInto('document_bytes')
      .values({ document_id: document.id, bytes })
      .onConflict((conflict) => conflict.column('document_id').doNothing())
      .execute();
    await transaction
      .insertInto('readings')
      .values({
        revision,
        document_id: document.id,
        reader: reading.reader,
        text_revision: await textRevision(transaction, document.id, head, content, revision),
        claims: claims.length,
        ...seal(reading),
      })
      .execute();
    await inBatches(claims, (batch) =>
      transaction
        .insertInto('claims')
        .values(batch.map((claim) => ({ reading_revision: revision, ...claim })))
        .execute(),
    );
    await insertActors(transaction, actors, revision);
    return 'added';
  });
};
