import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEnglishReader } from '../../../src/adapters/reading/index.ts';
import { openScenarioFolder } from '../../../src/adapters/simulation/index.ts';
import { openForTest, temporaryFolders } from '../../../src/adapters/store/temporary-folder.test-suite.ts';
import type { Store } from '../../../src/ledger/index.ts';
import { sampleReading } from '../../../src/ledger/sample-records.test-suite.ts';
import type { Decision, DecisionAct } from '../../../src/records/index.ts';
import { createApp } from '../create-app.ts';
import { createEventHub } from '../event-hub.ts';
import { createReadingQueue } from '../reading-queue.ts';
import { createSimulations } from '../simulations.ts';
import { createSnapshots } from '../snapshot.ts';

const newFolder = temporaryFolders();
const reading = sampleReading({ published: '2010' });
const claimId = reading.claims[0]!.id;
let store: Store;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  store = await openForTest(newFolder());
  await store.addReading(reading);
  let count = 0;
  const now = (): Date => new Date('2026-06-01T00:00:00Z');
  const queue = createReadingQueue({
    store,
    reader: openEnglishReader(),
    catalogue: async () => [],
    now,
    newId: () => 'job',
    onJob: () => {},
    onChanged: () => {},
  });
  const decide = async (act: DecisionAct, why: string): Promise<Decision> => {
    count++;
    const decision: Decision = { ...act, id: `d${count}`, who: 'tester', when: now().toISOString(), why };
    await store.addDecision(decision);
    return decision;
  };
  app = createApp(
    {
      name: 'test',
      store,
      snapshot: createSnapshots(store),
      queue,
      events: createEventHub(),
      scenarios: openScenarioFolder(newFolder()),
      simulations: createSimulations({ project: newFolder(), workers: 1, now, tell: () => {} }),
      decide,
    },
    { host: '127.0.0.1', webFolder: newFolder(), onFailure: (error) => console.error(error) },
  );
});
afterAll(() => store.close());

const ask = async (path: string, body?: object) => {
  const response = await app.request(`http://127.0.0.1/api/${path}`, {
    headers: { host: '127.0.0.1', 'content-type': 'application/json', origin: 'http://127.0.0.1' },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: await response.json() };
};

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
