import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type QuestionWeighed, weighHypotheses } from '../../../src/hypotheses/index.ts';
import { loadTestimony, standingHypotheses } from '../../../src/ledger/index.ts';
import { DEFAULT_PARAMETERS } from '../../../src/relations/index.ts';
import { type AppForTests, openAppForTests, READING } from './app-for-tests.test-suite.ts';

const [claim] = READING.claims;
let app: AppForTests;
beforeAll(async () => {
  app = await openAppForTests();
});
afterAll(() => app.store.close());

const ask: AppForTests['ask'] = (path, body) => app.ask(path, body);
const questions = async (): Promise<readonly QuestionWeighed[]> => (await ask('hypotheses')).body.questions;

describe('/api/hypotheses', () => {
  const war = {
    question: 'What next?',
    title: 'Open war',
    statement: 'They fight.',
    parties: { one: [claim!.source.name], other: [claim!.target.name] },
    expects: [{ between: ['one', 'other'], cell: 'for' }],
    holds: { all: [{ measure: 'tie', state: 'hostile', between: ['one', 'other'], atLeast: 1 }] },
  };

  it('gives what the library gives, to the bit, as decisions come and go', async () => {
    expect(await questions()).toEqual([]);
    const added = await ask('decisions', { act: 'add-hypothesis', hypothesis: war });
    expect(added.status).toBe(201);
    expect(await ask('decisions', { act: 'add-hypothesis', hypothesis: war })).toMatchObject({ status: 400 });
    const cells = [{ claimId: claim!.id, hypothesisId: 'open-war', cell: 'strongly-against' }];
    const { body: weighed } = await ask('decisions', { act: 'weigh-evidence', cells });
    const [now] = await questions();
    expect(now!.evidence.find(({ id }) => id === claim!.id)!.cells[0]).toMatchObject({
      cell: 'strongly-against',
      isDecided: true,
      reviews: [{ who: 'tester' }],
    });
    const { claims, decisions } = await loadTestimony(app.store);
    expect([now]).toEqual(
      JSON.parse(JSON.stringify(weighHypotheses(claims, standingHypotheses(decisions), DEFAULT_PARAMETERS))),
    );
    await ask('decisions', { act: 'undo', decisionId: weighed.id });
    expect((await questions())[0]!.cells.decided).toBe(0);
    await ask('decisions', { act: 'remove-hypothesis', hypothesisId: 'open-war' });
    expect(await questions()).toEqual([]);
  });

  it.each([
    [{ act: 'weigh-evidence', cells: [{ claimId: 'x', hypothesisId: 'open-war', cell: 'perhaps' }] }, 400],
    [{ act: 'weigh-evidence', cells: [{ claimId: 'x', hypothesisId: 'open-war', cell: 'for' }] }, 404],
    [{ act: 'remove-hypothesis', hypothesisId: 'nobody' }, 404],
    [{ act: 'add-hypothesis', hypothesis: { ...war, parties: { one: ['Mauves'] } } }, 400],
    [{ act: 'add-hypothesis', hypothesis: { ...war, holds: { measure: 'luck', atLeast: 1 } } }, 400],
  ])('refuses %j', async (body, status) => {
    const answer = await ask('decisions', body);
    expect(answer.status).toBe(status);
    expect(answer.body.detail).toBeTruthy();
  });

  it('has no futures before a scenario was run', async () => {
    expect(await ask('hypotheses/futures')).toEqual({ status: 200, body: { futures: [] } });
  });

  it('is described with the rest', async () => {
    const { body } = await ask('openapi.json');
    expect(Object.keys(body.paths)).toContain('/api/hypotheses');
  });
});
