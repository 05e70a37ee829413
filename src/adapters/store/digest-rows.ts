import type { Kysely } from 'kysely';
import { DIGEST_VERSION, type DigestedReading, digestReading } from '../../ledger/index.ts';
import type { Claim } from '../../records/index.ts';
import { bytesIn, type LedgerDatabase, numberIn } from './ledger-database.ts';
import { seal, unseal } from './seal.ts';
import type { SealedReading } from './sealed-reading.ts';
import { claimsOfReading, standingReadings } from './standing-readings.ts';
import type { Tables } from './tables.ts';

export const digestedReading = (
  { head, reading }: Pick<SealedReading, 'head' | 'reading'>,
  claims: readonly Claim[],
): DigestedReading => ({
  documentId: head.id,
  name: head.name,
  metadata: head.metadata,
  readAt: reading.when,
  digest: digestReading(claims),
});

export const insertDigest = async (
  db: Kysely<Tables>,
  reading: SealedReading,
  claims: readonly Claim[],
): Promise<void> => {
  await db
    .insertInto('digests')
    .values({ reading_revision: reading.revision, body: seal(digestedReading(reading, claims)) })
    .execute();
};

/** Digests are fetched for so many readings at a time. */
const AT_ONCE = 500;

const bodiesOf = async (
  ledger: LedgerDatabase,
  first: number,
  last: number,
): Promise<ReadonlyMap<number, Uint8Array>> => {
  const rows = await ledger.db
    .selectFrom('digests')
    .select([numberIn('reading_revision').as('revision'), bytesIn(ledger, 'body').as('body')])
    .where('reading_revision', '>=', first)
    .where('reading_revision', '<=', last)
    .execute();
  return new Map(rows.map(({ revision, body }) => [Number(revision), body]));
};

/** A digest of another version, or none, is worked out anew from the claims. */
const digestOf = async (
  ledger: LedgerDatabase,
  reading: SealedReading,
  body: Uint8Array | undefined,
): Promise<DigestedReading> => {
  const kept = body && unseal<DigestedReading>(body, `the digest of ${reading.head.name}`, ledger.place);
  if (kept?.digest.version === DIGEST_VERSION) return kept;
  return digestedReading(reading, await claimsOfReading(ledger, reading));
};

/** The standing readings in their digests, in the order in which they came in. */
export async function* standingDigests(ledger: LedgerDatabase): AsyncGenerator<DigestedReading> {
  const readings = (await standingReadings(ledger)).toSorted((x, y) => x.revision - y.revision);
  for (let from = 0; from < readings.length; from += AT_ONCE) {
    const some = readings.slice(from, from + AT_ONCE);
    const bodies = await bodiesOf(ledger, some[0]!.revision, some.at(-1)!.revision);
    for (const reading of some) yield await digestOf(ledger, reading, bodies.get(reading.revision));
  }
}
