export { openSqliteStore, type SqliteStoreOptions } from './open-sqlite-store.ts';
export { openStore, type StoreOptions } from './open-store.ts';
