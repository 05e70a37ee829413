import { parentPort } from 'node:worker_threads';
import { type DocumentInput, normaliseDocument } from '../../documents/index.ts';
import { type Actor, type Document, EntenteError } from '../../records/index.ts';
import { openEnglishReader } from './open-english-reader.ts';
import type { ReadingAnswer, ReadingOrder } from './open-reading-worker.ts';

/** A step is told this often at most, in ms. */
const BETWEEN_STEPS = 40;

const tell = (answer: ReadingAnswer): void => parentPort!.postMessage(answer);

const normalise = async (input: DocumentInput): Promise<void> =>
  tell({ normalised: await normaliseDocument(input) });

const read = (document: Document, catalogue: readonly Actor[]): void => {
  const steps = openEnglishReader().begin(document, catalogue);
  let told = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    const now = performance.now();
    if (now - told < BETWEEN_STEPS) continue;
    told = now;
    tell({ step: step.value });
  }
  tell({ reading: step.value });
};

parentPort!.on('message', async (order: ReadingOrder) => {
  try {
    if ('normalise' in order) await normalise(order.normalise);
    else read(order.document, order.catalogue);
  } catch (error) {
    // Errors lose their class on the way: what they say is sent.
    const { code, message, hint } =
      error instanceof EntenteError ? error : { code: undefined, message: String(error), hint: undefined };
    tell({ failure: { message, ...(code ? { code } : {}), ...(hint ? { hint } : {}) } });
  }
});
