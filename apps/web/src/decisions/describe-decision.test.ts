import { describe, expect, it } from 'vitest';
import type { Decision, DecisionAct } from '../../../../src/records/index.ts';
import { describeDecision } from './describe-decision.ts';

const reds = { id: 'reds', name: 'Reds' };
const blues = { id: 'blues', name: 'Blues' };

const inWords = (act: DecisionAct): string => {
  const decision: Decision = { ...act, id: 'd1', who: 'Ada', when: '2026-01-01T00:00:00Z', why: '' };
  const { did, claimIds, rest } = describeDecision(decision, (id) => `“${id}”`);
  return [did, ...claimIds.map((id) => `<${id}>`), rest].filter((part) => part !== '').join(' ');
};

describe('describeDecision', () => {
  it.each<[DecisionAct, string]>([
    [{ act: 'accept', claimId: 'c1' }, 'Accepted <c1>'],
    [{ act: 'reject', claimId: 'c1' }, 'Rejected <c1>'],
    [
      {
        act: 'correct',
        claimId: 'c1',
        correction: {
          kind: 'joint-operation',
          target: blues,
          certainty: { low: 0.55, high: 0.8, stance: 'affirms' },
          date: null,
        },
      },
      'Corrected <c1> to Blues, joint operation, 55–80 %, undated',
    ],
    [{ act: 'merge', actor: reds, into: blues }, 'Merged Reds into Blues'],
    [{ act: 'split', actor: reds, from: blues }, 'Split Reds from Blues'],
    [
      { act: 'split', actor: reds, from: blues, mentions: [{ claimId: 'c1', side: 'source' }] },
      'Split <c1> Reds from Blues in 1 mention',
    ],
    [{ act: 'grade', source: 'The Quarterly', grade: 'B' }, 'Graded The Quarterly B'],
    [
      { act: 'describe', documentId: 'doc', description: { published: { edtf: '2009-05', basis: 'given' } } },
      'Described “doc”: published May 2009',
    ],
    [
      { act: 'choose-reading', documentId: 'doc', reader: 'english-2', over: ['llm-x'] },
      'Let stand the reading of “doc” by english-2',
    ],
    [{ act: 'set-parameters', change: { interest: 0.5 } }, 'Set interest'],
    [
      {
        act: 'weigh-evidence',
        cells: ['c1', 'c2'].map((claimId) => ({ claimId, hypothesisId: 'open-war', cell: 'strongly-for' })),
      },
      'Weighed “strongly for” beside open-war',
    ],
    [{ act: 'remove-hypothesis', hypothesisId: 'open-war' }, 'Removed the hypothesis open-war'],
    [{ act: 'undo', decisionId: 'd0' }, 'Took back'],
  ])('%j', (act, words) => {
    expect(inWords(act)).toBe(words);
  });
});
