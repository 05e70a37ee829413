import { type Kysely, sql, type Transaction } from 'kysely';
import type { ReadingRecord } from '../../ledger/index.ts';
import { type Actor, type Claim, type Document, wordsAt } from '../../records/index.ts';
import { addInTurn } from './add-in-turn.ts';
import { insertDigest } from './digest-rows.ts';
import { bytesIn, type LedgerDatabase, numberIn } from './ledger-database.ts';
import { seal, sealOfAll } from './seal.ts';
import type { DocumentContent, SealedReading } from './sealed-reading.ts';
import type { Tables } from './tables.ts';

/** Rows of one insert: with four columns each, far below SQLite's limit of 32,766 variables a statement. */
const ROWS_AT_ONCE = 1_000;

const inBatches = async <T>(
  rows: readonly T[],
  insert: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> => {
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE)
    await insert(rows.slice(first, first + ROWS_AT_ONCE));
};

const knownIds = async (
  transaction: Transaction<Tables>,
  actors: readonly Actor[],
): Promise<ReadonlySet<string>> => {
  const known = new Set<string>();
  await inBatches(actors, async (batch) => {
    const ids = batch.map(({ id }) => id);
    for (const { id } of await transaction.selectFrom('actors').select('id').where('id', 'in', ids).execute())
      known.add(id);
  });
  return known;
};

/**
 * Adds actors. One whose id is known is left as it is, save that an analyst's word of it is a further row, under a key that
 * tells its revision, too.
 */
export const insertActors = async (
  transaction: Transaction<Tables>,
  actors: readonly Actor[],
  revision: number,
): Promise<void> => {
  const known = await knownIds(
    transaction,
    actors.filter(({ basis }) => basis === 'given'),
  );
  await inBatches(
    actors.map((actor, position) => ({
      id: actor.basis === 'given' && known.has(actor.id) ? `${actor.id} @${revision}` : actor.id,
      revision,
      position,
      body: seal(actor),
    })),
    (batch) =>
      transaction
        .insertInto('actors')
        .values(batch)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute(),
  );
};

const contentOf = ({ text, passages, notes, citations }: Document): DocumentContent => ({
  text,
  passages,
  notes,
  citations,
});

const headOf = ({ text, passages, notes, citations, ...head }: Document): SealedReading['head'] => head;

/** The revision under which this very text is kept; one that differs from the document's last is added. */
const textRevision = async (
  transaction: Transaction<Tables>,
  ledger: LedgerDatabase,
  text: { readonly document_id: string; readonly revision: number; readonly body: Uint8Array },
): Promise<number> => {
  const last = await transaction
    .selectFrom('document_texts')
    .select([numberIn('revision').as('revision'), bytesIn(ledger, 'body').as('body')])
    .where('document_id', '=', text.document_id)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last && Buffer.from(last.body).equals(text.body)) return Number(last.revision);
  await transaction.insertInto('document_texts').values(text).execute();
  return text.revision;
};

const inTextOrder = (claims: readonly Claim[]): readonly Claim[] =>
  claims.toSorted((a, b) => a.begin - b.begin || a.end - b.end);

export const hasReading = async (db: Kysely<Tables>, documentId: string, reader: string): Promise<boolean> =>
  (await db
    .selectFrom('readings')
    .select(sql<number>`1`.as('one'))
    .where('document_id', '=', documentId)
    .where('reader', '=', reader)
    .executeTakeFirst()) !== undefined;

/** Writes all of a reading under a revision; the document's own row only if it has none yet. */
export const insertReading = async (
  transaction: Transaction<Tables>,
  ledger: LedgerDatabase,
  { document, bytes, reading, claims, actors }: ReadingRecord,
  revision: number,
): Promise<void> => {
  const text = { document_id: document.id, revision, body: seal(contentOf(document)) };
  const inOrder = inTextOrder(claims);
  const bodies = inOrder.map(seal);
  await transaction
    .insertInto('documents')
    .values({ id: document.id, bytes })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const sealed: SealedReading = {
    revision,
    reading,
    head: headOf(document),
    characters: document.text.length,
    claims: claims.length,
    claimsSeal: sealOfAll(bodies),
    ...(claims.every((claim) => wordsAt(document.text, claim) === claim.quote)
      ? {}
      : { hasMovedQuotes: true }),
    textRevision: await textRevision(transaction, ledger, text),
  };
  await transaction
    .insertInto('readings')
    .values({ revision, document_id: document.id, reader: reading.reader, body: seal(sealed) })
    .execute();
  const rows = inOrder.map(({ id }, position) => ({
    reading_revision: revision,
    position,
    id,
    body: bodies[position]!,
  }));
  await inBatches(rows, (batch) => transaction.insertInto('claims').values(batch).execute());
  await insertDigest(transaction, sealed, inOrder);
  await insertActors(transaction, actors, revision);
};

/** Adds all of a reading in one transaction, or answers `known` and adds nothing. */
export const addReading = async (
  ledger: LedgerDatabase,
  record: ReadingRecord,
): Promise<'added' | 'known'> => {
  const hasAdded = await addInTurn(ledger, async (transaction, revision) => {
    if (await hasReading(transaction, record.document.id, record.reading.reader)) return false;
    await insertReading(transaction, ledger, record, revision);
    return true;
  });
  return hasAdded ? 'added' : 'known';
};
