import { describe, expect, it } from 'vitest';
import type { DecisionAct, StandingClaim } from '../records/index.ts';
import {
  about,
  CLAIMS,
  document,
  ledgerWith,
  named,
  readClaim,
  TEXT,
  taken,
  undo,
} from './decisions-for-tests.test-suite.ts';
import { sampleDriven } from './sample-records.test-suite.ts';
import { whatStands } from './what-stands.ts';

const [alliance, attack, support, meeting] = CLAIMS as [
  (typeof CLAIMS)[0],
  (typeof CLAIMS)[0],
  (typeof CLAIMS)[0],
  (typeof CLAIMS)[0],
];
const added = readClaim({
  quote: 'The Azures met the Whites.',
  source: 'Whites',
  target: 'Azures',
  kind: 'convergence',
  reader: 'by-hand',
});

const standing = (...acts: readonly DecisionAct[]): readonly StandingClaim[] =>
  whatStands(ledgerWith(taken(...acts)));

const merge = (actor: string, into: string): DecisionAct => ({
  act: 'merge',
  actor: named(actor),
  into: named(into),
});

const ACTS: readonly (readonly [string, DecisionAct])[] = [
  ['accept', { act: 'accept', ...about(alliance) }],
  ['reject', { act: 'reject', ...about(alliance) }],
  ['correct', { act: 'correct', ...about(alliance), correction: { kind: 'rivalry', date: '2009' } }],
  ['merge', merge('Azures', 'Blues')],
  [
    'split in one claim',
    {
      act: 'split',
      actor: named('Pinks'),
      from: named('Reds'),
      mentions: [{ ...about(attack), side: 'source' }],
    },
  ],
  ['grade', { act: 'grade', source: 'the quarterly', grade: 'B' }],
  ['share an origin', { act: 'set-origin', origin: 'shared', claims: [about(alliance), about(support)] }],
  ['stand apart', { act: 'set-origin', origin: 'apart', claims: [about(alliance)] }],
  ['add a claim', { act: 'add-claim', claim: added, textHash: document.textHash }],
  ['describe', { act: 'describe', documentId: document.id, description: { publisher: 'A press' } }],
];

describe('an act', () => {
  it.each(ACTS)('to %s changes what stands; undone, nothing; redone, the same again', (_, act) => {
    const before = standing();
    const after = standing(act);
    expect(after).not.toEqual(before);
    expect(standing(act, undo(1))).toEqual(before);
    expect(standing(act, undo(1), undo(2))).toEqual(after);
    expect(standing(act, undo(1), undo(2), undo(3))).toEqual(before);
  });

  it.each(ACTS)('to %s leaves the ledger’s claims as they were', (_, act) => {
    const kept = JSON.stringify(CLAIMS);
    standing(act);
    expect(JSON.stringify(CLAIMS)).toBe(kept);
  });
});

describe('a corrected claim', () => {
  it('stands in place of the old one under its id, with the old one beside it', () => {
    const [claim] = standing({
      act: 'correct',
      ...about(alliance),
      correction: {
        kind: 'armed-conflict',
        source: named('Blues'),
        target: named('Reds'),
        certainty: { low: 0.3, high: 0.5, stance: 'affirms' },
        date: '2009-05',
      },
    });
    expect(claim).toMatchObject({
      id: alliance.id,
      status: 'corrected',
      kind: 'armed-conflict',
      sign: -1,
      symmetric: false,
      source: { id: 'blues', mention: 'Reds', readAs: named('Reds') },
      target: { id: 'reds', mention: 'Blues', readAs: named('Blues') },
      certainty: { low: 0.3, high: 0.5, phrase: null, stance: 'affirms' },
      date: '2009-05',
      correctedFrom: alliance,
    });
  });

  it('gives nothing any more where it is no support', () => {
    const at = (correction: object) => standing({ act: 'correct', ...about(support), correction })[2];
    expect(at({ date: '2009' })).toHaveProperty('of', 'money');
    expect(at({ kind: 'alliance' })).not.toHaveProperty('of');
  });

  it('takes what is given, who says it and where from the correction, and gives them up again', () => {
    const at = (correction: object) => standing({ act: 'correct', ...about(support), correction })[2];
    expect(at({ of: 'arms' })).toHaveProperty('of', 'arms');
    expect(at({ of: null })).not.toHaveProperty('of');
    const speaker = { name: 'General Snow', kind: 'named', actorId: 'whites' };
    expect(at({ speaker, theatre: 'the north' })).toMatchObject({
      saidBy: 'General Snow',
      speakers: [speaker],
      theatre: 'the north',
    });
    expect(at({ speaker: null, theatre: null })).toMatchObject({ saidBy: null, speakers: [], theatre: null });
  });

  it('takes a later correction field by field, and keeps its corrections when it is accepted', () => {
    const first: DecisionAct = {
      act: 'correct',
      ...about(alliance),
      correction: { kind: 'rivalry', date: '2009' },
    };
    const second: DecisionAct = { act: 'correct', ...about(alliance), correction: { date: null } };
    expect(standing(first, second)[0]).toMatchObject({
      kind: 'rivalry',
      date: null,
      correctedFrom: alliance,
    });
    expect(standing(first, second, undo(2))[0]).toMatchObject({ kind: 'rivalry', date: '2009' });
    expect(standing(first, { act: 'accept', ...about(alliance) })[0]).toMatchObject({
      kind: 'rivalry',
      status: 'accepted',
      correctedFrom: alliance,
    });
  });
});

describe('merged actors', () => {
  const sides = (claims: readonly StandingClaim[]) =>
    claims.map(({ source, target }) => `${source.name}-${target.name}`);

  it('stand under one id and name, and what was read stays on the mention', () => {
    expect(standing(merge('Azures', 'Blues'))[3]!.source).toEqual({
      ...meeting.source,
      id: 'blues',
      name: 'Blues',
      readAs: named('Azures'),
    });
    expect(standing(merge('Reds', 'Blues'))[1]!.speakers[0]).toMatchObject({
      name: 'Reds',
      actorId: 'blues',
    });
  });

  it('are merged in what drives a claim, too, which no other act changes', () => {
    const driven = sampleDriven(alliance);
    const standingWith = (...acts: readonly DecisionAct[]) =>
      whatStands({ ...ledgerWith(taken(...acts)), claims: [driven] })[0]!.drivers;
    const [driver] = driven.drivers!;
    expect(standingWith(merge('Reds', 'Greens'))).toEqual([
      {
        ...driver,
        speakers: [{ ...driver!.speakers![0], actorId: 'greens' }],
        actors: [{ ...driven.source, id: 'greens', name: 'Greens', readAs: named('Reds') }],
      },
    ]);
    expect(standingWith(merge('Azures', 'Greens'))).toBe(driven.drivers);
    for (const act of ['accept', 'reject'] as const)
      expect(standingWith({ act, ...about(driven) })).toBe(driven.drivers);
    expect(standingWith({ act: 'correct', ...about(driven), correction: { date: '2009' } })).toBe(
      driven.drivers,
    );
  });

  it.each<[string, readonly DecisionAct[], string]>([
    ['follow each other', [merge('Azures', 'Blues'), merge('Blues', 'Greens')], 'Reds-Greens Greens-Whites'],
    [
      'whichever came first',
      [merge('Blues', 'Greens'), merge('Azures', 'Blues')],
      'Reds-Greens Greens-Whites',
    ],
    [
      'go to the later of two',
      [merge('Azures', 'Blues'), merge('Azures', 'Greens')],
      'Reds-Blues Greens-Whites',
    ],
    [
      'never run in a ring',
      [merge('Azures', 'Blues'), merge('Blues', 'Azures')],
      'Reds-Azures Azures-Whites',
    ],
    [
      'come apart by a split',
      [merge('Azures', 'Blues'), { act: 'split', actor: named('Azures'), from: named('Blues') }],
      'Reds-Blues Azures-Whites',
    ],
    [
      'come apart where the split is, and hold elsewhere',
      [
        merge('Azures', 'Blues'),
        merge('Blues', 'Greens'),
        { act: 'split', actor: named('Blues'), from: named('Greens') },
      ],
      'Reds-Blues Blues-Whites',
    ],
    [
      'can be merged again after a split',
      [
        merge('Azures', 'Blues'),
        { act: 'split', actor: named('Azures'), from: named('Blues') },
        merge('Azures', 'Blues'),
      ],
      'Reds-Blues Blues-Whites',
    ],
    [
      'come apart in one claim only',
      [
        merge('Azures', 'Blues'),
        merge('Reds', 'Blues'),
        {
          act: 'split',
          actor: named('Azures'),
          from: named('Blues'),
          mentions: [{ ...about(meeting), side: 'source' }],
        },
      ],
      'Blues-Blues Azures-Whites',
    ],
    [
      'and there too they can be merged again',
      [
        merge('Azures', 'Blues'),
        {
          act: 'split',
          actor: named('Azures'),
          from: named('Blues'),
          mentions: [{ ...about(meeting), side: 'source' }],
        },
        undo(1),
        merge('Azures', 'Greens'),
      ],
      'Reds-Blues Greens-Whites',
    ],
  ])('%s', (_, acts, expected) => {
    const [first, , , last] = sides(standing(...acts));
    expect(`${first} ${last}`).toBe(expected);
  });
});

describe('graded sources', () => {
  it('are known by any writing of their name, as publishers and as speakers; the latest grade counts', () => {
    const grade = (source: string, letter: 'B' | 'C'): DecisionAct => ({
      act: 'grade',
      source,
      grade: letter,
    });
    const claims = standing(grade('The  QUARTERLY', 'C'), grade('quarterly', 'B'), grade('reds', 'C'));
    expect(claims.map(({ publisherGrade }) => publisherGrade)).toEqual(['B', 'B', 'B', 'B']);
    expect(claims.map(({ speakerGrades }) => speakerGrades)).toEqual([
      undefined,
      { Reds: 'C' },
      undefined,
      undefined,
    ]);
  });
});

describe('origins set by hand', () => {
  const shared = (...claims: (typeof CLAIMS)[number][]): DecisionAct => ({
    act: 'set-origin',
    origin: 'shared',
    claims: claims.map(about),
  });
  const apart: DecisionAct = { act: 'set-origin', origin: 'apart', claims: [about(alliance)] };

  it.each<[string, readonly DecisionAct[], object | undefined]>([
    ['shared once', [shared(alliance, attack)], { isApart: false, keys: ['1'] }],
    [
      'shared twice',
      [shared(alliance, attack), shared(alliance, meeting)],
      { isApart: false, keys: ['1', '2'] },
    ],
    ['apart', [apart], { isApart: true, keys: [] }],
    ['apart after sharing', [shared(alliance, attack), apart], { isApart: true, keys: [] }],
    ['shared after standing apart', [apart, shared(alliance, attack)], { isApart: true, keys: ['2'] }],
    ['shared by others', [shared(attack, meeting)], undefined],
  ])('%s', (_, acts, expected) => {
    const { givenOrigin } = standing(...acts)[0]!;
    expect(givenOrigin).toEqual(expected && { ...expected, why: 'a reason' });
  });
});

describe('a claim added by hand', () => {
  const add: DecisionAct = { act: 'add-claim', claim: added, textHash: document.textHash };

  it('stands accepted beside those that were read, and is decided on like them', () => {
    expect(standing(add)).toHaveLength(5);
    expect(standing(add)[4]).toMatchObject({ id: added.id, status: 'accepted', published: '2010-03-01' });
    expect(standing(add, { act: 'reject', ...about(added) })[4]!.status).toBe('rejected');
    expect(standing(add, merge('Azures', 'Blues'))[4]!.target.id).toBe('blues');
  });

  it('stands once, however often it was added', () => {
    expect(standing(add, add)).toEqual(standing(add));
  });

  it('stands on words of its document', () => {
    expect(TEXT.slice(added.begin, added.end)).toBe(added.quote);
  });
});
