import { expect, it } from 'vitest';
import type { MapActor } from '../../../../src/map/index.ts';
import { placeActors } from './place-actors.ts';

const actor = (id: string, x: number, y: number): MapActor => ({
  id,
  name: id,
  type: 'unknown',
  aliases: [],
  x,
  y,
});
const size = { width: 800, height: 500 };

it('fills the canvas, with room for names at its edges', () => {
  const places = placeActors([actor('a', 0.2, 0.4), actor('b', 0.6, 0.5), actor('c', 0.4, 0.45)], size);
  expect(places.get('a')).toEqual({ x: 84, y: 34 });
  expect(places.get('b')).toEqual({ x: 716, y: 442 });
  expect(places.get('c')).toEqual({ x: 400, y: 238 });
});

it('sets a single actor in the middle, and nobody nowhere', () => {
  expect(placeActors([actor('a', 0.1, 0.9)], size).get('a')).toEqual({ x: 400, y: 238 });
  expect(placeActors([], size).size).toBe(0);
});
