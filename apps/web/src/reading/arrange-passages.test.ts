import { expect, it } from 'vitest';
import type { Passage, PassageRole } from '../../../../src/records/index.ts';
import { arrangePassages } from './arrange-passages.ts';

const passagesOf = (...roles: readonly PassageRole[]): readonly Passage[] =>
  roles.map((role, i) => ({ role, begin: i * 10, end: i * 10 + 9 }));

it('joins neighbouring list items, keeps the rest apart and in order', () => {
  const { blocks } = arrangePassages(
    passagesOf('heading', 'list-item', 'list-item', 'paragraph', 'list-item', 'paragraph', 'paragraph'),
    [],
  );
  expect(blocks.map(({ role, passages }) => [role, passages.map(({ index }) => index)])).toEqual([
    ['heading', [0]],
    ['list-item', [1, 2]],
    ['paragraph', [3]],
    ['list-item', [4]],
    ['paragraph', [5]],
    ['paragraph', [6]],
  ]);
});

it('sets notes apart with their markers, wherever they stand', () => {
  const { blocks, noteItems } = arrangePassages(passagesOf('paragraph', 'note', 'paragraph', 'note'), [
    { marker: '7', begin: 12, end: 19 },
  ]);
  expect(blocks).toHaveLength(2);
  expect(noteItems.map(({ index, marker }) => [index, marker])).toEqual([
    [1, '7'],
    [3, null],
  ]);
});
