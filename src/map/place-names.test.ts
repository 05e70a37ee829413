import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideOf, overlapOf } from './box.ts';
import { placeNames } from './place-names.ts';

const frame = { left: 0, top: 0, right: 800, bottom: 500 };
const point = (name: string, x: number, y: number) => ({ id: name, name, x, y });

describe('placeNames', () => {
  it.each<[string, number, number, string]>([
    ['in the open', 400, 250, 'right'],
    ['at the right edge', 790, 250, 'left'],
    ['at the left edge', 5, 250, 'right'],
  ])('%s', (_, x, y, side) => {
    expect(placeNames([point('Haqqani network', x, y)], frame, false)[0]?.side).toBe(side);
  });

  it('goes round a neighbour to the right', () => {
    const [first] = placeNames(
      [point('Haqqani network', 400, 250), point('al-Qaeda', 440, 250)],
      frame,
      false,
    );
    expect(first?.side).toBe('left');
  });

  it('keeps every name of a map that is not crowded', () => {
    const stack = Array.from({ length: 12 }, (_, i) => point(`Group ${i}`, 400, 250 + i));
    expect(placeNames(stack, frame, false)).toHaveLength(12);
    expect(placeNames(stack, frame, true).length).toBeLessThan(12);
  });

  it('of a crowded map shows only names that hardly touch one another and stay inside', () => {
    const points = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }) }),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(points, (places) => {
        const placed = placeNames(
          places.map(({ x, y }, i) => point(`Group ${i}`, x, y)),
          frame,
          true,
        );
        placed.forEach(({ box }, i) => {
          const most = 0.12 * (box.right - box.left) * (box.bottom - box.top);
          expect(outsideOf(box, frame)).toBeLessThanOrEqual(most);
          for (const other of placed.slice(0, i)) expect(overlapOf(box, other.box)).toBeLessThanOrEqual(most);
        });
      }),
    );
  });
});
