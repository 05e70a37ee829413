import type { Kysely } from 'kysely';
import type { DocumentHead, Store, StoredReading } from '../../ledger/index.ts';
import { type Actor, type Claim, type Decision, EntenteError } from '../../records/index.ts';
import { addActors, addReading, type DocumentParts, nextRevision } from './add-reading.ts';
import { checkReading, hashOfBytes } from './check-reading.ts';
import { DAMAGED_HINT, type Sealed, seal, unseal } from './seal.ts';
import type { Tables } from './tables.ts';

const latestReadings = (db: Kysely<Tables>) =>
  db
    .selectFrom('readings')
    .select((select) => select.fn.max('revision').as('revision'))
    .groupBy('document_id');

/** Documents with their latest reading and the text that it read. */
const standing = (db: Kysely<Tables>) =>
  db
    .selectFrom('documents')
    .innerJoin('readings', 'readings.document_id', 'documents.id')
    .innerJoin('document_texts', (join) =>
      join
        .onRef('document_texts.document_id', '=', 'readings.document_id')
        .onRef('document_texts.revision', '=', 'readings.text_revision'),
    )
    .where('readings.revision', 'in', latestReadings(db));

const standingClaims = (db: Kysely<Tables>) =>
  db
    .selectFrom('documents')
    .innerJoin('readings', 'readings.document_id', 'documents.id')
    .innerJoin('claims', 'claims.reading_revision', 'readings.revision')
    .where('readings.revision', 'in', latestReadings(db))
    .select(['claims.id', 'claims.body', 'claims.crc'])
    .orderBy('documents.revision')
    .orderBy('claims.position');

/** A store over any database that Kysely speaks to. `place` names it in messages. */
export const kyselyStore = (db: Kysely<Tables>, place: string, close: () => Promise<void>): Store => {
  const open = <T>(row: Sealed, what: string): T => unseal<T>(row, what, place);

  return {
    addReading: async (record) => {
      checkReading(record);
      return await addReading(db, record);
    },

    hasReading: async (documentId, reader) =>
      (await db
        .selectFrom('readings')
        .select('revision')
        .where('document_id', '=', documentId)
        .where('reader', '=', reader)
        .executeTakeFirst()) !== undefined,

    documents: async () => {
      const rows = await standing(db)
        .select(['documents.id', 'head', 'head_crc', 'readings.body', 'readings.crc', 'readings.claims'])
        .orderBy('documents.revision')
        .execute();
      return rows.map((row): DocumentHead => {
        const head = open<DocumentParts['head']>({ body: row.head, crc: row.head_crc }, `document ${row.id}`);
        const reading = open<StoredReading>(row, `the reading of document ${row.id}`);
        const { reader, when: readAt, sentences, milliseconds, doubts } = reading;
        return { ...head, readAt, reader, sentences, milliseconds, doubts, claims: row.claims };
      });
    },

    document: async (id) => {
      const row = await standing(db)
        .select(['head', 'head_crc', 'document_texts.body', 'document_texts.crc'])
        .where('documents.id', '=', id)
        .executeTakeFirst();
      if (!row) return null;
      const { characters: _, ...head } = open<DocumentParts['head']>(
        { body: row.head, crc: row.head_crc },
        `document ${id}`,
      );
      return { ...head, ...open<DocumentParts['content']>(row, `the text of document ${id}`) };
    },

    documentBytes: async (id) => {
      const row = await db
        .selectFrom('document_bytes')
        .innerJoin('documents', 'documents.id', 'document_bytes.document_id')
        .select(['bytes', 'hash'])
        .where('documents.id', '=', id)
        .executeTakeFirst();
      if (!row) return null;
      const bytes = new Uint8Array(row.bytes);
      if (hashOfBytes(bytes) !== row.hash)
        throw new EntenteError(
          'project-damaged',
          `${place} is damaged: the original of document ${id} has another hash`,
          {
            hint: DAMAGED_HINT,
          },
        );
      return bytes;
    },

    claims: async ({ documentId } = {}) => {
      const rows = await standingClaims(db)
        .$if(documentId !== undefined, (query) => query.where('documents.id', '=', documentId!))
        .execute();
      return rows.map((row) => open<Claim>(row, `claim ${row.id}`));
    },

    addActors: (actors) => addActors(db, actors),

    actors: async () =>
      (await db.selectFrom('actors').selectAll().orderBy('revision').orderBy('position').execute()).map(
        (row) => open<Actor>(row, `actor ${row.id}`),
      ),

    addDecision: async (decision) => {
      await db.transaction().execute(async (transaction) => {
        const revision = await nextRevision(transaction);
        const [result] = await transaction
          .insertInto('decisions')
          .values({ id: decision.id, revision, ...seal(decision) })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
        if (Number(result?.numInsertedOrUpdatedRows ?? 0) === 0)
          throw new EntenteError('bad-input', `addDecision: there is a decision "${decision.id}" already`, {
            hint: 'Decisions are never changed: give the new one an id of its own.',
          });
      });
    },

    decisions: async () =>
      (await db.selectFrom('decisions').selectAll().orderBy('revision').execute()).map((row) =>
        open<Decision>(row, `decision ${row.id}`),
      ),

    revision: async () =>
      Number(
        (await db.selectFrom('meta').select('value').where('key', '=', 'revision').executeTakeFirstOrThrow())
          .value,
      ),

    close,
  };
};
