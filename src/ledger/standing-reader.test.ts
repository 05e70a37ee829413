import { describe, expect, it } from 'vitest';
import type { DecisionAct } from '../records/index.ts';
import { taken, undo } from './decisions-for-tests.test-suite.ts';
import { readingChoices, standingReader } from './standing-reader.ts';

const choose = (reader: string, ...over: readonly string[]): DecisionAct => ({
  act: 'choose-reading',
  documentId: 'd',
  reader,
  over,
});
const standing = (readers: readonly string[], ...acts: readonly DecisionAct[]) =>
  standingReader(readers, readingChoices(taken(...acts)).get('d'));

describe('whose reading stands', () => {
  it.each<[string, readonly string[], readonly DecisionAct[], string | undefined]>([
    ['nobody where nobody has read', [], [], undefined],
    ['the latest', ['a', 'b'], [], 'b'],
    ['the one chosen over the latest', ['a', 'b'], [choose('a', 'b')], 'a'],
    ['the last choice of several', ['a', 'b'], [choose('a', 'b'), choose('b', 'a')], 'b'],
    [
      'the choice before, where the last is undone',
      ['a', 'b'],
      [choose('a', 'b'), choose('b', 'a'), undo(2)],
      'a',
    ],
    ['the latest, where the choice is undone', ['a', 'b'], [choose('a', 'b'), undo(1)], 'b'],
    ['a later one than those chosen between', ['a', 'b', 'c'], [choose('a', 'b')], 'c'],
    ['the one chosen over a later one', ['a', 'b', 'c'], [choose('a', 'b', 'c')], 'a'],
    ['the latest, where the chosen one is not there', ['b'], [choose('a', 'b')], 'b'],
    ['the chosen one, where it is the latest anyway', ['b', 'a'], [choose('a', 'b')], 'a'],
  ])('%s', (_, readers, acts, expected) => {
    expect(standing(readers, ...acts)).toBe(expected);
  });

  it('for each document by itself', () => {
    const choices = readingChoices(
      taken(choose('a', 'b'), { ...choose('b', 'a'), documentId: 'e' } as DecisionAct),
    );
    expect([...choices].map(([id, { reader }]) => [id, reader])).toEqual([
      ['d', 'a'],
      ['e', 'b'],
    ]);
  });
});
