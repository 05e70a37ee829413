import { crc32 } from 'node:zlib';
import { EntenteError } from '../../records/index.ts';

export interface Sealed {
  readonly body: string;
  readonly crc: number;
}

/** JSON escapes what a text column may not hold: NUL, and halves of surrogate pairs. */
export const seal = (record: unknown): Sealed => {
  const body = JSON.stringify(record);
  return { body, crc: crc32(body) };
};

export const DAMAGED_HINT =
  'Nothing was changed. Restore the project folder from a copy; or move ledger.db elsewhere and read the reports again (decisions that were taken are then only in the file that was moved).';

/** The record in a sealed row; a row that is not as it was written is damage, and is never handed on. */
export const unseal = <T>({ body, crc }: Sealed, what: string, place: string): T => {
  if (crc32(body) !== crc)
    throw new EntenteError('project-damaged', `${place} is damaged: ${what} is not as it was written`, {
      hint: DAMAGED_HINT,
    });
  return JSON.parse(body) as T;
};
