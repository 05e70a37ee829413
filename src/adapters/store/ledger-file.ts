import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { APPLICATION_ID } from './application-id.ts';
import { libsqlDatabase } from './libsql-database.ts';
import { createMeta, migrate } from './migrate.ts';
import { storageErrorOf } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** The SQLite file format, section 1.3: the header of 100 bytes. */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const PAGE_SIZE_AT = 16;
/** File format versions for writing and for reading; 2 is a database with a write-ahead log. */
const FORMAT_VERSIONS_AT = 18;
const WITH_LOG = Uint8Array.of(2, 2);
const CHANGE_COUNTER_AT = 24;
const PAGE_COUNT_AT = 28;
const APPLICATION_ID_AT = 68;
const VERSION_VALID_FOR_AT = 92;

export const hasLog = (path: string): boolean =>
  (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** Makes a new name in a folder durable; Windows does so by itself and opens no folders. */
const flushFolder = (path: string): void => {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
};

/**
 * Makes a database one with a write-ahead log from its first opening on. Where SQLite is asked to, it writes a rollback
 * journal to do so; a process killed then leaves one that only a writer may clear away, and no reader gets in.
 */
const giveLog = (path: string): void => {
  const file = openSync(path, 'r+');
  try {
    writeSync(file, WITH_LOG, 0, WITH_LOG.length, FORMAT_VERSIONS_AT);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Makes an empty ledger that is at no moment half there: an unfinished one never has the ledger's name. */
export const createLedgerFile = async (path: string, place: string): Promise<void> => {
  const unfinished = `${path}.new`;
  rmSync(unfinished, { force: true });
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: libsqlDatabase(':memory:', (error) => storageErrorOf(error, place)),
    }),
  });
  try {
    await db.transaction().execute(async (transaction) => {
      await createMeta(transaction);
      await migrate(transaction, 'blob', place);
    });
    await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(db);
    await sql`vacuum into ${unfinished}`.execute(db);
  } finally {
    await db.destroy();
  }
  giveLog(unfinished);
  renameSync(unfinished, path);
  flushFolder(dirname(path));
};

const faultOfHeader = (header: Buffer, size: number, isWhole: boolean): string | null => {
  if (header.length < HEADER_BYTES) return `it has ${size} bytes, fewer than a database's header`;
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC)
    return 'it does not begin as an SQLite database does';
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) return 'it is not a database of Entente';
  const pageSize = header.readUInt16BE(PAGE_SIZE_AT);
  const expected = header.readUInt32BE(PAGE_COUNT_AT) * (pageSize === 1 ? 65_536 : pageSize);
  const isCountValid = header.readUInt32BE(CHANGE_COUNTER_AT) === header.readUInt32BE(VERSION_VALID_FOR_AT);
  return isWhole && isCountValid && size < expected
    ? `it has ${size} bytes of ${expected}: it was cut short`
    : null;
};

/**
 * What is visibly wrong with a ledger's file, or null. Reads the header only and never lets SQLite near the file,
 * which would begin to repair it. A file with a write-ahead log may lawfully be short: the log holds the rest.
 */
export const faultOfLedgerFile = (path: string): string | null => {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    const length = readSync(file, header, 0, HEADER_BYTES, 0);
    return faultOfHeader(header.subarray(0, length), fstatSync(file).size, !hasLog(path));
  } finally {
    closeSync(file);
  }
};
