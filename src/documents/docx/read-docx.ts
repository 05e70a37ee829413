import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { EntenteError } from '../../records/index.ts';
import { readHtmlFragment } from '../html/index.ts';
import type { Reading } from '../reading.ts';
import { readCoreProperties } from './read-core-properties.ts';
import { type Parts, unpackDocx } from './unpack-docx.ts';

/** Styles that mammoth leaves to its users. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/** Pictures hold no text for us: their data is never asked for. */
const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));

/** Mammoth takes its archive by one name in Node and by another in the browser; it is packed again with the parts that were checked. */
const archiveOf = (parts: Parts): Parameters<typeof mammoth.convertToHtml>[0] => {
  const packed = zipSync({ ...parts }, { level: 0 });
  return { buffer: packed, arrayBuffer: packed.buffer } as unknown as Parameters<
    typeof mammoth.convertToHtml
  >[0];
};

const asHtml = async (name: string, parts: Parts): Promise<string> => {
  try {
    const options = {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: withoutPictures,
    };
    return (await mammoth.convertToHtml(archiveOf(parts), options)).value;
  } catch (cause) {
    throw new EntenteError(
      'bad-document',
      `normaliseDocument: ${name} is no Word document that can be read: ${String(cause)}`,
      {
        hint: 'Open it in a word processor and save it again as .docx.',
        cause,
      },
    );
  }
};

/** The text of a Word document, its footnotes and endnotes as notes at the end. */
export const readDocx = async (name: string, bytes: Uint8Array): Promise<Reading> => {
  const parts = unpackDocx(name, bytes);
  const html = await asHtml(name, parts);
  return { ...readHtmlFragment(html), metadata: readCoreProperties(parts), doubts: [] };
};
