import { getDocumentProxy } from 'unpdf';
import { EntenteError } from '../../records/index.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Longer than any report; a file that claims more pages is made to hold the program up. Assumed. */
const MOST_PAGES = 20_000;

const refuse = (name: string, error: unknown): EntenteError => {
  if (error instanceof Error && error.name === 'PasswordException')
    return new EntenteError('encrypted-document', `normaliseDocument: ${name} is locked with a password`, {
      hint: 'Open it with its password, save or print it as a PDF without one, and read that.',
    });
  const reason = error instanceof Error ? error.message : String(error);
  return new EntenteError(
    'bad-document',
    `normaliseDocument: ${name} is no PDF that can be read: ${reason}`,
    {
      hint: 'The download may have been cut short: get the file again, or print it as a new PDF.',
      cause: error,
    },
  );
};

const requirePages = (name: string, pages: number): void => {
  if (pages < 1) throw refuse(name, new Error('it has no pages'));
  if (pages <= MOST_PAGES) return;
  throw new EntenteError(
    'too-large',
    `normaliseDocument: ${name} has ${pages} pages, the most is ${MOST_PAGES}`,
    {
      hint: 'Split it and read the parts.',
    },
  );
};

/** Opens a PDF for as long as `use` takes. Whatever fails inside the PDF is `bad-document`. */
export const withPdf = async <T>(
  name: string,
  bytes: Uint8Array,
  use: (pdf: PdfDocument) => Promise<T>,
): Promise<T> => {
  let pdf: PdfDocument | undefined;
  try {
    // PDF.js keeps the bytes it is given for itself, so it gets a copy.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
    requirePages(name, pdf.numPages);
    return await use(pdf);
  } catch (error) {
    throw error instanceof EntenteError ? error : refuse(name, error);
  } finally {
    await pdf?.loadingTask.destroy();
  }
};
