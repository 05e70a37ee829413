import { type Doubt, EntenteError } from '../records/index.ts';

export interface DecodedText {
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

const REPLACEMENT = '\uFFFD';

/** How many bytes are looked at to tell UTF-16 without a mark, and text from other data. */
const SAMPLE_BYTES = 8192;

/** Above this share of control and replaced characters the data is no text. Assumed. */
const MOST_UNREADABLE = 0.1;

/** Below this share of spaces and line ends a UTF-16 reading is not believed. Assumed: in most scripts one character in ten is a space. */
const LEAST_SPACES = 0.02;

const countOf = (text: string, character: string): number => {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
};

const shareOf = (pattern: RegExp, text: string): number =>
  text === '' ? 0 : (text.match(pattern)?.length ?? 0) / text.length;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNREADABLE = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\uFFFD]/g;

const decodesAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const spacesWhenReadAs = (encoding: string, bytes: Uint8Array): number =>
  shareOf(/[ \n]/g, decodesAs(encoding, bytes) ?? '');

/** `utf-8` unless a byte-order mark, or text that makes sense only in pairs of bytes, says UTF-16. */
const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, Math.min(SAMPLE_BYTES, bytes.length - (bytes.length % 2)));
  if (shareOf(UNREADABLE, new TextDecoder('utf-8').decode(sample)) <= MOST_UNREADABLE) return 'utf-8';
  const little = spacesWhenReadAs('utf-16le', sample);
  const big = spacesWhenReadAs('utf-16be', sample);
  if (Math.max(little, big) < LEAST_SPACES) return 'utf-8';
  return little >= big ? 'utf-16le' : 'utf-16be';
};

const replacedDoubt = (count: number, encoding: string): Doubt => ({
  code: 'replaced-characters',
  message: `${count} ${count === 1 ? 'place is' : 'places are'} not valid ${encoding.toUpperCase()}: each unreadable character was replaced by ${REPLACEMENT}.`,
});

/**
 * The words of a text file, its byte-order mark left out and its line ends all LF; else character for character.
 * `declared` is the encoding that the file names itself, for formats that can.
 */
export const decodeText = (name: string, bytes: Uint8Array, declared?: string): DecodedText => {
  const encoding = declared ?? encodingOf(bytes);
  const strict = decodesAs(encoding, bytes);
  const decoded = strict ?? new TextDecoder(encoding).decode(bytes);
  if (shareOf(UNREADABLE, decoded.slice(0, SAMPLE_BYTES)) > MOST_UNREADABLE)
    throw new EntenteError('unsupported-format', `normaliseDocument: ${name} holds binary data, not text`, {
      hint: 'Give the report as .txt in UTF-8, or as .md, .html, .docx or .pdf.',
    });
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
  return { text, doubts: strict === null ? [replacedDoubt(countOf(decoded, REPLACEMENT), encoding)] : [] };
};
