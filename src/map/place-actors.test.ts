import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeActors, placeOf, positionOf } from './place-actors.ts';

const size = { width: 800, height: 500 };

it('fills the canvas, with room for names at its edges', () => {
  const places = placeActors(
    [
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 1, y: 1 },
      { id: 'c', x: 0.5, y: 0.5 },
    ],
    size,
  );
  expect(places.get('a')).toEqual({ x: 84, y: 34 });
  expect(places.get('b')).toEqual({ x: 716, y: 442 });
  expect(places.get('c')).toEqual({ x: 400, y: 238 });
});

it('goes back from a place to its position, and from outside to the edge', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (x, y) => {
      const back = positionOf(placeOf({ x, y }, size), size);
      expect(Math.abs(back.x - x)).toBeLessThan(0.002);
      expect(Math.abs(back.y - y)).toBeLessThan(0.002);
    }),
  );
  expect(positionOf({ x: -50, y: 9000 }, size)).toEqual({ x: 0, y: 1 });
});
