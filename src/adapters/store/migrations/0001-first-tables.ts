import type { Migration } from './migration.ts';

export const firstTables: Migration = async (db, bytesType) => {
  await db.schema
    .createTable('documents')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('bytes', bytesType, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('document_texts')
    .addColumn('document_id', 'text', (column) => column.notNull().references('documents.id'))
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('body', bytesType, (column) => column.notNull())
    .addPrimaryKeyConstraint('document_texts_key', ['document_id', 'revision'])
    .execute();
  await db.schema
    .createTable('readings')
    .addColumn('revision', 'bigint', (column) => column.primaryKey())
    .addColumn('document_id', 'text', (column) => column.notNull().references('documents.id'))
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('body', bytesType, (column) => column.notNull())
    .addUniqueConstraint('readings_once', ['document_id', 'reader'])
    .execute();
  await db.schema
    .createTable('claims')
    .addColumn('reading_revision', 'bigint', (column) => column.notNull().references('readings.revision'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('body', bytesType, (column) => column.notNull())
    .addPrimaryKeyConstraint('claims_key', ['reading_revision', 'position'])
    .execute();
  await db.schema
    .createTable('actors')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', bytesType, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('decisions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('body', bytesType, (column) => column.notNull())
    .execute();
};
