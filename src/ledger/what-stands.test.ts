import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, type DecisionAct, requireDayRange } from '../records/index.ts';
import { sampleClaim, sampleDocument } from './sample-records.test-suite.ts';
import { whatStands } from './what-stands.ts';

const document = sampleDocument({ text: 'The Reds met the Blues. They fell out.' });
const claim = sampleClaim(document, 'They fell out.', 24, 'english-1');
const C = claim.id;

const headOf = (published: string | null, readAt = '2026-05-01T23:59:59Z', id = document.id) => ({
  id,
  readAt,
  metadata: {
    authors: [],
    publisher: 'The Quarterly',
    ...(published === null ? {} : { published: { edtf: published, basis: 'given' as const } }),
  },
});

/** Decisions in their order, a day apart from 2026-06-01; their ids are their numbers from 1. */
const taken = (acts: readonly DecisionAct[]): readonly Decision[] =>
  acts.map((act, index) => ({
    ...act,
    id: String(index + 1),
    who: 'analyst',
    when: `2026-06-${String(index + 1).padStart(2, '0')}T23:30:00Z`,
    why: '',
  }));

const accept: DecisionAct = { act: 'accept', claimId: C };
const reject: DecisionAct = { act: 'reject', claimId: C };
const undo = (decision: number): DecisionAct => ({ act: 'undo', decisionId: String(decision) });

const statusAfter = (acts: readonly DecisionAct[], asKnownOn?: number) =>
  whatStands({ documents: [headOf('2009')], claims: [claim], decisions: taken(acts) }, asKnownOn)[0]?.status;

const dayOf = (text: string): number => requireDayRange(text, 'test').last;

describe('what stands', () => {
  it.each<[string, readonly DecisionAct[], string]>([
    ['nothing was decided', [], 'unreviewed'],
    ['it was accepted', [accept], 'accepted'],
    ['it was rejected', [reject], 'rejected'],
    ['the later of two wins', [accept, reject], 'rejected'],
    ['a rejection was undone', [reject, undo(1)], 'unreviewed'],
    ['the undoing was undone', [reject, undo(1), undo(2)], 'rejected'],
    ['and that was undone again', [reject, undo(1), undo(2), undo(3)], 'unreviewed'],
    ['the last was undone, the one before stands', [accept, reject, undo(2)], 'accepted'],
    ['an earlier one was undone, the last stands', [accept, reject, undo(1)], 'rejected'],
    ['both were undone', [accept, reject, undo(2), undo(1)], 'unreviewed'],
    ['it was undone twice and restored once', [reject, undo(1), undo(1), undo(2)], 'unreviewed'],
    ['it was decided again after undoing', [reject, undo(1), accept], 'accepted'],
    ['another claim was decided on', [{ act: 'reject', claimId: 'another' }], 'unreviewed'],
    ['something unknown was undone', [reject, undo(9)], 'rejected'],
    ['an undoing names itself', [reject, undo(2)], 'rejected'],
    ['an undoing names a later decision', [undo(2), reject], 'rejected'],
  ])('when %s', (_, acts, status) => {
    expect(statusAfter(acts)).toBe(status);
  });

  it.each([
    ['2026-05-31', 'unreviewed'],
    ['2026-06-01', 'rejected'],
    ['2026-06-02', 'unreviewed'],
    ['2026-06-03', 'rejected'],
    ['2026', 'rejected'],
  ])('as known on %s, by the decisions taken up to then', (asKnownOn, status) => {
    expect(statusAfter([reject, undo(1), undo(2)], dayOf(asKnownOn))).toBe(status);
  });

  it.each([
    ['2009-05-24', '2009-05-23', false],
    ['2009-05-24', '2009-05-24', true],
    ['2009-05', '2009-05-30', false],
    ['2009-05', '2009-05', true],
    ['2009', '2009-12-30', false],
    ['2009', '2009', true],
    ['2009-12/2010', '2010', true],
    // Open, unreadable or none: published at the latest on the day it was read.
    ['2009/..', '2026-04-30', false],
    ['2009/..', '2026-05-01', true],
    ['some day', '2026-04-30', false],
    [null, '2026-04-30', false],
    [null, '2026-05-01', true],
    ['2030', '2026-05-01', true],
  ])('a document of %s is known on %s: %s', (published, asKnownOn, isKnown) => {
    const claims = whatStands(
      { documents: [headOf(published)], claims: [claim], decisions: [] },
      dayOf(asKnownOn),
    );
    expect(claims).toHaveLength(isKnown ? 1 : 0);
  });

  it('joins a claim with what its document says of itself', () => {
    expect(whatStands({ documents: [headOf('2009-05')], claims: [claim], decisions: [] })).toEqual([
      { ...claim, status: 'unreviewed', published: '2009-05', publisher: 'The Quarterly' },
    ]);
    const silent = { ...headOf(null), metadata: { authors: [] } };
    expect(whatStands({ documents: [silent], claims: [claim], decisions: [] })[0]).toMatchObject({
      published: null,
      publisher: null,
    });
  });

  it('refuses a claim without its document', () => {
    expect(() => whatStands({ documents: [], claims: [claim], decisions: [] })).toThrow(
      expect.objectContaining({ code: 'unknown-document' }),
    );
  });

  it('is the same as if what was not known yet had never been stored', () => {
    const days = fc.integer({ min: 1, max: 28 });
    const acts = fc.array(
      fc.oneof(fc.constant(accept), fc.constant(reject), fc.integer({ min: 1, max: 28 }).map(undo)),
      {
        maxLength: 28,
      },
    );
    fc.assert(
      fc.property(acts, days, (decided, day) => {
        expect(statusAfter(decided, dayOf(`2026-06-${String(day).padStart(2, '0')}`))).toBe(
          statusAfter(decided.slice(0, day)),
        );
      }),
    );
  });
});
