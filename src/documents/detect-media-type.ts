import { EntenteError, type MediaType } from '../records/index.ts';

const DOCX: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const BY_EXTENSION: Readonly<Record<string, MediaType>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  pdf: 'application/pdf',
  docx: DOCX,
};

/** Extensions, without the dot, of the files that are taken for reports. */
export const REPORT_EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

/** First bytes of formats that hold no text for us (Wikipedia, "List of file signatures"). */
const REFUSED_SIGNATURES: readonly { readonly signature: string; readonly format: string }[] = [
  { signature: '\x89PNG', format: 'a PNG picture' },
  { signature: '\xff\xd8\xff', format: 'a JPEG picture' },
  { signature: 'GIF8', format: 'a GIF picture' },
  { signature: 'II*\0', format: 'a TIFF picture' },
  { signature: 'MM\0*', format: 'a TIFF picture' },
  { signature: '\x1f\x8b', format: 'a gzip archive' },
  { signature: 'Rar!', format: 'a RAR archive' },
  { signature: '7z\xbc\xaf', format: 'a 7-Zip archive' },
  { signature: '\x7fELF', format: 'a program' },
  { signature: 'MZ\x90', format: 'a program' },
  { signature: '{\\rtf', format: 'a rich text (RTF) document' },
];

/** Old Word files, and Word files that are locked with a password. */
const OLE_SIGNATURE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** A PDF's header may stand anywhere in its first 1024 bytes (ISO 32000, annex H, implementation note 13). */
const PDF_HEADER_WITHIN = 1024;

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const refuseOle = (name: string, expected: MediaType | undefined): never => {
  if (expected === DOCX)
    throw new EntenteError(
      'encrypted-document',
      `normaliseDocument: ${name} is locked with a password or is an old Word file`,
      {
        hint: 'Open it in a word processor, take the password off, and save it as .docx.',
      },
    );
  throw new EntenteError('unsupported-format', `normaliseDocument: ${name} is an old Office file`, {
    hint: 'Open it in a word processor and save it as .docx or PDF.',
  });
};

/** Tells a report's format by its first bytes, and where these are plain text by its name. */
export const detectMediaType = (name: string, bytes: Uint8Array): MediaType => {
  const head = latin(bytes.subarray(0, PDF_HEADER_WITHIN));
  const expected = BY_EXTENSION[extensionOf(name)];
  if (
    head.includes('%PDF-') &&
    (expected === undefined || expected === 'application/pdf' || head.startsWith('%PDF-'))
  )
    return 'application/pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return DOCX;
  if (head.startsWith(OLE_SIGNATURE)) return refuseOle(name, expected);
  const refused = REFUSED_SIGNATURES.find(({ signature }) => head.startsWith(signature));
  if (refused)
    throw new EntenteError(
      'unsupported-format',
      `normaliseDocument: ${name} is ${refused.format}, not a report's text`,
      {
        hint: 'Give the report as .txt, .md, .html, .docx or .pdf.',
      },
    );
  if (expected === 'application/pdf' || expected === DOCX)
    throw new EntenteError(
      'bad-document',
      `normaliseDocument: ${name} is not what its name says: its content is no ${expected === DOCX ? 'Word document' : 'PDF'}`,
      {
        hint: 'The download may have failed: get the file again, or give it the ending that fits its content.',
      },
    );
  return (
    expected ??
    (/^\s*(?:<!doctype html|<html)/i.test(head.replace(/^\xef\xbb\xbf/, '')) ? 'text/html' : 'text/plain')
  );
};
