import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../ledger/index.ts';
import { sampleDecision, sampleReadingOf } from '../../ledger/sample-records.test-suite.ts';
import type { LedgerDatabase } from './ledger-database.ts';
import { countOf, migrate, refuseOtherSchema } from './migrate.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';

/** A step that a later Entente might take: a column that is worked out of what is there. */
const addLengths: Migration = async (db) => {
  await db.schema.alterTable('claims').addColumn('length', 'integer').execute();
  await db
    .updateTable('claims')
    .set({ length: sql`length(body)` } as object)
    .execute();
};

const failHalfway: Migration = async (db, bytesType) => {
  await addLengths(db, bytesType);
  throw new Error('ended in the middle');
};

/** A ledger at its present version, as a store and as the database beneath it. */
interface LedgerUnderTest {
  readonly store: Store;
  readonly ledger: LedgerDatabase;
}

/** How a ledger of an older version comes forward. */
export const describeMigration = (name: string, openEmpty: () => Promise<LedgerUnderTest>): void => {
  describe(`an older ledger in ${name}`, () => {
    const newest = MIGRATIONS.length + 1;
    let store: Store;
    let ledger: LedgerDatabase;
    let before: readonly unknown[];

    const contentsOf = async (): Promise<readonly unknown[]> => [
      await store.documents(),
      await store.claims(),
      await store.actors(),
      await store.decisions(),
      await store.revision(),
    ];
    const version = (): Promise<number> => countOf(ledger.db, 'schema', ledger.place);
    const migrateWith = (step: Migration): Promise<void> =>
      ledger.db
        .transaction()
        .execute((transaction) =>
          migrate(transaction, ledger.bytesType, ledger.place, [...MIGRATIONS, step]),
        );

    beforeEach(async () => {
      ({ store, ledger } = await openEmpty());
      await store.addReading(sampleReadingOf(30));
      await store.addDecision(sampleDecision('d1'));
      before = await contentsOf();
    });
    afterEach(async () => {
      await ledger.db.destroy();
      await store.close();
    });

    it('is brought to the newest version with all that it holds, once', async () => {
      await expect(refuseOtherSchema(ledger, newest)).rejects.toMatchObject({ code: 'project-version' });
      await migrateWith(addLengths);
      await migrateWith(addLengths);
      await refuseOtherSchema(ledger, newest);
      expect(await version()).toBe(newest);
      expect(await contentsOf()).toEqual(before);
      const claim = await ledger.db.selectFrom('claims').selectAll().executeTakeFirst();
      expect(claim).toMatchObject({ length: expect.any(Number) });
    });

    it('of the first version comes forward with all that it holds, and is weighed as before', async () => {
      const digests = async (): Promise<unknown> => {
        const found: unknown[] = [];
        for await (const digest of store.digests()) found.push(digest);
        return found;
      };
      const digestsBefore = await digests();
      // What the second version added is all that tells it from the first.
      await ledger.db.schema.dropTable('digests').execute();
      await ledger.db.updateTable('meta').set({ value: 1 }).where('key', '=', 'schema').execute();
      await expect(refuseOtherSchema(ledger)).rejects.toMatchObject({ code: 'project-version' });
      await ledger.db
        .transaction()
        .execute((transaction) => migrate(transaction, ledger.bytesType, ledger.place));
      expect(await version()).toBe(MIGRATIONS.length);
      expect(await contentsOf()).toEqual(before);
      expect(await digests()).toEqual(digestsBefore);
      await store.addReading(sampleReadingOf(5, 'A later report.'));
      expect(await digests()).toHaveLength(2);
    });

    it('is as it was when a step is ended in the middle', async () => {
      await expect(migrateWith(failHalfway)).rejects.toThrow('ended in the middle');
      expect(await version()).toBe(MIGRATIONS.length);
      expect(await contentsOf()).toEqual(before);
      await migrateWith(addLengths);
      expect(await contentsOf()).toEqual(before);
    });

    it('is no longer opened by an Entente that knows fewer versions', async () => {
      await migrateWith(addLengths);
      await expect(refuseOtherSchema(ledger)).rejects.toMatchObject({ code: 'project-version' });
      await expect(
        ledger.db
          .transaction()
          .execute((transaction) => migrate(transaction, ledger.bytesType, ledger.place)),
      ).rejects.toMatchObject({ code: 'project-version' });
    });
  });
};
