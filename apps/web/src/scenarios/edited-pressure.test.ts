import { describe, expect, it } from 'vitest';
import { moveGrip, readEdit, spanOf, withEdits, writeEdit } from './edited-pressure.ts';
import { monthsOf } from './months-of.ts';

const months = monthsOf('2010-07-15', '2016-07-15');
const pressure = {
  title: 'Talks',
  type: 'negotiations',
  on: [],
  districts: [],
  from: '2011-01-01',
  to: '2014-01-01',
  size: 1,
  basis: 'judged',
  rests: [],
} as const;
const lasting = { ...pressure, from: '2009-01-01', to: null };

describe('a pressure on a timeline', () => {
  it('lies between its months, cut off at the ends', () => {
    expect(months).toHaveLength(73);
    expect(spanOf(pressure, months)).toEqual({ from: 6, to: 42, lasts: false });
    expect(spanOf(lasting, months)).toEqual({ from: 0, to: 72, lasts: true });
  });

  it.each([
    ['whole', 8, '2011-03-01', '2014-03-01'],
    ['whole', 70, '2013-07-01', '2016-07-01'],
    ['whole', -4, '2010-07-01', '2013-07-01'],
    ['from', 60, '2013-12-01', '2014-01-01'],
    ['to', 2, '2011-01-01', '2011-02-01'],
    ['to', 50, '2011-01-01', '2014-09-01'],
  ] as const)('is moved by its %s to %d', (grip, month, from, to) => {
    expect(moveGrip(pressure, 0, grip, month, months)).toMatchObject({ from, to });
  });

  it('goes on lasting until its end is moved, and keeps a beginning that lies before', () => {
    expect(moveGrip(lasting, 0, 'to', 30, months)).toMatchObject({ from: '2009-01-01', to: '2013-01-01' });
    expect(moveGrip(lasting, 0, 'from', 6, months)).toMatchObject({ from: '2011-01-01', to: null });
  });

  it('is kept in an address', () => {
    const edit = { place: 2, from: '2011-07-01', to: null, size: 0.5 };
    expect(readEdit(writeEdit(edit))).toEqual(edit);
    expect(readEdit('2,soon,,1')).toBeNull();
    expect(withEdits([pressure], [{ ...edit, place: 0 }])[0]).toMatchObject({
      from: '2011-07-01',
      to: null,
      size: 0.5,
    });
  });
});
