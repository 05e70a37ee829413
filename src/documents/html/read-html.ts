import { parseHTML } from 'linkedom';
import type { DecodedText } from '../decode-text.ts';
import { layOutBlocks } from '../lay-out-blocks.ts';
import type { Reading } from '../reading.ts';
import { decodeHtml } from './decode-html.ts';
import { findArticle } from './find-article.ts';
import { readBlocks } from './read-blocks.ts';
import { readHtmlMetadata } from './read-html-metadata.ts';
import { removeUnseen } from './remove-unseen.ts';
import { takeNotes } from './take-notes.ts';

/** A fragment is put into a page of its own, so that every source has a body. */
const parse = (source: string): Document =>
  parseHTML(/<body[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`)
    .document;

/** The text of a web page: the article without what surrounds it, its notes at the end. */
export const readHtml = (name: string, bytes: Uint8Array): Reading => {
  const { text, doubts }: DecodedText = decodeHtml(name, bytes);
  const document = parse(text);
  const metadata = readHtmlMetadata(document);
  removeUnseen(document.documentElement);
  const notes = takeNotes(document.documentElement);
  return { ...layOutBlocks([...findArticle(document), ...notes]), metadata, doubts };
};

/** The text of HTML that another program made of a document, all of which belongs to it. */
export const readHtmlFragment = (source: string): Omit<Reading, 'metadata' | 'doubts'> => {
  const { body } = parse(source);
  removeUnseen(body);
  const notes = takeNotes(body);
  return layOutBlocks([...readBlocks(body), ...notes]);
};
