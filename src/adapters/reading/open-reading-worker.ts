import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ENGLISH_VERSION, type Reader, type Reading, type ReadingStep } from '../../claims/index.ts';
import type { DocumentInput, NormalisedDocument } from '../../documents/index.ts';
import { type Actor, type Document, EntenteError, type ErrorCode } from '../../records/index.ts';

export type ReadingOrder =
  | { readonly normalise: DocumentInput }
  | { readonly document: Document; readonly catalogue: readonly Actor[] };

export interface ReadingAnswer {
  readonly normalised?: NormalisedDocument;
  readonly step?: ReadingStep;
  readonly reading?: Reading;
  readonly failure?: { readonly code?: ErrorCode; readonly message: string; readonly hint?: string };
}

/** Normalises and reads one document at a time in a thread of its own, so that whoever asks goes on meanwhile. */
export interface ReadingWorker {
  readonly normalise: (input: DocumentInput) => Promise<NormalisedDocument>;
  /** The English reader; a reading that is left half-way ends its thread. */
  readonly reader: Reader;
  /** Ends what is being done, which then fails as stopped. */
  readonly close: () => Promise<void>;
}

/** A document that takes more than this ends its thread and not the whole program, in MB of heap. Assumed. */
const MOST_MEGABYTES = 2048;

/** The worker's file: beside this one in the build, or above its chunks; null where nothing is built. */
const workerFile = (): URL | null =>
  ['./reading-worker.js', '../reading-worker.js']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url))) ?? null;

const endedBefore = (what: string): EntenteError =>
  new EntenteError('bad-document', `reading ended before its time: ${what}`, {
    hint: 'The document may be too large or broken in an unusual way. Try to save it as plain text.',
  });

/** A thread is begun when there is something to read, and kept for what comes next. */
export const openReadingWorker = (): ReadingWorker => {
  const file = workerFile();
  if (!file)
    throw new EntenteError('not-built', 'openReadingWorker: the worker is not built', {
      hint: 'Run: npm run build.',
    });
  let worker: Worker | null = null;
  let heard: ((answer: ReadingAnswer) => void) | null = null;

  const end = async (): Promise<void> => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };

  const begin = (): Worker => {
    const begun = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
    const lost = (what: string): void => {
      if (worker !== begun && worker !== null) return;
      worker = null;
      const { code, message, hint } = endedBefore(what);
      heard?.({ failure: { code, message, hint: hint! } });
    };
    begun.on('message', (answer: ReadingAnswer) => heard?.(answer));
    begun.on('error', (error) => lost(error.message));
    begun.on('exit', () => lost('its thread ended'));
    return begun;
  };

  /** Gives an order, and the answers to it one after the other. */
  async function* answersTo(order: ReadingOrder): AsyncGenerator<ReadingAnswer, void, void> {
    const waiting: ReadingAnswer[] = [];
    let wake = (): void => {};
    heard = (answer) => {
      waiting.push(answer);
      wake();
    };
    worker ??= begin();
    worker.postMessage(order);
    for (;;) {
      const answer = waiting.shift();
      if (!answer) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      if (answer.failure) {
        const { code = 'bad-document', message, hint } = answer.failure;
        throw new EntenteError(code, message, hint ? { hint } : {});
      }
      yield answer;
      if (!answer.step) return;
    }
  }

  async function* read(
    document: Document,
    catalogue: readonly Actor[],
  ): AsyncGenerator<ReadingStep, Reading, void> {
    let reading: Reading | undefined;
    try {
      for await (const { step, reading: whole } of answersTo({ document, catalogue }))
        if (step) yield step;
        else reading = whole;
    } finally {
      if (!reading) await end();
    }
    return reading!;
  }

  return {
    normalise: async (input) => {
      for await (const { normalised } of answersTo({ normalise: input })) return normalised!;
      throw endedBefore('no answer');
    },
    reader: { version: ENGLISH_VERSION, begin: read },
    close: end,
  };
};
