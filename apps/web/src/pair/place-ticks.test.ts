import { expect, it } from 'vitest';
import type { StandingClaim } from '../../../../src/records/index.ts';
import { placeTickWords, type Tick } from './place-ticks.ts';

const tick = (id: string, x: number, sign: 1 | -1 = 1): Tick => ({
  claim: { id, kind: 'alliance' } as StandingClaim,
  origin: id,
  x,
  length: 1,
  sign,
  look: 'counts',
});
const named = (ticks: readonly Tick[]) =>
  placeTickWords(ticks, 600).map(({ origin, hold }) => [origin, hold]);

it('sets a word to the right of its tick, to the left where that is taken, and nowhere where both are', () => {
  expect(named([tick('a', 10), tick('b', 50)])).toEqual([
    ['a', 'left'],
    ['b', 'left'],
  ]);
  expect(named([tick('a', 50), tick('b', 51)])).toEqual([
    ['a', 'right'],
    ['b', 'left'],
  ]);
  expect(named([tick('a', 50), tick('b', 50.5), tick('c', 49.5)])).toHaveLength(2);
});

it('lets words over and under the chart stand at one place', () => {
  expect(named([tick('a', 50), tick('b', 50, -1)])).toHaveLength(2);
});
