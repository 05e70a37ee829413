import type { LedgerEntry } from '../../ledger/index.ts';
import type { Actor, Decision } from '../../records/index.ts';
import { bytesIn, type LedgerDatabase, numberIn } from './ledger-database.ts';
import { unseal } from './seal.ts';
import type { SealedReading } from './sealed-reading.ts';
import { allReadings, claimsOfReading, documentOfReading, originalOf } from './standing-readings.ts';
import { projectDamaged } from './storage-error.ts';

interface SealedBody {
  readonly revision: number;
  readonly body: Uint8Array;
}

const bodiesOf = (ledger: LedgerDatabase, table: 'actors' | 'decisions'): Promise<readonly SealedBody[]> => {
  const query = ledger.db
    .selectFrom(table)
    .select([numberIn('revision').as('revision'), bytesIn(ledger, 'body').as('body')])
    .orderBy('revision');
  return (table === 'actors' ? query.orderBy('position') : query).execute();
};

const actorsByRevision = async (ledger: LedgerDatabase): Promise<ReadonlyMap<number, readonly Actor[]>> => {
  const actors = new Map<number, Actor[]>();
  for (const { revision, body } of await bodiesOf(ledger, 'actors')) {
    const actor = unseal<Actor>(body, 'an actor', ledger.place);
    const own = actors.get(Number(revision));
    if (own) own.push(actor);
    else actors.set(Number(revision), [actor]);
  }
  return actors;
};

const entryOfReading = async (
  ledger: LedgerDatabase,
  sealed: SealedReading,
  actors: readonly Actor[],
): Promise<LedgerEntry> => ({
  revision: sealed.revision,
  added: 'reading',
  record: {
    document: await documentOfReading(ledger, sealed),
    bytes: await originalOf(ledger, sealed),
    reading: sealed.reading,
    claims: await claimsOfReading(ledger, sealed),
    actors,
  },
});

/** All that was ever added, in order. */
export async function* ledgerEntries(ledger: LedgerDatabase, revisions: number): AsyncGenerator<LedgerEntry> {
  const actors = await actorsByRevision(ledger);
  const decisions = new Map(
    (await bodiesOf(ledger, 'decisions')).map(({ revision, body }) => [Number(revision), body]),
  );
  const readings = new Map((await allReadings(ledger)).map((reading) => [reading.revision, reading]));
  for (let revision = 1; revision <= revisions; revision++) {
    const reading = readings.get(revision);
    const decision = decisions.get(revision);
    const brought = actors.get(revision);
    if (reading) yield await entryOfReading(ledger, reading, brought ?? []);
    else if (decision)
      yield {
        revision,
        added: 'decision',
        decision: unseal<Decision>(decision, 'a decision', ledger.place),
      };
    else if (brought) yield { revision, added: 'actors', actors: brought };
    else throw projectDamaged(ledger.place, `addition ${revision} is missing`);
  }
}
