import { describe, expect, it } from 'vitest';
import { decodeNames } from './decode-names.ts';

describe('decodeNames', () => {
  it.each([
    ['O O', []],
    ['B-PER I-PER O', [{ first: 0, end: 2, kind: 'person' }]],
    [
      'B-ORG B-ORG',
      [
        { first: 0, end: 1, kind: 'organisation' },
        { first: 1, end: 2, kind: 'organisation' },
      ],
    ],
    ['I-LOC I-LOC', [{ first: 0, end: 2, kind: 'place' }]],
    [
      'B-LOC I-PER',
      [
        { first: 0, end: 1, kind: 'place' },
        { first: 1, end: 2, kind: 'person' },
      ],
    ],
  ])('%s', (tags, expected) => {
    expect(decodeNames(tags.split(' '))).toEqual(expected);
  });
});
