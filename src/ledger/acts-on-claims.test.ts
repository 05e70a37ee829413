import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, DecisionAct } from '../records/index.ts';
import {
  about,
  CLAIMS,
  ledgerWith,
  named,
  readClaim,
  readingBy,
  taken,
  undo,
} from './decisions-for-tests.test-suite.ts';
import { whatStands } from './what-stands.ts';

const alliance = CLAIMS[0]!;
const quote = alliance.quote;
const reject: DecisionAct = { act: 'reject', ...about(alliance) };

const statuses = (claims: readonly Claim[], ...acts: readonly DecisionAct[]) =>
  whatStands(ledgerWith(taken(...acts), claims)).map(({ status }) => status);

const reread = (change: Partial<Parameters<typeof readClaim>[0]>): Claim =>
  readClaim({ quote, source: 'Reds', target: 'Blues', kind: 'alliance', reader: 'english-2', ...change });

describe('a document that is read again', () => {
  it('by the same reader has the same claims, and a rejected one stays rejected', () => {
    expect(statuses(readingBy('english-1'), reject)).toEqual([
      'rejected',
      'unreviewed',
      'unreviewed',
      'unreviewed',
    ]);
  });

  it('by a newer reader has other ids, and a rejected one stays rejected', () => {
    const newer = readingBy('english-2');
    expect(newer.map(({ id }) => id)).not.toContain(alliance.id);
    expect(statuses(newer, reject)).toEqual(['rejected', 'unreviewed', 'unreviewed', 'unreviewed']);
    expect(statuses(newer, reject, undo(1))).toEqual(Array(4).fill('unreviewed'));
  });

  it.each<[string, Claim, string]>([
    ['the same again', reread({}), 'rejected'],
    ['part of the sentence', reread({ quote: 'Reds are allied with the Blues' }), 'rejected'],
    ['the other way round', reread({ source: 'Blues', target: 'Reds' }), 'rejected'],
    ['another kind of the same sign', reread({ kind: 'convergence' }), 'rejected'],
    ['the other sign', reread({ kind: 'rivalry' }), 'unreviewed'],
    ['another pair', { ...reread({}), target: { ...reread({}).target, ...named('Greens') } }, 'unreviewed'],
    ['another sentence', { ...reread({}), begin: 70, end: 80, quote: 'Elsewhere.' }, 'unreviewed'],
    ['the same sentence elsewhere', { ...reread({}), begin: 1070, end: 1070 + quote.length }, 'rejected'],
    ['another document', { ...reread({}), documentId: 'another' }, 'unreviewed'],
  ])('by a newer reader: %s is %s', (_, claim, status) => {
    const { documents, ...contents } = ledgerWith(taken(reject), [claim]);
    const another = { ...documents[0]!, id: 'another' };
    expect(whatStands({ ...contents, documents: [...documents, another] })[0]!.status).toBe(status);
  });

  it('doubts what was decided on another kind, until it is decided anew', () => {
    const claim = reread({ kind: 'convergence' });
    const codes = (...acts: readonly DecisionAct[]) =>
      whatStands(ledgerWith(taken(...acts), [claim]))[0]!.doubts.map(({ code }) => code);
    expect(codes(reject)).toEqual(['decided-on-other-reading']);
    expect(codes(reject, { act: 'accept', ...about(claim) })).toEqual([]);
    expect(codes()).toEqual([]);
  });

  it('knows a claim of the kind that was decided on before one of another kind', () => {
    const endorsement = readClaim({ quote, source: 'Reds', target: 'Blues', kind: 'endorsement' });
    const accept: DecisionAct = { act: 'accept', ...about(endorsement) };
    const newer = [reread({}), reread({ kind: 'endorsement' })];
    expect(statuses(newer, reject, accept)).toEqual(['rejected', 'accepted']);
    expect(statuses(newer, accept, reject)).toEqual(['rejected', 'accepted']);
  });

  it('keeps corrections, origins and split mentions too', () => {
    const [claim] = whatStands(
      ledgerWith(
        taken(
          { act: 'correct', ...about(alliance), correction: { kind: 'agreement' } },
          { act: 'set-origin', origin: 'apart', claims: [about(alliance)] },
          {
            act: 'split',
            actor: named('Pinks'),
            from: named('Reds'),
            mentions: [{ ...about(alliance), side: 'source' }],
          },
        ),
        readingBy('english-2'),
      ),
    );
    expect(claim).toMatchObject({
      kind: 'agreement',
      correctedFrom: { kind: 'alliance', reader: 'english-2' },
      givenOrigin: { isApart: true },
      source: { id: 'pinks', readAs: named('Reds') },
    });
  });

  it('keeps merges, and finds a decided claim under the merged name', () => {
    const merge: DecisionAct = { act: 'merge', actor: named('Azures'), into: named('Blues') };
    const claim = { ...reread({}), target: { ...reread({}).target, ...named('Azures') } };
    expect(statuses([claim], reject)).toEqual(['unreviewed']);
    expect(statuses([claim], reject, merge)).toEqual(['rejected']);
    expect(whatStands(ledgerWith(taken(merge), [claim]))[0]!.target.id).toBe('blues');
  });

  it('is decided on alike, whatever the order of its claims', () => {
    const newer = readingBy('english-2');
    const acts: readonly DecisionAct[] = CLAIMS.map((claim, i) => ({
      act: i % 2 === 0 ? 'reject' : 'accept',
      ...about(claim),
    }));
    const byId = (claims: readonly Claim[]) =>
      new Map(whatStands(ledgerWith(taken(...acts), claims)).map((claim) => [claim.id, claim]));
    fc.assert(
      fc.property(fc.shuffledSubarray([...newer], { minLength: 4 }), (shuffled) => {
        expect(byId(shuffled)).toEqual(byId(newer));
      }),
    );
  });

  it('before a decision could say where it was taken: it holds for that reading only', () => {
    const old: DecisionAct = { act: 'reject', claimId: alliance.id };
    expect(statuses(CLAIMS, old)[0]).toBe('rejected');
    expect(statuses(readingBy('english-2'), old)[0]).toBe('unreviewed');
  });
});
