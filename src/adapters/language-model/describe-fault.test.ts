import { describe, expect, it } from 'vitest';
import { waitAskedFor } from './describe-fault.ts';

describe('waitAskedFor', () => {
  const now = Date.parse('2026-11-25T12:00:00Z');

  it.each([
    [{}, null],
    [{ 'retry-after': '7' }, 7_000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': '-3' }, 0],
    [{ 'retry-after': 'Wed, 25 Nov 2026 12:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Wed, 25 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after-ms': '250', 'retry-after': '7' }, 250],
    [{ 'retry-after-ms': 'x', 'retry-after': '7' }, 7_000],
  ])('reads %j as %j ms', (headers, wait) => {
    expect(waitAskedFor(headers as Record<string, string>, now)).toBe(wait);
  });
});
