import type { Store } from '../../ledger/index.ts';
import { type Actor, type Decision, EntenteError } from '../../records/index.ts';
import { addInTurn } from './add-in-turn.ts';
import { addReading, hasReading, insertActors } from './add-reading.ts';
import { checkReading, hashOfBytes } from './check-reading.ts';
import { decisionsOf } from './decisions-of.ts';
import { bytesIn, type LedgerDatabase, unsealed } from './ledger-database.ts';
import { countOf } from './migrate.ts';
import { seal } from './seal.ts';
import {
  claimsOf,
  documentHeadOf,
  readingsOf,
  standingDocument,
  standingReadings,
} from './standing-readings.ts';
import { projectDamaged } from './storage-error.ts';

const actorsOf = async (ledger: LedgerDatabase): Promise<readonly Actor[]> =>
  unsealed(
    ledger,
    await ledger.db
      .selectFrom('actors')
      .select(bytesIn(ledger, 'body').as('body'))
      .orderBy('revision')
      .orderBy('position')
      .execute(),
    'an actor',
  );

const documentBytes = async (ledger: LedgerDatabase, id: string): Promise<Uint8Array | null> => {
  const [standing] = await standingReadings(ledger, id);
  if (!standing) return null;
  const row = await ledger.db
    .selectFrom('documents')
    .select(bytesIn(ledger, 'bytes').as('bytes'))
    .where('id', '=', id)
    .executeTakeFirst();
  const bytes = new Uint8Array(row?.bytes ?? []);
  if (hashOfBytes(bytes) !== standing.head.hash)
    throw projectDamaged(ledger.place, `the original of ${standing.head.name} is not as it was read`);
  return bytes;
};

const addActors = async (ledger: LedgerDatabase, actors: readonly Actor[]): Promise<void> => {
  await addInTurn(ledger, async (transaction, revision) => {
    const known = new Set((await actorsOf({ ...ledger, db: transaction })).map(({ id }) => id));
    const unknown = actors.filter(({ id }) => !known.has(id));
    await insertActors(transaction, unknown, revision);
    return unknown.length > 0;
  });
};

const addDecision = async (ledger: LedgerDatabase, decision: Decision): Promise<void> => {
  const hasAdded = await addInTurn(ledger, async (transaction, revision) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('decisions')
      .values({ id: decision.id, revision, body: seal(decision) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  });
  if (!hasAdded)
    throw new EntenteError('bad-input', `addDecision: there is a decision "${decision.id}" already`, {
      hint: 'Decisions are never changed: give the new one an id of its own.',
    });
};

/** A store over any kind of database that Kysely speaks to. */
export const kyselyStore = (ledger: LedgerDatabase, close: () => Promise<void>): Store => {
  let closed: Promise<void> | undefined;
  return {
    addReading: async (record) => {
      checkReading(record);
      return await addReading(ledger, record);
    },
    hasReading: (documentId, reader) => hasReading(ledger.db, documentId, reader),
    readings: async (documentId) => (await readingsOf(ledger, documentId)).map(documentHeadOf),
    documents: async () => (await standingReadings(ledger)).map(documentHeadOf),
    document: (id) => standingDocument(ledger, id),
    documentBytes: (id) => documentBytes(ledger, id),
    // In one transaction, so that the readings and their claims are of one moment.
    claims: (filter = {}) =>
      ledger.db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((db) => claimsOf({ ...ledger, db }, filter)),
    addActors: (actors) => addActors(ledger, actors),
    actors: () => actorsOf(ledger),
    addDecision: (decision) => addDecision(ledger, decision),
    decisions: () => decisionsOf(ledger),
    revision: () => countOf(ledger.db, 'revision', ledger.place),
    close: () => {
      closed ??= close();
      return closed;
    },
  };
};
