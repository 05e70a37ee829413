import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

export const firstTables: Migration = async (db: Kysely<Tables>, { bytes }) => {
  await db.schema
    .createTable('documents')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('document_bytes')
    .addColumn('document_id', 'text', (column) => column.primaryKey().references('documents.id'))
    .addColumn('bytes', bytes, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('document_texts')
    .addColumn('document_id', 'text', (column) => column.notNull().references('documents.id'))
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('head', 'text', (column) => column.notNull())
    .addColumn('head_crc', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('crc', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('document_texts_key', ['document_id', 'revision'])
    .execute();
  await db.schema
    .createTable('readings')
    .addColumn('revision', 'bigint', (column) => column.primaryKey())
    .addColumn('document_id', 'text', (column) => column.notNull().references('documents.id'))
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('text_revision', 'bigint', (column) => column.notNull())
    .addColumn('claims', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('crc', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('readings_once', ['document_id', 'reader'])
    .addForeignKeyConstraint('readings_text', ['document_id', 'text_revision'], 'document_texts', [
      'document_id',
      'revision',
    ])
    .execute();
  await db.schema
    .createTable('claims')
    .addColumn('reading_revision', 'bigint', (column) => column.notNull().references('readings.revision'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('crc', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('claims_key', ['reading_revision', 'position'])
    .execute();
  await db.schema
    .createTable('actors')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('crc', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('decisions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('crc', 'bigint', (column) => column.notNull())
    .execute();
};
