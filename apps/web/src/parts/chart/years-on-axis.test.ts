import { expect, it } from 'vitest';
import { yearsOnAxis } from './years-on-axis.ts';

const monthsFrom = (year: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    return `${year + Math.floor(i / 12)}-${month}-01`;
  });

it('names the years, fewer of them on a long axis', () => {
  expect(yearsOnAxis(monthsFrom(2009, 30)).map(({ year }) => year)).toEqual(['2009', '2010', '2011']);
  const long = yearsOnAxis(monthsFrom(1970, 480));
  expect(long.length).toBeLessThanOrEqual(14);
  expect(long.map(({ year }) => year)).toContain('1980');
});
