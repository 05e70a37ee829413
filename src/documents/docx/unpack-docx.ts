import { unzipSync } from 'fflate';
import { EntenteError } from '../../records/index.ts';
import { MOST_UNPACKED_BYTES } from '../limits.ts';

/** Parts of a Word document by their paths. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** A Word document has some dozens of parts, one for each picture included. Assumed. */
const MOST_PARTS = 10_000;

/** What is read of a Word document: XML, and no pictures. */
const isXml = (path: string): boolean => /\.(?:xml|rels)$/i.test(path);

/** No Word document declares types or entities; those that do are made to blow up the program that reads them. */
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i;

const refuse = (name: string, what: string): EntenteError =>
  new EntenteError('bad-document', `normaliseDocument: ${name} ${what}`, {
    hint: 'Get the file again from where it came from, or save it as .docx with a word processor.',
  });

const unzip = (name: string, bytes: Uint8Array): Parts => {
  let parts = 0;
  let unpacked = 0;
  const filter = (entry: { name: string; size: number; originalSize: number }): boolean => {
    parts += 1;
    if (parts > MOST_PARTS)
      throw refuse(name, `has more than ${MOST_PARTS} parts, which no Word document has`);
    if (!isXml(entry.name)) return false;
    unpacked += Math.max(entry.size, entry.originalSize);
    if (unpacked <= MOST_UNPACKED_BYTES) return true;
    throw new EntenteError(
      'too-large',
      `normaliseDocument: ${name} unpacks to more than ${MOST_UNPACKED_BYTES} bytes of text and markup`,
      {
        hint: 'If it is what it seems to be, split it into its chapters; else do not trust it.',
      },
    );
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    throw refuse(name, 'is a damaged archive');
  }
};

/**
 * The XML parts of a Word document. Their size is known before any is unpacked, and none unpacks to more than it says.
 * An archive of something else, and XML that declares entities, are refused.
 */
export const unpackDocx = (name: string, bytes: Uint8Array): Parts => {
  const parts = unzip(name, bytes);
  if (!('[Content_Types].xml' in parts)) throw refuse(name, 'is a zip archive, but no Word document');
  const declaring = Object.entries(parts).find(([, xml]) =>
    DECLARATION.test(new TextDecoder('latin1').decode(xml)),
  );
  if (declaring)
    throw refuse(name, `declares entities in ${declaring[0]}, which Word documents never do and attacks do`);
  return parts;
};
