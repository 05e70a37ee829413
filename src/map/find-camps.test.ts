import { describe, expect, it } from 'vitest';
import { balanceOfCamps } from './balance-of-camps.ts';
import { campsAt } from './camps-at.ts';
import { findCamps, type SteppedTie } from './find-camps.ts';

const tie = (a: number, b: number, ...levels: readonly number[]): SteppedTie => ({ a, b, levels });

/** Two camps that are all friends within, and some enemies across: balanced, so that the answer is known (Harary 1953). */
const balanced: readonly SteppedTie[] = [
  ...[
    [0, 1],
    [0, 2],
    [1, 2],
    [3, 4],
    [3, 5],
    [4, 5],
  ].map(([a, b]) => tie(a!, b!, 0.8, 0.8, 0.8, 0.8)),
  tie(0, 3, -0.7, -0.7, -0.7, -0.7),
  tie(2, 5, -0.7, -0.7, -0.7, -0.7),
];
const steps = [0, 3, 6, 9];

describe('findCamps', () => {
  it('finds the two camps of a balanced map, at every step', () => {
    const { campOf } = findCamps(6, steps, balanced);
    for (const camps of campOf) {
      expect(new Set(camps.slice(0, 3)).size).toBe(1);
      expect(new Set(camps.slice(3)).size).toBe(1);
      expect(camps[0]).not.toBe(camps[3]);
    }
  });

  it('puts enemies apart although nobody is their friend, and leaves who is alone in no camp', () => {
    const { campOf } = findCamps(3, [0], [tie(0, 1, -0.9)]);
    expect(campOf).toEqual([[0, 0, 0]]);
  });

  it('lets an actor that changes sides change its camp once, and nobody else', () => {
    const turncoat = [
      tie(0, 6, 0.9, 0.9, -0.9, -0.9),
      tie(1, 6, 0.9, 0.9, -0.9, -0.9),
      tie(3, 6, -0.9, -0.9, 0.9, 0.9),
      tie(4, 6, -0.9, -0.9, 0.9, 0.9),
    ];
    const { campOf } = findCamps(7, steps, [...balanced, ...turncoat]);
    expect(campOf.map((camps) => camps[6] === camps[0])).toEqual([true, true, false, false]);
    expect(campOf.map((camps) => camps[6] === camps[3])).toEqual([false, false, true, true]);
    expect(new Set(campOf.map((camps) => camps.slice(0, 6).join())).size).toBe(1);
  });

  it('does not let a faint passing change move anyone', () => {
    const passing = [tie(0, 6, 0.9, 0.9, 0.9, 0.9), tie(3, 6, 0, 0.3, 0, 0)];
    const { campOf } = findCamps(7, steps, [...balanced, ...passing]);
    expect(new Set(campOf.map((camps) => camps.join())).size).toBe(1);
  });

  it('does not depend on the order of ties, and is empty where there is nobody', () => {
    expect(findCamps(6, steps, balanced.toReversed())).toEqual(findCamps(6, steps, balanced));
    expect(findCamps(0, [], [])).toEqual({ steps: [], campOf: [] });
  });
});

it('campsAt takes the step that a month lies in', () => {
  const camps = { steps: [0, 3, 6], campOf: [[1], [2], [3]] };
  expect([0, 2, 3, 7].map((month) => campsAt(camps, month)[0])).toEqual([1, 1, 2, 3]);
  expect(campsAt({ steps: [], campOf: [] }, 0)).toEqual([]);
});

it('balanceOfCamps gives the share of weight that fits, and no camp to those without one', () => {
  const campOf = new Map([
    ['a', 1],
    ['b', 1],
    ['c', 2],
    ['d', 2],
    ['e', 0],
  ]);
  const ties = [
    { a: 'a', b: 'b', level: 0.6 },
    { a: 'a', b: 'c', level: -0.2 },
    { a: 'b', b: 'd', level: 0.2 },
    { a: 'c', b: 'd', level: 0.4 },
    { a: 'd', b: 'e', level: -0.2 },
  ];
  const [first, second] = balanceOfCamps(campOf, ties);
  expect(first).toEqual({ camp: 1, members: ['a', 'b'], fits: expect.closeTo(0.8) });
  expect(second).toEqual({ camp: 2, members: ['c', 'd'], fits: expect.closeTo(0.8) });
});
