import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Database from 'libsql';

/** How long a statement waits for another process that looks into the file. Assumed. */
const BUSY_MILLISECONDS = 5_000;

/** Statements that are kept prepared. Assumed. */
const MOST_STATEMENTS = 200;

/**
 * libsql under Kysely's SqliteDialect. What libsql and better-sqlite3 do differently is evened out here, and every
 * failure passes through `explain` on its way out.
 */
export const libsqlDatabase = (location: string, explain: (error: unknown) => unknown): SqliteDatabase => {
  const explained = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explain(error);
    }
  };
  const database = explained(() => new Database(location, { timeout: BUSY_MILLISECONDS }));

  /** SQLite itself takes a transaction back on a full disk; Kysely's rollback would then hide why. */
  const nothingToRollBack = (sql: string): boolean => sql === 'rollback' && !database.inTransaction;

  const prepareNew = (sql: string): SqliteStatement => {
    const statement = explained(() => database.prepare<unknown[]>(sql));
    return {
      reader: statement.reader,
      all: (parameters) => explained(() => statement.all(parameters)),
      iterate: (parameters) => statement.iterate(parameters),
      run: (parameters) =>
        nothingToRollBack(sql)
          ? { changes: 0, lastInsertRowid: 0 }
          : explained(() => statement.run(parameters)),
    };
  };
  // A statement's memory is not V8's, which lets it lie until much more has gathered than there is: few are made, and kept.
  const known = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const prepared = known.get(sql);
    if (prepared) return prepared;
    const statement = prepareNew(sql);
    if (known.size >= MOST_STATEMENTS) known.clear();
    known.set(sql, statement);
    return statement;
  };
  return { prepare, close: () => database.close() };
};
