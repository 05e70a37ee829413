import { type DecodedText, decodeText } from '../decode-text.ts';

/** A declaration of the encoding stands in the first 1024 bytes (HTML Living Standard, 4.2.5.4). */
const DECLARED_WITHIN = 1024;

const DECLARATION =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:-]{1,40})|^<\?xml[^>]{0,200}?encoding\s*=\s*["']([a-z0-9_:-]{1,40})/i;

const hasMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xef && bytes[1] === 0xbb) ||
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff);

/** The encoding that a page declares, by the name that TextDecoder knows it by; undefined where it is none we know. */
const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  if (hasMark(bytes)) return undefined;
  const match = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, DECLARED_WITHIN)));
  try {
    const { encoding } = new TextDecoder(match?.[1] ?? match?.[2] ?? 'utf-8');
    return encoding === 'utf-8' || encoding.startsWith('utf-16') ? undefined : encoding;
  } catch {
    return undefined;
  }
};

/** The source of a page in the encoding that it declares; without one, in UTF-8. */
export const decodeHtml = (name: string, bytes: Uint8Array): DecodedText =>
  decodeText(name, bytes, declaredEncoding(bytes));
