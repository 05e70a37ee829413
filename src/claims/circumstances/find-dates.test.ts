import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates.ts';

const datesIn = (
  text: string,
  year: string | null = null,
  published: string | null = null,
): readonly string[] =>
  findDates(text, { begin: 0, end: text.length }, year, published).map(({ edtf }) => edtf);

describe('findDates', () => {
  it.each([
    ['in May 2009', ['2009-05']],
    ['December 2009', ['2009-12']],
    ['on 3 June 2010', ['2010-06-03']],
    ['on June 3, 2010', ['2010-06-03']],
    ['on the 21st of March 2011', ['2011-03-21']],
    ['on 31 February 2010', ['2010-02']],
    ['in 2005', ['2005']],
    ['between 2007 and 2009', ['2007/2009']],
    ['from 2007 to 2009', ['2007/2009']],
    ['2007–2009', ['2007/2009']],
    ['since 2008', ['2008/..']],
    ['since March 2008', ['2008-03/..']],
    ['early 2009', ['2009-01/2009-04']],
    ['in late 2009', ['2009-09/2009-12']],
    ['in mid-2009', ['2009-05/2009-08']],
    ['in the 1980s', ['198X']],
    ['in May 2009 and in 2011', ['2009-05', '2011']],
    ['it may attack 2,009 times', []],
    ['they may march on', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it('gives a month without its year the year last named', () => {
    expect(datesIn('in March', '2008')).toEqual(['2008-03']);
    expect(datesIn('on 4 March', '2008')).toEqual(['2008-03-04']);
    expect(datesIn('In 2007, and again in March')).toEqual(['2007', '2007-03']);
    expect(datesIn('in March')).toEqual([]);
  });

  it('counts relative words from the date of publication', () => {
    expect(datesIn('last year', null, '2010-06-15')).toEqual(['2009']);
    expect(datesIn('last month', null, '2010-01-15')).toEqual(['2009-12']);
    expect(datesIn('earlier this year', null, '2010-06')).toEqual(['2010']);
    expect(datesIn('yesterday', null, '2010-06-01')).toEqual(['2010-05-31']);
    expect(datesIn('last week', null, '2010-06-15')).toEqual(['2010-06-08/2010-06-15']);
    expect(datesIn('last year')).toEqual([]);
  });
});
