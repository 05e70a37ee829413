import { expect, it } from 'vitest';
import { matchDocuments } from './match-documents.ts';

const documents = [
  { name: 'a.txt', metadata: { title: 'Two houses', publisher: 'The Quarterly', authors: [] } },
  { name: 'brief-2009.md', metadata: { authors: [] } },
];

it.each([
  ['', 'a.txt brief-2009.md'],
  ['quarterly TWO', 'a.txt'],
  ['2009', 'brief-2009.md'],
  ['two 2009', ''],
])('“%s” finds %s', (words, names) => {
  expect(
    matchDocuments(documents, words)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(names);
});
