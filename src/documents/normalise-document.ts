import {
  type Document,
  type Doubt,
  EntenteError,
  hashOf,
  type MediaType,
  type Metadata,
} from '../records/index.ts';
import { completeMetadata } from './complete-metadata.ts';
import { detectMediaType } from './detect-media-type.ts';
import { findCitations } from './find-citations.ts';
import { findFlaws } from './find-flaws.ts';
import { findHead } from './find-head.ts';
import { findNotes } from './find-notes.ts';
import { guessDate } from './guess-date.ts';
import { MOST_BYTES, MOST_CHARACTERS } from './limits.ts';
import { READERS } from './readers.ts';
import type { FoundMetadata } from './reading.ts';

export interface DocumentInput {
  /** File name, without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Told by the bytes and the name where it is not given. */
  readonly mediaType?: MediaType;
  /** What the analyst knows better than the file. */
  readonly given?: Partial<Metadata>;
}

export interface NormalisedDocument {
  readonly document: Document;
  readonly doubts: readonly Doubt[];
}

const refuseSize = (name: string, size: string, most: string): never => {
  throw new EntenteError('too-large', `normaliseDocument: ${name} has ${size}, the most is ${most}`, {
    hint: 'Split it into its chapters, or take the pictures out, and read the parts.',
  });
};

const requireText = (name: string, text: string): void => {
  if (text.length > MOST_CHARACTERS) refuseSize(name, `${text.length} characters`, `${MOST_CHARACTERS}`);
  if (/\S/.test(text)) return;
  throw new EntenteError('no-text', `normaliseDocument: ${name} holds no text`, {
    hint: 'Check that the file is the right one and was saved or downloaded in full.',
  });
};

/** The title as the text's own first heading gives it, where nothing else does. */
const headingAsTitle = (text: string, passages: Document['passages']): FoundMetadata => {
  const first = passages.find(({ role }) => role !== 'front-matter');
  return first?.role === 'heading' ? { title: text.slice(first.begin, first.end).replace(/\s+/g, ' ') } : {};
};

/** Bytes of a report -> its text with passages, notes, citations and metadata, and what is doubtful about them. */
export const normaliseDocument = async ({
  name,
  bytes,
  mediaType,
  given = {},
}: DocumentInput): Promise<NormalisedDocument> => {
  if (bytes.length > MOST_BYTES) refuseSize(name, `${bytes.length} bytes`, `${MOST_BYTES}`);
  const type = mediaType ?? detectMediaType(name, bytes);
  const reading = await READERS[type](name, bytes);
  const { text } = reading;
  requireText(name, text);
  const head = findHead(text, reading.passages);
  const { passages, notes } = findNotes(text, head.passages, reading.notes);
  const found = { ...headingAsTitle(text, passages), ...head.metadata, ...reading.metadata };
  const guessed = guessDate(name, text, passages, found.fileDate);
  const { metadata, doubts } = completeMetadata(found, given, guessed);
  const hash = hashOf(bytes);
  const document: Document = {
    id: hash.slice('sha256:'.length, 'sha256:'.length + 16),
    hash,
    textHash: hashOf(text),
    name,
    mediaType: type,
    metadata,
    text,
    passages,
    notes,
    citations: findCitations(text, passages, notes),
  };
  return { document, doubts: [...reading.doubts, ...findFlaws(text), ...doubts] };
};
