import { type Document, type Hash, hashOf, type Passage, type PassageRole } from '../../records/index.ts';

/** A document of plain paragraphs divided by blank lines, for tests. `[12]` is a citation. */
export const documentOf = (
  text: string,
  options: { readonly published?: string; readonly role?: PassageRole } = {},
): Document => {
  const hash: Hash = hashOf(text);
  const passages: Passage[] = [];
  for (const match of text.matchAll(/\S(?:(?!\n\n)[\s\S])*/gu)) {
    passages.push({
      begin: match.index,
      end: match.index + match[0].length,
      role: options.role ?? 'paragraph',
    });
  }
  return {
    id: hash.slice('sha256:'.length, 'sha256:'.length + 16),
    hash,
    textHash: hash,
    name: 'report.txt',
    mediaType: 'text/plain',
    metadata: {
      authors: [],
      ...(options.published === undefined ? {} : { published: { edtf: options.published, basis: 'given' } }),
    },
    text,
    passages,
    notes: [],
    citations: Array.from(text.matchAll(/\[(\d+)\]/gu), (match) => ({
      begin: match.index,
      end: match.index + match[0].length,
      marker: match[1]!,
      style: 'bracket',
      note: null,
    })),
  };
};
