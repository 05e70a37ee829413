import { describe, expect, it } from 'vitest';
import { type Decision, type DecisionAct, dayOfInstant } from '../../src/records/index.ts';
import { activityOf } from './activity.ts';

const ACTS: readonly [who: string, day: number, act: DecisionAct][] = [
  ['Ada', 1, { act: 'accept', claimId: 'c1' }],
  ['Ben', 2, { act: 'grade', source: 'The Quarterly', grade: 'C' }],
  ['Ada', 3, { act: 'grade', source: 'the quarterly', grade: 'B' }],
  ['Ada', 4, { act: 'undo', decisionId: 'd0' }],
  ['Ben', 5, { act: 'reject', claimId: 'c2' }],
];
const decisions = ACTS.map(
  ([who, day, act], i): Decision => ({
    ...act,
    id: `d${i}`,
    who,
    when: `2026-01-0${day}T12:00:00Z`,
    why: '',
  }),
);
const day = (of: number) => dayOfInstant(Date.parse(`2026-01-0${of}`));
const idsOf = (asked: Omit<Parameters<typeof activityOf>[1], 'limit'>, limit = 10) =>
  activityOf(decisions, { ...asked, limit }).entries.map(({ decision }) => decision.id);

describe('activityOf', () => {
  it('gives the latest first, a page at a time, to the last', () => {
    expect(idsOf({}, 2)).toEqual(['d4', 'd3']);
    expect(idsOf({ before: 'd3' }, 2)).toEqual(['d2', 'd1']);
    expect(idsOf({ before: 'd1' }, 2)).toEqual(['d0']);
    expect(activityOf(decisions, { limit: 2 })).toMatchObject({ total: 5, hasMore: true });
    expect(activityOf(decisions, { limit: 5 })).toMatchObject({ hasMore: false });
  });

  it('filters by kind, person and day', () => {
    expect(idsOf({ kind: 'grade' })).toEqual(['d2', 'd1']);
    expect(idsOf({ who: 'Ben' })).toEqual(['d4', 'd1']);
    expect(idsOf({ since: day(2), until: day(4) })).toEqual(['d3', 'd2', 'd1']);
    expect(idsOf({ kind: 'grade', who: 'Ben', until: day(1) })).toEqual([]);
  });

  it('says what was undone and by which, what an undoing takes back, and what a grade was before', () => {
    const entries = new Map(
      activityOf(decisions, { limit: 10 }).entries.map((entry) => [entry.decision.id, entry]),
    );
    expect(entries.get('d0')?.undoneBy?.id).toBe('d3');
    expect(entries.get('d3')?.undoes?.id).toBe('d0');
    expect(entries.get('d1')?.gradeBefore).toBe('F');
    expect(entries.get('d2')?.gradeBefore).toBe('C');
    expect(entries.get('d4')?.undoneBy).toBeNull();
  });

  it('counts kinds and people of all, whatever is asked for', () => {
    const { kinds, people } = activityOf(decisions, { kind: 'undo', limit: 1 });
    expect(kinds).toEqual({ accept: 1, grade: 2, undo: 1, reject: 1 });
    expect(people).toEqual({ Ada: 3, Ben: 2 });
  });
});
