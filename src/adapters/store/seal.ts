import { crc32 } from 'node:zlib';
import { projectDamaged } from './storage-error.ts';

/** Eight hexadecimal digits before the JSON. */
const CHECKSUM_BYTES = 8;

const checksumOf = (json: Uint8Array): string => crc32(json).toString(16).padStart(CHECKSUM_BYTES, '0');

/**
 * A record as it is stored: the CRC-32 of its JSON, and the JSON. So a bit that flips on the disk is found when the
 * record is read. As bytes, because libsql ends the process over a text that is not UTF-8; as JSON, because that
 * escapes what UTF-8 cannot hold (halves of surrogate pairs).
 */
export const seal = (record: unknown): Uint8Array => {
  const json = Buffer.from(JSON.stringify(record));
  return Buffer.concat([Buffer.from(checksumOf(json), 'latin1'), json]);
};

/**
 * The record in a sealed body; one that is not as it was written is damage, and is never handed on.
 * A flipped bit can also make a stored value null.
 */
export const unseal = <T>(body: Uint8Array | null, what: string, place: string): T => {
  const sealed = Buffer.from(body ?? []);
  const json = sealed.subarray(CHECKSUM_BYTES);
  if (sealed.toString('latin1', 0, CHECKSUM_BYTES) !== checksumOf(json))
    throw projectDamaged(place, `${what} is not as it was written`);
  return JSON.parse(json.toString()) as T;
};

/** One checksum for many sealed bodies: tells whether all of them are there, in their order. */
export const sealOfAll = (bodies: readonly Uint8Array[]): number =>
  bodies.reduce((checksum, body) => crc32(new Uint8Array(body).subarray(0, CHECKSUM_BYTES), checksum), 0);
