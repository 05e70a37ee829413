import { type Reader, type ReadingStep, readStepwise } from '../../claims/index.ts';
import { normaliseDocument } from '../../documents/index.ts';
import type { Store } from '../../ledger/index.ts';
import { type Actor, EntenteError, type Metadata } from '../../records/index.ts';

/** What came of one file. */
export interface ReportOutcome {
  readonly doc: string;
  readonly id: string;
  /** Version of the reader. */
  readonly reader: string;
  readonly sentences: number;
  readonly claims: number;
  readonly doubts: number;
  readonly ms: number;
  /** `known`: the same bytes were read by the same reader before, and nothing was added. */
  readonly status: 'read' | 'known';
}

export interface ReportReading {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly given?: Partial<Metadata>;
  readonly store: Store;
  readonly reader: Reader;
  /** Another way to normalise than in this thread. */
  readonly normalise?: typeof normaliseDocument;
  readonly catalogue: readonly Actor[];
  readonly now: () => Date;
  /** Called between passages; may wait, so that others get their turn, and may throw to stop. */
  readonly onStep?: (step: ReadingStep) => void | Promise<void>;
}

/**
 * One file into the ledger: normalised, read, stored whole or not at all.
 * @throws EntenteError where the file cannot be read; the ledger is then as it was
 */
export const readReport = async (task: ReportReading): Promise<ReportOutcome> => {
  const { name, bytes, given, store, reader, now, normalise = normaliseDocument } = task;
  const begun = performance.now();
  const { document, doubts } = await normalise({ name, bytes, ...(given ? { given } : {}) });
  const known = (await store.readings(document.id)).find((head) => head.reader === reader.version);
  if (known) {
    const { sentences, claims } = known;
    return {
      doc: known.name,
      id: known.id,
      reader: reader.version,
      sentences,
      claims,
      doubts: known.doubts.length,
      ms: 0,
      status: 'known',
    };
  }
  const reading = await readStepwise(reader, document, task.catalogue, task.onStep);
  if (reading.sentences === 0)
    throw new EntenteError('no-text', `readReport: "${name}" holds no sentence`, {
      hint: 'Check that the file holds running text.',
    });
  const ms = Math.round(performance.now() - begun);
  const allDoubts = [...doubts, ...reading.doubts];
  await store.addReading({
    document,
    bytes,
    reading: {
      documentId: document.id,
      reader: reader.version,
      when: now().toISOString(),
      sentences: reading.sentences,
      milliseconds: ms,
      doubts: allDoubts,
    },
    claims: reading.claims,
    actors: reading.actors,
  });
  const claimDoubts = reading.claims.reduce((sum, claim) => sum + claim.doubts.length, 0);
  return {
    doc: name,
    id: document.id,
    reader: reader.version,
    sentences: reading.sentences,
    claims: reading.claims.length,
    doubts: allDoubts.length + claimDoubts,
    ms,
    status: 'read',
  };
};
