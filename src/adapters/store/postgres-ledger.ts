import { Kysely, PostgresDialect, WithSchemaPlugin } from 'kysely';
import { EntenteError } from '../../records/index.ts';
import type { LedgerDatabase } from './ledger-database.ts';
import { postgresPool } from './postgres-pool.ts';
import type { Tables } from './tables.ts';

/** The ledger's own, so that it lives beside whatever else is in the database. */
export const SCHEMA = 'entente';

const PROTOCOLS: ReadonlySet<string> = new Set(['postgres:', 'postgresql:']);

/** Names the database in messages, without user and password. */
const placeOf = (url: string): string => {
  // A URL that cannot be read is not repeated: it may hold a password.
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !PROTOCOLS.has(parsed.protocol))
    throw new EntenteError('bad-input', 'DATABASE_URL is not the address of a Postgres database', {
      hint: 'Write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE, with what is special in the password percent-encoded.',
    });
  return `the project at ${parsed.host || parsed.searchParams.get('host') || 'localhost'}${parsed.pathname}`;
};

/** A ledger in a Postgres database, before anything is asked of it: `postgres://USER:PASSWORD@HOST:PORT/DATABASE`. */
export const postgresLedger = (url: string, mode: 'read' | 'write'): LedgerDatabase => {
  const place = placeOf(url);
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: postgresPool(url, mode, place) }),
    plugins: [new WithSchemaPlugin(SCHEMA)],
  });
  return { db, bytesType: 'bytea', place };
};
