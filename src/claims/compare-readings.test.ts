import { describe, expect, it } from 'vitest';
import type { Claim } from '../records/index.ts';
import { compareReadings, type PairFinding, sumComparisons } from './compare-readings.ts';
import { readClaims } from './testing/read-claims.ts';

const TEXT = 'Iran armed Hamas. Hamas attacked Israel. Turkey may be drifting away from Iran.';
const claims = readClaims(TEXT, '2010');
const [armed, attacked, drifting] = claims as [Claim, Claim, Claim];
const said = (findings: readonly PairFinding[]): readonly string[] =>
  findings.map(({ a, b, sign }) => `${a.name} ${sign} ${b.name}`);

describe('compareReadings', () => {
  it('finds nothing to tell between a reading and itself', () => {
    const { both, differences, ...rest } = compareReadings(claims, claims);
    expect(said(both)).toEqual(['Hamas 1 Iran', 'Hamas -1 Israel', 'Iran -1 Turkey']);
    expect(rest).toEqual({ onlyFirst: [], onlySecond: [], opposed: [] });
    expect(differences).toEqual({ compared: 3, direction: 0, kind: 0, certainty: 0, speaker: 0, date: 0 });
  });

  it('tells what each found alone, with its claims', () => {
    const { both, onlyFirst, onlySecond } = compareReadings([armed, attacked], [attacked, drifting]);
    expect(said(both)).toEqual(['Hamas -1 Israel']);
    expect(onlyFirst).toMatchObject([{ claims: [armed] }]);
    expect(onlySecond).toMatchObject([{ claims: [drifting] }]);
  });

  it('takes a pair for found by both, wherever in the document and in whichever direction', () => {
    const elsewhere = { ...armed, begin: 1_000, end: 1_010, source: armed.target, target: armed.source };
    const { both, differences } = compareReadings([armed], [elsewhere]);
    expect(said(both)).toEqual(['Hamas 1 Iran']);
    expect(differences.compared).toBe(0);
  });

  it('sets opposite signs on one sentence beside each other', () => {
    const opposite: Claim = { ...armed, kind: 'distancing', sign: -1 };
    const { opposed, onlyFirst, onlySecond } = compareReadings([armed], [opposite]);
    expect(opposed).toEqual([{ first: armed, second: opposite }]);
    expect([said(onlyFirst), said(onlySecond)]).toEqual([['Hamas 1 Iran'], ['Hamas -1 Iran']]);
  });

  it('counts what differs about the same finding', () => {
    const changed: Claim = {
      ...attacked,
      source: attacked.target,
      target: attacked.source,
      kind: 'coercion',
      certainty: { low: 0.3, high: 0.55, phrase: 'may', stance: 'affirms' },
      saidBy: 'analysts',
      date: '2009',
    };
    expect(compareReadings([attacked], [changed]).differences).toEqual({
      compared: 1,
      direction: 1,
      kind: 1,
      certainty: 1,
      speaker: 1,
      date: 1,
    });
  });

  it('matches no claim twice', () => {
    expect(compareReadings([armed, armed], [armed]).differences.compared).toBe(1);
  });

  it('adds up documents', () => {
    const one = compareReadings([armed], [attacked]);
    const all = sumComparisons([one, compareReadings(claims, claims)]);
    expect([all.both, all.onlyFirst, all.onlySecond].map(({ length }) => length)).toEqual([3, 1, 1]);
    expect(all.differences.compared).toBe(3);
  });
});
