import { expect, it } from 'vitest';
import type { Decision, DecisionAct } from '../../../../src/records/index.ts';
import { verdictsInForce } from './verdicts-in-force.ts';

const decided = (...acts: readonly DecisionAct[]): readonly Decision[] =>
  acts.map((act, i) => ({ ...act, id: `d${i}`, who: 'analyst', when: '2026-01-01T00:00:00Z', why: '' }));

const accept: DecisionAct = { act: 'accept', claimId: 'a' };
const reject: DecisionAct = { act: 'reject', claimId: 'a' };
const undo = (decisionId: string): DecisionAct => ({ act: 'undo', decisionId });

it.each<[string, readonly DecisionAct[], string | undefined]>([
  ['nothing decided', [], undefined],
  ['the latest', [accept, reject], 'd1'],
  ['not one of another claim', [accept, { act: 'reject', claimId: 'z' }], 'd0'],
  ['the one before, once the last is undone', [accept, reject, undo('d1')], 'd0'],
  ['nothing left', [accept, undo('d0')], undefined],
  ['back again, once the undoing is undone', [accept, undo('d0'), undo('d1')], 'd0'],
])('%s', (_, acts, id) => {
  expect(verdictsInForce(decided(...acts)).get('a')?.id).toBe(id);
});
