import type { Decision } from '../../records/index.ts';
import { bytesIn, type LedgerDatabase, unsealed } from './ledger-database.ts';

/** The decisions that came after a revision, all by default, in the order in which they were taken. */
export const decisionsOf = async (ledger: LedgerDatabase, after = 0): Promise<readonly Decision[]> =>
  unsealed(
    ledger,
    await ledger.db
      .selectFrom('decisions')
      .select(bytesIn(ledger, 'body').as('body'))
      .where('revision', '>', after)
      .orderBy('revision')
      .execute(),
    'a decision',
  );
