import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { Store } from '../../ledger/index.ts';
import { EntenteError } from '../../records/index.ts';
import { kyselyStore } from './kysely-store.ts';
import { createLedgerFile, faultOfLedgerFile, hasLog, SQLITE_WORDS } from './ledger-file.ts';
import { libsqlDatabase } from './libsql-database.ts';
import { migrate, refuseNewer, refuseOlder, schemaVersionOf } from './migrate.ts';
import { takeProjectLock } from './project-lock.ts';
import { DAMAGED_HINT } from './seal.ts';
import { storageErrorOf } from './storage-error.ts';
import type { Tables } from './tables.ts';

export interface SqliteStoreOptions {
  /** One writer at a time; any number of readers beside it. */
  readonly mode: 'write' | 'read';
  /** What opens the project, for the one whom it keeps waiting: `entente read`. */
  readonly owner: string;
  readonly now: () => Date;
}

type Explain = (error: unknown) => unknown;

const isWritable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * SQLite reads a database with a write-ahead log only where it may make the log's index beside it. On a medium that
 * is only readable there can be no writer, so that the file may be read as one that never changes.
 */
const readLocation = (folder: string, file: string): string =>
  `${pathToFileURL(file).href}?mode=ro${isWritable(folder) || hasLog(file) ? '' : '&immutable=1'}`;

const damaged = (folder: string, fault: string): EntenteError =>
  new EntenteError('project-damaged', `the project ${folder} is damaged: ledger.db: ${fault}`, {
    hint: DAMAGED_HINT,
  });

const refuseFaulty = (folder: string, file: string): void => {
  const fault = faultOfLedgerFile(file);
  if (fault) throw damaged(folder, fault);
};

const connect = (location: string, explain: Explain): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: libsqlDatabase(location, explain) }) });

/** SQLite's own check, linear in the size of the file; through a connection that cannot change it. */
const checkThroughout = async (folder: string, file: string, explain: Explain): Promise<void> => {
  const db = connect(readLocation(folder, file), explain);
  try {
    const { rows } = await sql<{ quick_check: string }>`pragma quick_check(3)`.execute(db);
    const faults = rows.map((row) => row.quick_check).filter((line) => line !== 'ok');
    if (faults.length > 0) throw damaged(folder, faults.join('; '));
  } finally {
    await db.destroy();
  }
};

const openReader = async (folder: string, file: string, explain: Explain): Promise<Store> => {
  if (!statSync(file, { throwIfNoEntry: false }))
    throw new EntenteError('not-found', `nothing has been stored in ${folder} yet`, {
      hint: 'Read some reports into it first: `entente read PATH…`.',
    });
  refuseFaulty(folder, file);
  const db = connect(readLocation(folder, file), explain);
  try {
    const version = await schemaVersionOf(db);
    refuseNewer(version, folder);
    refuseOlder(version, folder);
    return kyselyStore(db, `the project ${folder}`, () => db.destroy());
  } catch (error) {
    await db.destroy();
    throw error;
  }
};

const openWriter = async (folder: string, file: string, options: SqliteStoreOptions, explain: Explain) => {
  mkdirSync(folder, { recursive: true });
  const lock = takeProjectLock(folder, options.owner, options.now());
  let db: Kysely<Tables> | undefined;
  try {
    if (existsSync(file)) refuseFaulty(folder, file);
    else await createLedgerFile(file, explain);
    if (lock.tookOver) await checkThroughout(folder, file, explain);
    const writer = connect(file, explain);
    db = writer;
    await sql`pragma journal_mode = wal`.execute(writer);
    await sql`pragma synchronous = full`.execute(writer);
    await sql`pragma foreign_keys = on`.execute(writer);
    refuseNewer(await schemaVersionOf(writer), folder);
    await migrate(writer, SQLITE_WORDS);
    return kyselyStore(writer, `the project ${folder}`, async () => {
      try {
        await sql`pragma wal_checkpoint(truncate)`.execute(writer);
      } finally {
        await writer.destroy();
        lock.release();
      }
    });
  } catch (error) {
    await db?.destroy();
    lock.release();
    throw error;
  }
};

/** Opens the ledger of a project folder; a writer makes both where they do not exist. */
export const openSqliteStore = async (folder: string, options: SqliteStoreOptions): Promise<Store> => {
  const explain: Explain = (error) => storageErrorOf(error, folder);
  const file = join(folder, 'ledger.db');
  try {
    return options.mode === 'write'
      ? await openWriter(folder, file, options, explain)
      : await openReader(folder, file, explain);
  } catch (error) {
    throw explain(error);
  }
};
