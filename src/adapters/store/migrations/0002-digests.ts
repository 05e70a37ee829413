import type { Migration } from './migration.ts';

/** What weighing needs of each reading, beside its claims. Readings of before have none: theirs are worked out when they are asked for. */
export const digests: Migration = async (db, bytesType) => {
  await db.schema
    .createTable('digests')
    .addColumn('reading_revision', 'bigint', (column) => column.primaryKey().references('readings.revision'))
    .addColumn('body', bytesType, (column) => column.notNull())
    .execute();
};
