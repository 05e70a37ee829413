import { describe, expect, it } from 'vitest';
import { sortRows, turnOrder } from './sort-rows.ts';

const rows = [
  { name: 'b', claims: 2 },
  { name: 'a', claims: null },
  { name: 'c', claims: 10 },
  { name: 'd', claims: 2 },
];
const namesBy = (direction: 'ascending' | 'descending') =>
  sortRows(rows, { column: 'claims', direction }, (row) => row.claims).map((row) => row.name);

describe('sortRows', () => {
  it('keeps the given order without an order', () => {
    expect(sortRows(rows, null, () => null)).toEqual(rows);
  });
  it('sorts numbers as numbers, ties in place, the unknown last', () => {
    expect(namesBy('ascending')).toEqual(['b', 'd', 'c', 'a']);
    expect(namesBy('descending')).toEqual(['c', 'b', 'd', 'a']);
  });
});

describe('turnOrder', () => {
  it('begins as told and turns on the second press', () => {
    const first = turnOrder(null, 'claims', 'descending');
    expect(first.direction).toBe('descending');
    expect(turnOrder(first, 'claims', 'descending').direction).toBe('ascending');
    expect(turnOrder(first, 'name', 'ascending')).toEqual({ column: 'name', direction: 'ascending' });
  });
});
