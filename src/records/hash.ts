import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Hash } from './document.ts';

/** SHA-256 of bytes, or of a text in UTF-8. The same in Node and in the browser, and synchronous. */
export const hashOf = (content: Uint8Array | string): Hash =>
  `sha256:${bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))}`;

/** A short stable id: the first 16 hexadecimal digits of the hash of the parts, kept apart by a unit separator. */
export const idOf = (...parts: readonly (string | number | null)[]): string =>
  hashOf(parts.join('\u001f')).slice('sha256:'.length, 'sha256:'.length + 16);
