import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { Client, type ClientConfig, Pool, TypeOverrides, types } from 'pg';
import { postgresErrorOf, unreachable } from './postgres-error.ts';

/** How long a server may take to answer. Assumed. */
const CONNECT_MILLISECONDS = 10_000;

/** Gives up on a server that does not answer; the pool's own limit would also end the wait for a free connection. */
class PatientClient extends Client {
  constructor(config: ClientConfig = {}) {
    super({ ...config, connectionTimeoutMillis: CONNECT_MILLISECONDS });
  }
}

/** Counts are far below 2^53, so that bigint columns may be numbers. */
const numbersForBigints = (): TypeOverrides => {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(types.builtins.INT8, Number);
  return overrides;
};

/**
 * Connections to a database under Kysely's PostgresDialect; every failure is explained on its way out, as one of
 * `place`. One whose connection was lost is left out, and the next work makes a new one.
 */
export const postgresPool = (
  connectionString: string,
  mode: 'read' | 'write',
  place: string,
): PostgresPool => {
  const explainedBy = async <T>(
    explain: (error: unknown, place: string) => unknown,
    work: () => Promise<T>,
  ): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explain(error, place);
    }
  };
  const pool = new Pool({
    connectionString,
    application_name: 'entente',
    keepAlive: true,
    types: numbersForBigints(),
    Client: PatientClient,
    onConnect: async (client) => {
      // A lost connection fails the query that used it; heard by nobody, this event would end the process as well.
      client.on('error', () => {});
      if (mode === 'read') await client.query('set session characteristics as transaction read only');
    },
  });
  pool.on('error', () => {});

  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await explainedBy(unreachable, () => pool.connect());
    const query = (sql: string, parameters: readonly unknown[]) =>
      explainedBy(postgresErrorOf, () => client.query(sql, [...parameters]));
    // Kysely asks for cursors only of a dialect that was given some.
    return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() };
  };
  return { connect, end: () => pool.end() };
};
