import type { MediaType } from '../records/index.ts';
import { decodeText } from './decode-text.ts';
import { readPlainText } from './read-plain-text.ts';
import type { Reading } from './reading.ts';

type DocumentReader = (name: string, bytes: Uint8Array) => Promise<Reading>;

/** One reader a format. What needs a parser loads it when the first such file comes, so that starting stays fast. */
export const READERS: Readonly<Record<MediaType, DocumentReader>> = {
  'text/plain': async (name, bytes) => readPlainText(decodeText(name, bytes)),
  'text/markdown': async (name, bytes) =>
    (await import('./read-markdown.ts')).readMarkdown(decodeText(name, bytes)),
  'text/html': async (name, bytes) => (await import('./html/index.ts')).readHtml(name, bytes),
  'application/pdf': async (name, bytes) => (await import('./pdf/index.ts')).readPdf(name, bytes),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async (name, bytes) =>
    (await import('./docx/index.ts')).readDocx(name, bytes),
};
