import type { Decision } from '../../records/index.ts';
import { bytesIn, type LedgerDatabase, unsealed } from './ledger-database.ts';

/** All decisions, in the order in which they were taken. */
export const decisionsOf = async (ledger: LedgerDatabase): Promise<readonly Decision[]> =>
  unsealed(
    ledger,
    await ledger.db
      .selectFrom('decisions')
      .select(bytesIn(ledger, 'body').as('body'))
      .orderBy('revision')
      .execute(),
    'a decision',
  );
