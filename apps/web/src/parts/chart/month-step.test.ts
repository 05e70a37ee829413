import { describe, expect, it } from 'vitest';
import { monthAfterKey, monthOfDate } from './month-step.ts';

describe('monthAfterKey', () => {
  it.each([
    ['ArrowRight', 10, 11],
    ['ArrowLeft', 10, 9],
    ['ArrowLeft', 0, 0],
    ['PageUp', 10, 22],
    ['PageUp', 40, 47],
    ['PageDown', 10, 0],
    ['Home', 10, 0],
    ['End', 10, 47],
    ['a', 10, null],
  ])('%s from %i of 48 leads to %j', (key, from, to) => {
    expect(monthAfterKey(key, from, 48)).toBe(to);
  });
});

describe('monthOfDate', () => {
  const months = ['2009-11-01', '2009-12-01', '2010-01-01', '2010-02-01'];
  it.each([
    ['2009-12', 1],
    ['2009-12-24', 1],
    ['2010', 2],
    ['2001', 0],
    ['2030-01', 3],
    ['soon', null],
  ])('%s is %j', (date, month) => {
    expect(monthOfDate(date, months)).toBe(month);
  });
  it('has none without months', () => {
    expect(monthOfDate('2010', [])).toBeNull();
  });
});
