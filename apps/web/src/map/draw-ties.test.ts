import { describe, expect, it } from 'vitest';
import { drawTies } from './draw-ties.ts';
import { nearestTie } from './nearest-tie.ts';
import type { ShownTie } from './shown-tie.ts';

const shown = (a: string, b: string, allied: number, hostile: number): ShownTie => ({
  pair: `${a}~${b}`,
  tie: { a, b, allied: [], hostile: [], contested: false, claims: 1, origins: 1 },
  allied,
  hostile,
  level: allied - hostile,
  before: 0,
  change: allied - hostile,
});
const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 100, y: 0 }],
  ['c', { x: 0, y: 100 }],
]);
const strong = shown('a', 'b', 0.9, 0.05);
const hostile = shown('a', 'c', 0.1, 0.7);
const faint = shown('b', 'c', 0.3, 0.29);

describe('drawTies', () => {
  it('widens with the level, fades with doubt, and tells the sign', () => {
    const [first, second] = drawTies([strong, hostile], places, null);
    expect(first).toMatchObject({ x1: 0, y1: 0, x2: 100, y2: 0, hostile: false });
    expect(second?.hostile).toBe(true);
    expect(first!.width).toBeGreaterThan(second!.width);
    expect(first!.opacity).toBeGreaterThan(second!.opacity);
  });
  it('leaves out what is next to nothing, unless it is selected', () => {
    expect(drawTies([faint], places, null)).toHaveLength(0);
    expect(drawTies([faint], places, 'b~c')).toHaveLength(1);
  });
  it('leaves out a tie to an actor without a place', () => {
    expect(drawTies([shown('a', 'nowhere', 1, 0)], places, null)).toHaveLength(0);
  });
});

describe('nearestTie', () => {
  const drawn = drawTies([strong, hostile], places, null);
  it.each([
    [50, 6, 'a~b'],
    [-6, 50, 'a~c'],
    [50, 40, undefined],
    [104, 0, 'a~b'],
    [120, 0, undefined],
  ])('at %i, %i is %j', (x, y, pair) => {
    expect(nearestTie(x, y, drawn)?.pair).toBe(pair);
  });
});
