import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { Store } from '../../ledger/index.ts';
import { EntenteError } from '../../records/index.ts';
import { kyselyStore } from './kysely-store.ts';
import type { LedgerDatabase } from './ledger-database.ts';
import { createLedgerFile, faultOfLedgerFile, hasLog } from './ledger-file.ts';
import { libsqlDatabase } from './libsql-database.ts';
import { migrate, refuseOtherSchema } from './migrate.ts';
import { takeProjectLock } from './project-lock.ts';
import { notAFolder, nothingStored, projectDamaged, storageErrorOf } from './storage-error.ts';
import type { Tables } from './tables.ts';

export interface SqliteStoreOptions {
  /** One writer at a time; any number of readers beside it. */
  readonly mode: 'write' | 'read';
  /** What opens the project, for the one whom it keeps waiting: `entente read`. */
  readonly owner: string;
  readonly now: () => Date;
}

/** A project folder on disk. */
interface Project {
  readonly folder: string;
  readonly file: string;
  readonly place: string;
}

const isWritable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const connect = (location: string, { place }: Project): LedgerDatabase => {
  const database = libsqlDatabase(location, (error) => storageErrorOf(error, place));
  return { db: new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }), bytesType: 'blob', place };
};

/**
 * A connection that cannot change the file. SQLite reads beside a write-ahead log only where it may make the log's
 * index; in a folder that is only readable there can be no writer, and the file may be read as one that never changes.
 */
const connectReading = (project: Project): LedgerDatabase => {
  const { folder, file } = project;
  const isFixed = !isWritable(folder) && !hasLog(file);
  return connect(`${pathToFileURL(file).href}?mode=ro${isFixed ? '&immutable=1' : ''}`, project);
};

const refuseFaulty = ({ file, place }: Project): void => {
  const fault = faultOfLedgerFile(file);
  if (fault) throw projectDamaged(place, `ledger.db: ${fault}`);
};

/** SQLite's own check, linear in the size of the file. */
const checkThroughout = async (project: Project): Promise<void> => {
  const { db } = connectReading(project);
  try {
    const { rows } = await sql<{ quick_check: string }>`pragma quick_check(3)`.execute(db);
    const faults = rows.map((row) => row.quick_check).filter((line) => line !== 'ok');
    if (faults.length > 0) throw projectDamaged(project.place, `ledger.db: ${faults.join('; ')}`);
  } finally {
    await db.destroy();
  }
};

const openReader = async (project: Project): Promise<Store> => {
  if (statSync(project.folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw notAFolder(project.place);
  if (!existsSync(project.file)) throw nothingStored(project.folder);
  refuseFaulty(project);
  const ledger = connectReading(project);
  try {
    await refuseOtherSchema(ledger);
    return kyselyStore(ledger, () => ledger.db.destroy());
  } catch (error) {
    await ledger.db.destroy();
    throw error;
  }
};

/** Makes the connection one that writes durably, and the schema the newest. */
const prepareWriting = async ({ db, bytesType, place }: LedgerDatabase): Promise<void> => {
  await sql`pragma synchronous = full`.execute(db);
  await sql`pragma foreign_keys = on`.execute(db);
  await db.transaction().execute((transaction) => migrate(transaction, bytesType, place));
};

/** Moves what the log holds into the file. All of it is stored either way: on a full disk it stays in the log. */
const emptyLog = async ({ db }: LedgerDatabase): Promise<void> => {
  try {
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  } catch (error) {
    if (!(error instanceof EntenteError && error.code === 'disk-full')) throw error;
  }
};

/** What the project's one writer does once it holds the lock. */
const openLocked = async (project: Project, endedUncleanly: boolean, release: () => void): Promise<Store> => {
  if (existsSync(project.file)) refuseFaulty(project);
  else await createLedgerFile(project.file, project.place);
  if (endedUncleanly) await checkThroughout(project);
  const ledger = connect(project.file, project);
  try {
    await prepareWriting(ledger);
  } catch (error) {
    await ledger.db.destroy();
    throw error;
  }
  return kyselyStore(ledger, async () => {
    try {
      await emptyLog(ledger);
    } finally {
      await ledger.db.destroy();
      release();
    }
  });
};

const openWriter = async (project: Project, { owner, now }: SqliteStoreOptions): Promise<Store> => {
  mkdirSync(project.folder, { recursive: true });
  const { tookOver, release } = await takeProjectLock(project.folder, owner, now());
  try {
    return await openLocked(project, tookOver, release);
  } catch (error) {
    release();
    throw error;
  }
};

/** Opens the ledger of a project folder; a writer makes both where they do not exist. */
export const openSqliteStore = async (folder: string, options: SqliteStoreOptions): Promise<Store> => {
  const project: Project = { folder, file: join(folder, 'ledger.db'), place: `the project ${folder}` };
  try {
    return await (options.mode === 'write' ? openWriter(project, options) : openReader(project));
  } catch (error) {
    throw storageErrorOf(error, project.place);
  }
};
