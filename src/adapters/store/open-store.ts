import type { Store } from '../../ledger/index.ts';
import { openSqliteStore, type SqliteStoreOptions } from './open-sqlite-store.ts';

export interface StoreOptions extends SqliteStoreOptions {
  readonly folder: string;
  /** `postgres://…`: a team's database, in place of the folder. */
  readonly databaseUrl: string | undefined;
}

/** Opens the project where it is kept: in a team's database if one is named, else in the folder. */
export const openStore = async ({ folder, databaseUrl, ...options }: StoreOptions): Promise<Store> => {
  if (!databaseUrl) return await openSqliteStore(folder, options);
  // Loaded when it is needed: most projects are folders.
  const { openPostgresStore } = await import('./open-postgres-store.ts');
  return await openPostgresStore(databaseUrl, options);
};
