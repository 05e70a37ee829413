import { type Doubt, type Metadata, type PublicationDate, requireDayRange } from '../records/index.ts';
import { edtfOf } from './find-date.ts';
import type { GuessedDate } from './guess-date.ts';
import type { FoundMetadata } from './reading.ts';

export interface CompletedMetadata {
  readonly metadata: Metadata;
  readonly doubts: readonly Doubt[];
}

const givenDate = (published: PublicationDate): PublicationDate => {
  requireDayRange(published.edtf, 'normaliseDocument: date of publication');
  return { edtf: published.edtf, basis: 'given' };
};

const dateOf = (
  found: FoundMetadata,
  given: Partial<Metadata>,
  guessed: GuessedDate | null,
): PublicationDate | undefined => {
  if (given.published) return givenDate(given.published);
  const stated = found.published === undefined ? null : edtfOf(found.published);
  if (stated) return { edtf: stated, basis: 'metadata' };
  return guessed ? { edtf: guessed.edtf, basis: 'guessed' } : undefined;
};

const doubtsAbout = (published: PublicationDate | undefined, guessed: GuessedDate | null): Doubt[] => {
  if (published === undefined)
    return [
      { code: 'undated', message: 'The file does not say when it was published: its date is left open.' },
    ];
  if (published.basis !== 'guessed') return [];
  const message = `The date of publication, ${published.edtf}, was guessed from ${guessed?.from}: please check it.`;
  return [{ code: 'guessed-date', message }];
};

/** What was given by hand goes before what the file says, and that before a guess. What nobody says is left out. */
export const completeMetadata = (
  found: FoundMetadata,
  given: Partial<Metadata>,
  guessed: GuessedDate | null,
): CompletedMetadata => {
  const published = dateOf(found, given, guessed);
  const { authors = [], title, publisher, url, language, note } = { ...found, ...given };
  const stated = { title, publisher, url, language, note };
  const words = Object.entries(stated).filter(([, value]) => value !== undefined && value !== '');
  return {
    metadata: { ...Object.fromEntries(words), authors, ...(published ? { published } : {}) },
    doubts: doubtsAbout(published, guessed),
  };
};
