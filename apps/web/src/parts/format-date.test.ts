import { expect, it } from 'vitest';
import { formatDate, formatMonth } from './format-date.ts';

it.each([
  ['2009-05-24', '24 May 2009'],
  ['2009-05', 'May 2009'],
  ['2009', '2009'],
  ['2005-XX', '2005'],
  ['2009-05-XX', 'May 2009'],
  ['2009-12/2010', 'Dec 2009 to 2010'],
  ['2009-12/..', 'Dec 2009 onwards'],
  ['../2010', 'up to 2010'],
])('formatDate(%s) is %s', (edtf, words) => {
  expect(formatDate(edtf)).toBe(words);
});

it('formatMonth drops the day', () => {
  expect(formatMonth('2010-05-01')).toBe('May 2010');
});
