import { getResolvedPDFJS } from 'unpdf';
import { type Doubt, EntenteError } from '../../records/index.ts';
import { layOutBlocks } from '../lay-out-blocks.ts';
import { MOST_CHARACTERS } from '../limits.ts';
import type { Reading } from '../reading.ts';
import { layOutPages } from './lay-out-pages.ts';
import type { PageOfFragments } from './line.ts';
import { type PdfDocument, withPdf } from './open-pdf.ts';
import { readPage } from './read-page.ts';
import { readPdfMetadata } from './read-pdf-metadata.ts';

type PdfPageProxy = Awaited<ReturnType<PdfDocument['getPage']>>;

interface ReadPages {
  readonly pages: readonly PageOfFragments[];
  /** Numbers of the pages that show a picture and hold no text. */
  readonly pictures: readonly number[];
}

const showsPicture = async (page: PdfPageProxy): Promise<boolean> => {
  const { OPS } = await getResolvedPDFJS();
  const pictures = [
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
  ];
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operator) => pictures.includes(operator));
};

const readPages = async (name: string, pdf: PdfDocument): Promise<ReadPages> => {
  const pages: PageOfFragments[] = [];
  const pictures: number[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const read = await readPage(page, number);
    if (read.fragments.length === 0 && (await showsPicture(page))) pictures.push(number);
    pages.push(read);
    characters += read.fragments.reduce((sum, { text }) => sum + text.length, 0);
    page.cleanup();
    if (characters > MOST_CHARACTERS)
      throw new EntenteError(
        'too-large',
        `normaliseDocument: ${name} has more than ${MOST_CHARACTERS} characters`,
        {
          hint: 'Split it into its chapters and read the parts.',
        },
      );
  }
  return { pages, pictures };
};

const requireText = (name: string, { pages, pictures }: ReadPages): void => {
  if (pages.some(({ fragments }) => fragments.length > 0)) return;
  const why =
    pictures.length > 0
      ? `${pictures.length} of its ${pages.length} pages are pictures`
      : `its ${pages.length} pages are empty`;
  throw new EntenteError('no-text', `normaliseDocument: ${name} holds no text: ${why}`, {
    hint: 'If it is a scan, run text recognition (OCR) on it first, and read the PDF that this makes.',
  });
};

const pictureDoubt = (page: number): Doubt => ({
  code: 'no-text-on-page',
  message: `Page ${page} is a picture without text: what it says was not read.`,
});

/** The text of a PDF in reading order, with the page of each passage; footnotes stand at the end. */
export const readPdf = async (name: string, bytes: Uint8Array): Promise<Reading> =>
  withPdf(name, bytes, async (pdf) => {
    const read = await readPages(name, pdf);
    requireText(name, read);
    const metadata = readPdfMetadata(await pdf.getMetadata());
    return { ...layOutBlocks(layOutPages(read.pages)), metadata, doubts: read.pictures.map(pictureDoubt) };
  });
