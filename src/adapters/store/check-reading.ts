import { createHash } from 'node:crypto';
import type { ReadingRecord } from '../../ledger/index.ts';
import { EntenteError } from '../../records/index.ts';

const refuse = (what: string): never => {
  throw new EntenteError('bad-input', `addReading: ${what}`, {
    hint: 'Nothing was stored. The parts of a reading must all be of one document; this is a fault of the caller.',
  });
};

/** SHA-256 of bytes in the form of `Document.hash`; Node's own, as originals may be hundreds of megabytes. */
export const hashOfBytes = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** A reading whose parts do not belong together would be evidence for something that no document says. */
export const checkReading = ({ document, bytes, reading, claims }: ReadingRecord): void => {
  if (reading.documentId !== document.id)
    refuse(`the reading is of document "${reading.documentId}", not of "${document.id}"`);
  if (hashOfBytes(bytes) !== document.hash)
    refuse(`the bytes of "${document.name}" do not have the hash ${document.hash}`);
  for (const claim of claims)
    if (claim.documentId !== document.id)
      refuse(`claim "${claim.id}" is of document "${claim.documentId}", not of "${document.id}"`);
};
