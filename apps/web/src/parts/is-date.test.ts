import { expect, it } from 'vitest';
import { isDate } from './is-date.ts';

it.each(['2009', '2009-05', '2009-05-24', '2009-12/2010', '2009/..', '../2010', '2009-XX', ' 2009 '])(
  'takes %s',
  (typed) => {
    expect(isDate(typed)).toBe(true);
  },
);

it.each(['', '20', 'May 2009', '2009-5', '2009-05-', '24.5.2009'])('does not take “%s”', (typed) => {
  expect(isDate(typed)).toBe(false);
});
