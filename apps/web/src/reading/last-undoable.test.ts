import { expect, it } from 'vitest';
import type { Decision, DecisionAct } from '../../../../src/records/index.ts';
import { lastUndoable } from './last-undoable.ts';

const decided = (...acts: readonly DecisionAct[]): readonly Decision[] =>
  acts.map((act, i) => ({ ...act, id: `d${i}`, who: 'analyst', when: '2026-01-01T00:00:00Z', why: '' }));

it.each<[string, readonly DecisionAct[], string | undefined]>([
  ['nothing decided', [], undefined],
  [
    'the last of this document',
    [
      { act: 'accept', claimId: 'a' },
      { act: 'reject', claimId: 'b' },
    ],
    'd1',
  ],
  [
    'not one of another document',
    [
      { act: 'accept', claimId: 'a' },
      { act: 'reject', claimId: 'z' },
    ],
    'd0',
  ],
  [
    'the one before, once the last is undone',
    [
      { act: 'accept', claimId: 'a' },
      { act: 'reject', claimId: 'b' },
      { act: 'undo', decisionId: 'd1' },
    ],
    'd0',
  ],
  [
    'nothing left',
    [
      { act: 'accept', claimId: 'a' },
      { act: 'undo', decisionId: 'd0' },
    ],
    undefined,
  ],
])('%s', (_, acts, id) => {
  expect(lastUndoable(decided(...acts), new Set(['a', 'b']))?.id).toBe(id);
});
