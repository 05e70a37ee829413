import { expect, it } from 'vitest';
import { nextUnreviewed } from './next-unreviewed.ts';

const claims = (['unreviewed', 'accepted', 'unreviewed', 'rejected'] as const).map((status, i) => ({
  id: `c${i}`,
  status,
}));

it.each([
  [null, 'c0'],
  ['c0', 'c2'],
  ['c1', 'c2'],
  ['c2', 'c0'],
  ['c3', 'c0'],
])('after %s comes %s', (from, next) => {
  expect(nextUnreviewed(claims, from)?.id).toBe(next);
});

it('finds none where all have a verdict, or only the one at hand has none', () => {
  expect(nextUnreviewed([{ id: 'c0', status: 'accepted' }], 'c0')).toBeUndefined();
  expect(nextUnreviewed([{ id: 'c0', status: 'unreviewed' }], 'c0')).toBeUndefined();
});
