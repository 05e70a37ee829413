import { expect, it } from 'vitest';
import type { MapActor } from '../../../../src/map/index.ts';
import { arrangeMatrix, tiesByCell } from './arrange-matrix.ts';
import { cellAfterKey } from './cell-after-key.ts';
import type { ShownTie } from './shown-tie.ts';

const actor = (id: string): MapActor => ({ id, name: id, type: 'unknown', aliases: [], x: 0, y: 0 });
const tie = (a: string, b: string, level: number) => ({ a, b, level }) as ShownTie;
const ties = [tie('a', 'b', 0.2), tie('b', 'c', -0.9), tie('c', 'd', 0.5)];
const campOf = new Map([
  ['a', 2],
  ['b', 1],
  ['c', 1],
  ['d', 0],
]);

it('puts camps one after the other, the strongest first, who is in none last, who has no tie nowhere', () => {
  const order = arrangeMatrix(['a', 'b', 'c', 'd', 'e'].map(actor), ties, campOf);
  expect(order.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
  const cells = tiesByCell(ties, order);
  expect(cells.get(1)).toBe(ties[1]);
  expect(cells.get(4)).toBe(ties[1]);
  expect(cells.size).toBe(6);
});

it.each([
  ['ArrowRight', false, 1, 2],
  ['ArrowUp', false, 0, 1],
  ['Home', false, 1, 0],
  ['End', true, 4, 4],
  ['Home', true, 0, 0],
  ['PageDown', false, 4, 1],
])('%s with Control %s leads from 1, 1 to %i, %i', (key, withControl, row, column) => {
  expect(cellAfterKey(key, withControl, { row: 1, column: 1 }, 5)).toEqual({ row, column });
});

it('other keys lead nowhere', () => {
  expect(cellAfterKey('a', false, { row: 0, column: 0 }, 5)).toBeNull();
  expect(cellAfterKey('End', false, { row: 0, column: 0 }, 0)).toBeNull();
});
