import { isDeepStrictEqual } from 'node:util';
import type { LedgerEntry, Store, StoreView } from '../../ledger/index.ts';
import { type Actor, type Decision, EntenteError } from '../../records/index.ts';
import { addInTurn } from './add-in-turn.ts';
import { addReading, hasReading, insertActors } from './add-reading.ts';
import { additionsAfter } from './additions-after.ts';
import { checkReading } from './check-reading.ts';
import { decisionsOf } from './decisions-of.ts';
import { standingDigests } from './digest-rows.ts';
import { bytesIn, type LedgerDatabase, unsealed } from './ledger-database.ts';
import { ledgerEntries } from './ledger-entries.ts';
import { countOf } from './migrate.ts';
import { restoreLedger } from './restore-ledger.ts';
import { seal } from './seal.ts';
import type { SealedReading } from './sealed-reading.ts';
import {
  allReadings,
  claimsOf,
  documentHeadOf,
  documentOfReading,
  originalOf,
  standingReadings,
} from './standing-readings.ts';

/** Every record of an actor in the order in which they came; the last that an analyst gave stands. */
const actorsOf = async (ledger: LedgerDatabase): Promise<readonly Actor[]> => {
  const records: readonly Actor[] = unsealed(
    ledger,
    await ledger.db
      .selectFrom('actors')
      .select(bytesIn(ledger, 'body').as('body'))
      .orderBy('revision')
      .orderBy('position')
      .execute(),
    'an actor',
  );
  const standing = new Map<string, Actor>();
  for (const actor of records)
    if (actor.basis === 'given' || !standing.has(actor.id)) standing.set(actor.id, actor);
  return [...standing.values()];
};

const ofStanding = async <T>(
  ledger: LedgerDatabase,
  id: string,
  find: (ledger: LedgerDatabase, standing: SealedReading) => Promise<T>,
): Promise<T | null> => {
  const [standing] = await standingReadings(ledger, id);
  return standing ? find(ledger, standing) : null;
};

async function* entriesOf(ledger: LedgerDatabase): AsyncGenerator<LedgerEntry> {
  yield* ledgerEntries(ledger, await countOf(ledger.db, 'revision', ledger.place));
}

const addActors = async (ledger: LedgerDatabase, actors: readonly Actor[]): Promise<void> => {
  await addInTurn(ledger, async (transaction, revision) => {
    const known = new Map((await actorsOf({ ...ledger, db: transaction })).map((actor) => [actor.id, actor]));
    const news = actors.filter((actor) => {
      const before = known.get(actor.id);
      return !before || (actor.basis === 'given' && !isDeepStrictEqual(before, actor));
    });
    await insertActors(transaction, news, revision);
    return news.length > 0;
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

const viewOf = (ledger: LedgerDatabase): Omit<StoreView, 'claims'> => ({
  hasReading: (documentId, reader) => hasReading(ledger.db, documentId, reader),
  readings: async (documentId) => (await allReadings(ledger, documentId)).map(documentHeadOf),
  documents: async () => (await standingReadings(ledger)).map(documentHeadOf),
  documentHead: async (id) => {
    const [standing] = await standingReadings(ledger, id);
    return standing ? documentHeadOf(standing) : null;
  },
  document: (id) => ofStanding(ledger, id, documentOfReading),
  documentBytes: (id) => ofStanding(ledger, id, originalOf),
  digests: () => standingDigests(ledger),
  actors: () => actorsOf(ledger),
  decisions: () => decisionsOf(ledger),
  entries: () => entriesOf(ledger),
  revision: () => countOf(ledger.db, 'revision', ledger.place),
  additions: (after) => additionsAfter(ledger, after),
});

/** A store over any kind of database that Kysely speaks to. */
export const kyselyStore = (ledger: LedgerDatabase, close: () => Promise<void>): Store => {
  let closed: Promise<void> | undefined;
  const atOneMoment: Store['atOneMoment'] = (look) =>
    ledger.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((db) => {
        const now = { ...ledger, db };
        return look({
          ...viewOf(now),
          claims: (filter = {}) => claimsOf(now, filter),
        });
      });
  return {
    ...viewOf(ledger),
    addReading: async (record) => {
      checkReading(record);
      return await addReading(ledger, record);
    },
    // In one transaction, so that the readings and their claims are of one moment.
    claims: (filter) => atOneMoment((view) => view.claims(filter)),
    addActors: (actors) => addActors(ledger, actors),
    addDecision: (decision) => addDecision(ledger, decision),
    restore: (entries) => restoreLedger(ledger, entries),
    atOneMoment,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
};
