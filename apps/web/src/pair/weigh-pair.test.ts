import { describe, expect, it } from 'vitest';
import type { BasisWitness, PairBasis, StandingClaim } from '../../../../src/records/index.ts';
import { DEFAULT_PARAMETERS } from '../../../../src/relations/index.ts';
import { dayOf } from './day-of.ts';
import { orderOrigins } from './order-origins.ts';
import { placeOfLatest } from './place-of-latest.ts';
import { turningSource } from './turning-source.ts';
import { contestAt, curveOf, pushesAt, weighPair } from './weigh-pair.ts';

const DAY = dayOf('2010-05-01');
const { alliance, 'armed-conflict': conflict } = DEFAULT_PARAMETERS.kindRows;
const bears = (id: string, row: typeof alliance, day = DAY) => ({
  id,
  day,
  halfWidthYears: 0,
  row,
  information: 1,
});
const witness = (...claims: BasisWitness['claims'][number][]): BasisWitness => ({ reason: null, claims });
const basis: PairBasis = {
  meanStayYears: DEFAULT_PARAMETERS.meanStayYears,
  contestedPull: 0.1,
  witnesses: [
    witness(bears('ally', alliance, DAY - 400)),
    witness(bears('fight', conflict), bears('reprint', conflict)),
    witness(bears('fight-2', conflict)),
  ],
  further: [],
};
const published = (id: string, publisher: string): StandingClaim =>
  ({ id, publisher, speakers: [], kind: 'alliance' }) as unknown as StandingClaim;
const claims = [
  published('ally', 'Daily'),
  published('fight', 'Gazette'),
  published('reprint', 'Daily'),
  published('fight-2', 'Gazette'),
];
const byId = new Map(claims.map((claim) => [claim.id, claim]));

describe('weighPair', () => {
  it('keeps an origin that is left out in its list, with a push of none', () => {
    const weighed = weighPair(basis, byId, new Set(['fight', 'reprint']));
    expect(weighed.origins.map(({ id, counts }) => [id, counts])).toEqual([
      ['ally', true],
      ['fight', false],
      ['fight-2', true],
    ]);
    expect([...pushesAt(weighed, DAY).keys()]).toEqual(['ally', 'fight-2']);
  });

  it('lets the reprint speak where the first telling is left out', () => {
    const { origins } = weighPair(basis, byId, new Set(['fight']));
    expect(origins[1]).toMatchObject({
      id: 'fight',
      counts: true,
      claim: { id: 'reprint' },
      reprints: [{ claim: { id: 'fight' }, isLeftOut: true }],
    });
  });

  it('says which way each origin pulls, and the largest first', () => {
    const weighed = weighPair(basis, byId, new Set());
    const pushes = pushesAt(weighed, DAY);
    expect(pushes.get('ally')!.push).toBeGreaterThan(0);
    expect(pushes.get('fight')!.push).toBeLessThan(0);
    expect(contestAt(weighed, pushes, DAY)).toMatchObject({ up: 1, down: 2 });
    expect(orderOrigins(weighed, DAY)).toHaveLength(3);
  });

  it('draws a curve of laws', () => {
    const [law] = curveOf(weighPair(basis, byId, new Set()).posterior, ['2010-05-01']);
    expect(law!.hostile + law!.none + law!.allied).toBeCloseTo(1, 12);
  });
});

it('finds the source without which the pair would be another', () => {
  expect(turningSource(basis, claims, new Set(['reprint']), DAY)?.name).toBe('Gazette');
  expect(turningSource(basis, claims, new Set(['fight', 'fight-2', 'reprint']), DAY)?.name).toBe('Daily');
});

it.each([
  [['2010-04-01', '2010-05-01', '2010-06-01'], 1],
  [['2010-03-01', '2010-04-01'], 1],
])('shows the first month after all of the evidence', (months, place) => {
  expect(placeOfLatest(basis, months)).toBe(place);
});
