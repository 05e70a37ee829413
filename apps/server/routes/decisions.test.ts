import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppForTests, openAppForTests, READING } from './app-for-tests.test-suite.ts';

const reading = READING;
const claimId = reading.claims[0]!.id;
let app: AppForTests;
beforeAll(async () => {
  app = await openAppForTests();
});
afterAll(() => app.store.close());

const ask: AppForTests['ask'] = (path, body) => app.ask(path, body);

describe('/api/decisions', () => {
  it.each<[object, object]>([
    [
      { act: 'accept', claimId },
      { act: 'accept', claimId, place: { sourceId: 'reds' } },
    ],
    [
      { act: 'reject', claimId: claimId.slice(0, 6), why: 'x' },
      { act: 'reject', claimId, why: 'x' },
    ],
    [
      {
        act: 'correct',
        claimId,
        kind: 'rivalry',
        target: { new: 'Pinks' },
        certainty: { low: 0, high: 1 },
        date: null,
      },
      { act: 'correct', correction: { kind: 'rivalry', target: { id: 'pinks', name: 'Pinks' }, date: null } },
    ],
    [
      { act: 'merge', actor: 'Reds', into: 'Pinks' },
      { act: 'merge', actor: { id: 'reds' }, into: { id: 'pinks' } },
    ],
    [
      { act: 'split', actor: 'Reds', from: 'Pinks' },
      { act: 'split', actor: { id: 'reds' } },
    ],
    [
      { act: 'split', actor: { new: 'Scarlets' }, from: 'Reds', claimIds: [claimId] },
      { act: 'split', mentions: [{ claimId, side: 'source' }] },
    ],
    [
      { act: 'grade', source: 'the quarterly', grade: 'B' },
      { act: 'grade', source: 'The Quarterly', grade: 'B' },
    ],
    [
      { act: 'set-origin', origin: 'apart', claimIds: [claimId] },
      { act: 'set-origin', origin: 'apart' },
    ],
    [
      {
        act: 'add-claim',
        document: 'report.txt',
        quote: 'The Reds met the Blues.',
        source: { actor: 'Reds' },
        target: { actor: 'Pinks', words: 'Blues' },
        kind: 'convergence',
      },
      { act: 'add-claim', claim: { kind: 'convergence', target: { mention: 'Blues' } } },
    ],
    [
      { act: 'describe', documentId: reading.document.id, description: { published: { edtf: '2011' } } },
      { act: 'describe', description: { published: { edtf: '2011', basis: 'given' } } },
    ],
    [
      { act: 'undo', decisionId: 'd10' },
      { act: 'undo', decisionId: 'd10' },
    ],
  ])('takes %j', async (request, expected) => {
    expect(await ask('decisions', request)).toMatchObject({ status: 201, body: expected });
  });

  it('has them all, in order, and shows what they made of the claims and the sources', async () => {
    expect((await ask('decisions')).body.decisions).toHaveLength(11);
    const { claims } = (await ask('claims')).body;
    expect(claims).toMatchObject([
      {
        id: claimId,
        status: 'corrected',
        publisherGrade: 'B',
        correctedFrom: { kind: 'negotiation' },
        source: { id: 'scarlets', readAs: { id: 'reds' } },
        givenOrigin: { isApart: true },
      },
      { status: 'accepted', reader: 'by-hand' },
    ]);
    expect((await ask('sources')).body.sources[0]).toEqual({
      name: 'The Quarterly',
      grade: 'B',
      roles: ['publisher'],
      documents: 1,
      claims: 2,
      accepted: 1,
      corrected: 1,
      rejected: 0,
      unreviewed: 0,
      information: expect.any(Number),
      worth: expect.any(Number),
      speaksFor: null,
      ofItself: 0,
    });
  });

  it.each([
    [{ act: 'reject', claimId: 'zz' }, 404],
    [{ act: 'grade', source: 'The Quarterly', grade: 'G' }, 400],
    [{ act: 'merge', actor: 'Reds', into: 'Nobody' }, 404],
    [{ act: 'undo', decisionId: 'd10' }, 400],
    [{ act: 'forget' }, 400],
  ])('answers %j with problem %i, and stores nothing', async (request, status) => {
    expect(await ask('decisions', request)).toMatchObject({
      status,
      body: { detail: expect.stringMatching(/\w/) },
    });
    expect((await ask('decisions')).body.decisions).toHaveLength(11);
  });
});
