import type { ListedDocument } from '../api/answers.ts';

type Searched = Pick<ListedDocument, 'name' | 'metadata'>;

/** Documents whose title, publisher or file name has all the words, in any order and case. */
export const matchDocuments = <D extends Searched>(documents: readonly D[], words: string): readonly D[] => {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (asked.length === 0) return documents;
  return documents.filter(({ name, metadata: { title = '', publisher = '' } }) => {
    const all = `${title} ${publisher} ${name}`.toLowerCase();
    return asked.every((word) => all.includes(word));
  });
};
