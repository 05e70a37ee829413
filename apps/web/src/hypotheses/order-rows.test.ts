import { describe, expect, it } from 'vitest';
import type { EvidenceRow } from '../../../../src/hypotheses/index.ts';
import { orderRows } from './order-rows.ts';

const row = (id: string, source: string, ...decided: readonly boolean[]) =>
  ({
    id,
    witnesses: [{ source: { name: source }, target: { name: 'Z' } }],
    cells: decided.map((isDecided) => ({ isDecided })),
  }) as unknown as EvidenceRow;

const ROWS = [row('a', 'C', true, true), row('b', 'A', true, false), row('c', 'B', false, false)];

describe('orderRows', () => {
  it('sorts what was not shown before', () => {
    expect(orderRows(ROWS, 'apart', [])).toEqual(['a', 'b', 'c']);
    expect(orderRows(ROWS, 'undecided', [])).toEqual(['c', 'b', 'a']);
    expect(orderRows(ROWS, 'pair', [])).toEqual(['b', 'c', 'a']);
  });

  it('leaves rows where they are, new ones last, and drops those that are gone', () => {
    expect(orderRows(ROWS, 'apart', ['c', 'gone', 'a'])).toEqual(['c', 'a', 'b']);
  });
});
