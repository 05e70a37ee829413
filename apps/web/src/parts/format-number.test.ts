import { describe, expect, it } from 'vitest';
import { counted, formatDuration, formatLevel } from './format-number.ts';

describe('formatLevel', () => {
  it.each([
    [0.66, '+.66'],
    [-0.18, '\u2212.18'],
    [0.04, '+.04'],
    [-0.004, '0'],
    [1, '+1.00'],
    [-0.999, '\u22121.00'],
  ])('%d is %s', (level, words) => {
    expect(formatLevel(level)).toBe(words);
  });
});

describe('formatDuration', () => {
  it.each([
    [0.2, '1 s'],
    [28.4, '28 s'],
    [240, '4 min'],
    [7800, '2 h 10 min'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(formatDuration(seconds)).toBe(words);
  });
});

it('counted chooses the number of the noun', () => {
  expect([counted(1, 'claim'), counted(1204, 'claim'), counted(2, 'pair')]).toEqual([
    '1 claim',
    '1,204 claims',
    '2 pairs',
  ]);
});
