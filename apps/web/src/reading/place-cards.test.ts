import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardSize, placeCards } from './place-cards.ts';

describe('placeCards', () => {
  it.each<[string, readonly CardSize[], readonly number[]]>([
    ['none', [], []],
    [
      'apart',
      [
        { wanted: 10, height: 50 },
        { wanted: 200, height: 50 },
      ],
      [10, 200],
    ],
    [
      'colliding',
      [
        { wanted: 10, height: 50 },
        { wanted: 40, height: 50 },
      ],
      [10, 74],
    ],
    [
      'just touching',
      [
        { wanted: 10, height: 50 },
        { wanted: 74, height: 50 },
      ],
      [10, 74],
    ],
    [
      'the push is handed on until there is room',
      [
        { wanted: 0, height: 100 },
        { wanted: 20, height: 100 },
        { wanted: 40, height: 10 },
        { wanted: 400, height: 10 },
      ],
      [0, 114, 228, 400],
    ],
  ])('%s', (_, cards, tops) => {
    expect(placeCards(cards, 14)).toEqual(tops);
  });

  it('never overlaps, never lifts a card above its sentence, and moves none without need', () => {
    const card = fc.record({ wanted: fc.nat(2000), height: fc.integer({ min: 1, max: 200 }) });
    fc.assert(
      fc.property(fc.array(card), (given) => {
        const cards = given.toSorted((x, y) => x.wanted - y.wanted);
        const tops = placeCards(cards, 14);
        tops.forEach((top, i) => {
          expect(top).toBeGreaterThanOrEqual(cards[i]!.wanted);
          const above = i === 0 ? Number.NEGATIVE_INFINITY : tops[i - 1]! + cards[i - 1]!.height + 14;
          expect(top).toBe(Math.max(cards[i]!.wanted, above));
        });
      }),
    );
  });
});
