import { describe, expect, it } from 'vitest';
import { drawTies, widthScaleOf } from './draw-ties.ts';
import { moveOfTie } from './move-of-tie.ts';
import { sayLevel } from './say-level.ts';
import { selectLabels } from './select-labels.ts';

const tie = (a: string, b: string, allied: number, hostile: number, rest = {}) => ({
  a,
  b,
  allied,
  hostile,
  level: allied - hostile,
  contested: false,
  cooperative: 1,
  conflictual: 0,
  ...rest,
});
const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 100, y: 0 }],
  ['c', { x: 0, y: 100 }],
]);
const strong = tie('a', 'b', 0.9, 0.05);
const hostile = tie('a', 'c', 0.1, 0.7);
const faint = tie('b', 'c', 0.3, 0.29);

describe('drawTies', () => {
  it('widens with the level, fades with doubt, and tells the sign', () => {
    const [first, second] = drawTies([strong, hostile], places);
    expect(first).toMatchObject({ x1: 0, y1: 0, x2: 100, y2: 0, hostile: false });
    expect(second?.hostile).toBe(true);
    expect(first!.width).toBeGreaterThan(second!.width);
    expect(first!.opacity).toBeGreaterThan(second!.opacity);
  });

  it('leaves out what is next to nothing, unless it is kept, and who has no place', () => {
    expect(drawTies([faint], places)).toHaveLength(0);
    expect(drawTies([faint], places, () => true)).toHaveLength(1);
    expect(drawTies([tie('a', 'nowhere', 1, 0)], places)).toHaveLength(0);
  });

  it('thins the ties of a dense picture, down to a limit', () => {
    expect(widthScaleOf(1200)).toBe(1);
    expect(widthScaleOf(4800)).toBe(0.5);
    expect(widthScaleOf(1_000_000)).toBe(0.4);
  });
});

it.each([
  [0.4, 0.6, 'weakened'],
  [0.6, 0.4, 'strengthened'],
  [-0.6, -0.4, 'strengthened'],
  [-0.2, -0.4, 'weakened'],
  [-0.2, 0.4, 'turned'],
  [0.02, -0.02, 'steady'],
  [0.3, 0, 'strengthened'],
  [0, 0.3, 'weakened'],
] as const)('a level of %d that was %d: %s', (level, before, move) => {
  expect(moveOfTie({ level, before })).toBe(move);
});

it.each([
  [0.664, '+.66'],
  [-0.18, '−.18'],
  [0.001, '0'],
  [-1, '−1.00'],
])('%d is written %s', (level, words) => {
  expect(sayLevel(level)).toBe(words);
});

describe('selectLabels', () => {
  const frame = { left: -50, top: -50, right: 500, bottom: 500 };
  const labelled = (selected: { actor: string | null; pair: string | null }, ...ties: (typeof strong)[]) =>
    selectLabels(drawTies(ties, places), selected, 3, frame, []).map((label) => [
      `${label.tie.a}~${label.tie.b}`,
      label.withLevel,
      label.move,
    ]);

  it('writes levels on the ties of what is selected, and what turned or is contested on others', () => {
    const turned = tie('a', 'c', 0.1, 0.7, { before: 0.3 });
    const contested = tie('b', 'c', 0.6, 0.2, { contested: true });
    expect(labelled({ actor: 'b', pair: null }, strong, turned, contested)).toEqual(
      [
        ['b~c', true, 'steady'],
        ['a~b', true, 'steady'],
        ['a~c', false, 'turned'],
      ].sort((x, y) => Number(y[1]) - Number(x[1]) || (x[0] === 'a~b' ? -1 : 1)),
    );
    expect(labelled({ actor: null, pair: null }, strong, hostile)).toEqual([]);
  });
});
