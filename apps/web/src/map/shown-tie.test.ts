import { describe, expect, it } from 'vitest';
import type { MapTie } from '../../../../src/map/index.ts';
import { packMap, tiesAt } from './moving-map.ts';
import { movedTies, movementOf, neighboursOf } from './shown-tie.ts';

const tie = (a: string, b: string, allied: readonly number[], hostile: readonly number[]): MapTie => ({
  a,
  b,
  allied,
  hostile,
  contested: false,
  claims: 1,
  origins: 1,
  cooperative: 1,
  conflictual: 0,
});
const map = packMap({
  months: ['2009-01-01', '2009-02-01', '2009-03-01'],
  actors: [],
  density: [],
  camps: { steps: [], campOf: [] },
  ties: [
    tie('a', 'b', [0.6, 0.4, 0.1], [0.1, 0.3, 0.6]),
    tie('a', 'c', [0.2, 0.2, 0.21], [0.1, 0.1, 0.1]),
    tie('b', 'c', [0.1, 0.3, 0.8], [0.5, 0.2, 0]),
  ],
});
const shown = tiesAt(map, 2, 0);

describe('tiesAt', () => {
  it('gives level, level before and change', () => {
    const [first] = shown;
    expect(first).toMatchObject({ pair: 'a~b', allied: expect.closeTo(0.1), hostile: expect.closeTo(0.6) });
    expect(first?.level).toBeCloseTo(-0.5);
    expect(first?.before).toBeCloseTo(0.5);
    expect(first?.change).toBeCloseTo(-1);
  });
  it('names the movement', () => {
    expect(shown.map(movementOf)).toEqual(['falls', 'steady', 'rises']);
  });
  it('changes nothing when compared with itself', () => {
    expect(tiesAt(map, 1, 1).every(({ change }) => change === 0)).toBe(true);
  });
});

it('movedTies leaves out what is steady and puts the largest first', () => {
  expect(movedTies(shown).map(({ pair }) => pair)).toEqual(['b~c', 'a~b']);
});

it('neighboursOf finds both ends, friendliest first', () => {
  expect(neighboursOf(shown, 'c').map(({ id }) => id)).toEqual(['b', 'a']);
  expect(neighboursOf(shown, 'nobody')).toEqual([]);
});
