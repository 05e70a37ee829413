import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  about,
  CLAIMS,
  document,
  ledgerWith,
  named,
  readClaim,
  taken,
  undo,
} from '../src/ledger/decisions-for-tests.test-suite.ts';
import { undoingsInForce, whatStands } from '../src/ledger/index.ts';
import { CELLS, type DecisionAct, KINDS, SIDES, type StandingClaim } from '../src/records/index.ts';
import { weighClaims } from '../src/relations/index.ts';

const NAMES = ['Reds', 'Blues', 'Greens', 'Whites', 'Azures', 'Pinks'] as const;
const actor = fc.constantFrom(...NAMES).map(named);
const claim = fc.constantFrom(...CLAIMS);
const reference = claim.map(about);

const claimAct: fc.Arbitrary<DecisionAct> = fc.oneof(
  reference.map((of): DecisionAct => ({ act: 'accept', ...of })),
  reference.map((of): DecisionAct => ({ act: 'reject', ...of })),
  fc
    .record({ of: reference, kind: fc.constantFrom(...KINDS), source: actor })
    .map(({ of, kind, source }): DecisionAct => ({ act: 'correct', ...of, correction: { kind, source } })),
);

const act: fc.Arbitrary<DecisionAct> = fc.oneof(
  claimAct,
  fc.record({ actor, into: actor }).map((of): DecisionAct => ({ act: 'merge', ...of })),
  fc.record({ actor, from: actor }).map((of): DecisionAct => ({ act: 'split', ...of })),
  fc
    .record({ actor, from: actor, of: reference, side: fc.constantFrom(...SIDES) })
    .map(({ of, side, ...rest }): DecisionAct => ({ act: 'split', ...rest, mentions: [{ ...of, side }] })),
  fc
    .record({ source: fc.constantFrom('The Quarterly', 'Reds'), grade: fc.constantFrom('A', 'C', 'E') })
    .map((of): DecisionAct => ({ act: 'grade', ...of })),
  fc
    .record({ claims: fc.array(reference, { minLength: 1 }), origin: fc.constantFrom('shared', 'apart') })
    .map((of): DecisionAct => ({ act: 'set-origin', ...of })),
  fc.constantFrom(...KINDS).map(
    (kind): DecisionAct => ({
      act: 'add-claim',
      claim: readClaim({
        quote: CLAIMS[3]!.quote,
        source: 'Whites',
        target: 'Azures',
        kind,
        reader: 'by-hand',
      }),
      textHash: document.textHash,
    }),
  ),
  fc
    .array(
      fc
        .record({ of: reference, cell: fc.constantFrom(...CELLS) })
        .map(({ of, cell }) => ({ ...of, hypothesisId: 'war', cell })),
      { minLength: 1, maxLength: 3 },
    )
    .map((cells): DecisionAct => ({ act: 'weigh-evidence', cells })),
  fc.constant<DecisionAct>({
    act: 'describe',
    documentId: document.id,
    description: { publisher: 'A press' },
  }),
);

const acts = fc.array(act, { maxLength: 20 });
/** Acts with undoings of any of them, and of one another, among them. */
const actsAndUndoings = fc.array(
  fc.oneof({ weight: 3, arbitrary: act }, fc.integer({ min: 1, max: 20 }).map(undo)),
  {
    maxLength: 20,
  },
);

const standing = (...decided: readonly DecisionAct[]): readonly StandingClaim[] =>
  whatStands(ledgerWith(taken(...decided)));
const beliefs = (claims: readonly StandingClaim[]) => weighClaims(claims, { at: 14_700, since: 14_000 });

describe('any decisions', () => {
  it('that are all undone, in any order, leave what stood before, and every belief to the last bit', () => {
    const before = standing();
    fc.assert(
      fc.property(
        acts.chain((decided) =>
          fc.tuple(
            fc.constant(decided),
            fc.shuffledSubarray(
              decided.map((_, i) => undo(i + 1)),
              { minLength: decided.length },
            ),
          ),
        ),
        ([decided, undoings]) => {
          const after = standing(...decided, ...undoings);
          expect(after).toEqual(before);
          expect(beliefs(after)).toEqual(beliefs(before));
        },
      ),
    );
  });

  it('lose no claim and no doubt, and give each claim the words it was read on', () => {
    fc.assert(
      fc.property(actsAndUndoings, (decided) => {
        const claims = new Map(standing(...decided).map((one) => [one.id, one]));
        for (const read of CLAIMS) {
          const one = claims.get(read.id)!;
          const { source, target } = one;
          expect(one.correctedFrom ?? { ...one, source, target }).toMatchObject({
            quote: read.quote,
            kind: read.kind,
          });
          expect(source.readAs ?? source).toMatchObject({ id: read.source.id, name: read.source.name });
          expect(target.readAs ?? target).toMatchObject({ id: read.target.id, name: read.target.name });
          expect([source.mention, target.mention]).toEqual([read.source.mention, read.target.mention]);
          expect(one.doubts).toEqual(expect.arrayContaining([...read.doubts]));
        }
      }),
    );
  });

  it('are each undone by undoing them once more, and brought back by undoing that', () => {
    fc.assert(
      fc.property(actsAndUndoings, act, (decided, last) => {
        const at = decided.length + 1;
        expect(standing(...decided, last, undo(at))).toEqual(standing(...decided));
        const redone = standing(...decided, last, undo(at), undo(at + 1));
        expect(redone).toEqual(standing(...decided, last));
      }),
    );
  });

  it('are undone exactly where an undoing that holds says so', () => {
    fc.assert(
      fc.property(actsAndUndoings, (decided) => {
        const decisions = taken(...decided);
        const undoings = undoingsInForce(decisions);
        for (const undoing of undoings.values()) expect(undoings.has(undoing.id)).toBe(false);
      }),
    );
  });

  it('about different claims may come in any order', () => {
    const perClaim = fc
      .array(claimAct, { maxLength: 12 })
      .map((all) => [...new Map(all.map((one) => ['claimId' in one ? one.claimId : '', one])).values()]);
    fc.assert(
      fc.property(
        perClaim.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(standing(...shuffled)).toEqual(standing(...all));
        },
      ),
    );
  });

  it('that merge two actors and unmerge them, by undoing or by splitting, leave every belief to the last bit', () => {
    fc.assert(
      fc.property(acts, actor, actor, (decided, one, other) => {
        const before = standing(...decided);
        const merge: DecisionAct = { act: 'merge', actor: one, into: other };
        expect(beliefs(standing(...decided, merge, undo(decided.length + 1)))).toEqual(beliefs(before));
        if (one.id === other.id || decided.some(({ act: kind }) => kind === 'merge')) return;
        const apart: DecisionAct = { act: 'split', actor: one, from: other };
        expect(beliefs(standing(...decided, merge, apart))).toEqual(beliefs(before));
      }),
    );
  });
});
