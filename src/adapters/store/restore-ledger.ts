import type { Transaction } from 'kysely';
import type { LedgerEntry } from '../../ledger/index.ts';
import { EntenteError } from '../../records/index.ts';
import { hasReading, insertActors, insertReading } from './add-reading.ts';
import { checkReading } from './check-reading.ts';
import type { LedgerDatabase } from './ledger-database.ts';
import { seal } from './seal.ts';
import type { Tables } from './tables.ts';

const refuse = (what: string, hint = 'Nothing was stored.'): never => {
  throw new EntenteError('bad-input', `restore: ${what}`, { hint });
};

const insertEntry = async (
  transaction: Transaction<Tables>,
  ledger: LedgerDatabase,
  entry: LedgerEntry,
): Promise<void> => {
  switch (entry.added) {
    case 'reading': {
      const { document, reading } = entry.record;
      checkReading(entry.record);
      if (await hasReading(transaction, document.id, reading.reader))
        refuse(`the reading of "${document.name}" by ${reading.reader} comes twice`);
      return insertReading(transaction, ledger, entry.record, entry.revision);
    }
    case 'actors':
      return insertActors(transaction, entry.actors, entry.revision);
    case 'decision': {
      const { decision, revision } = entry;
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('decisions')
        .values({ id: decision.id, revision, body: seal(decision) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows !== 1n) refuse(`decision "${decision.id}" comes twice`);
    }
  }
};

/** Fills an empty ledger in one transaction. Its revision is taken first, so that nobody else can add meanwhile. */
export const restoreLedger = async (
  ledger: LedgerDatabase,
  entries: AsyncIterable<LedgerEntry> | Iterable<LedgerEntry>,
): Promise<number> =>
  ledger.db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (transaction) => {
      const setRevision = (value: number) =>
        transaction.updateTable('meta').set({ value }).where('key', '=', 'revision');
      const { numUpdatedRows } = await setRevision(0).where('value', '=', 0).executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n)
        refuse(
          `${ledger.place} holds something already`,
          'Nothing was changed. Restore into a project that is new: name another folder with --project, or another database in DATABASE_URL.',
        );
      let revision = 0;
      for await (const entry of entries) {
        revision += 1;
        if (entry.revision !== revision)
          refuse(`addition ${entry.revision} comes where addition ${revision} is due`);
        await insertEntry(transaction, ledger, entry);
      }
      await setRevision(revision).execute();
      return revision;
    });
