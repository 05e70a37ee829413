import { firstTables } from './0001-first-tables.ts';
import { digests } from './0002-digests.ts';
import type { Migration } from './migration.ts';

export type { BytesType, Migration } from './migration.ts';

/** Schema version n is what the first n of these make. Steps are added at the end and never changed. */
export const MIGRATIONS: readonly Migration[] = [firstTables, digests];
