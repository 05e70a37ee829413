import { describe, expect, it } from 'vitest';
import type { StandingClaim } from '../../../../src/records/index.ts';
import { type ClaimFields, claimIn, correctionIn, fieldsOf } from './claim-fields.ts';

const claim = {
  id: 'c1',
  source: { id: 'reds', name: 'Reds' },
  target: { id: 'blues', name: 'Blues' },
  kind: 'support',
  of: 'money',
  certainty: { low: 0.55, high: 0.8, phrase: 'appear to', stance: 'affirms' },
  saidBy: null,
  date: '2009-05',
  theatre: null,
} as StandingClaim;

const corrected = (change: Partial<ClaimFields>) => correctionIn(claim, { ...fieldsOf(claim), ...change });

describe('correctionIn', () => {
  it('says nothing where nothing is changed', () => {
    expect(corrected({})).toBeNull();
    expect(corrected({ date: ' 2009-05 ' })).toBeNull();
  });

  it.each<[Partial<ClaimFields>, object]>([
    [{ kind: 'alliance' }, { kind: 'alliance' }],
    [{ of: 'arms' }, { of: 'arms' }],
    [{ of: '' }, { of: null }],
    [{ kind: 'rivalry', of: '' }, { kind: 'rivalry' }],
    [{ target: { id: 'greens', name: 'Greens' } }, { target: 'greens' }],
    [{ source: { id: null, name: 'Red Youth' } }, { source: { new: 'Red Youth' } }],
    [{ low: 30, high: 55 }, { certainty: { low: 0.3, high: 0.55, stance: 'affirms' } }],
    [{ date: '' }, { date: null }],
    [
      { saidBy: 'General Snow', theatre: 'the north' },
      { saidBy: 'General Snow', theatre: 'the north' },
    ],
  ])('takes %j', (change, correction) => {
    expect(corrected(change)).toEqual({ act: 'correct', claimId: 'c1', ...correction });
  });
});

describe('claimIn', () => {
  const place = { begin: 12, quote: 'The Reds met the Blues.' };

  it('waits for both actors', () => {
    expect(claimIn('doc', place, { ...fieldsOf(claim), target: null })).toBeNull();
  });

  it('says what is filled in, and no more', () => {
    const fields = { ...fieldsOf(claim), kind: 'negotiation' as const, targetWords: ' the Blues ' };
    expect(claimIn('doc', place, fields)).toEqual({
      act: 'add-claim',
      document: 'doc',
      ...place,
      source: { actor: 'reds' },
      target: { actor: 'blues', words: 'the Blues' },
      kind: 'negotiation',
      certainty: { low: 0.55, high: 0.8, stance: 'affirms' },
      date: '2009-05',
    });
  });
});
