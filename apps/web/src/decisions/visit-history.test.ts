import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../../src/records/index.ts';
import { visitHistory } from './visit-history.ts';

const stamp = { who: 'Ada', when: '2026-01-01T00:00:00Z', why: '' };
const accept = (id: string): Decision => ({ id, act: 'accept', claimId: `claim of ${id}`, ...stamp });
const undo = (id: string, decisionId: string): Decision => ({ id, act: 'undo', decisionId, ...stamp });

const idsOf = (taken: readonly Decision[]) => {
  const { done, undone } = visitHistory(taken);
  return [done.map(({ id }) => id).join(' '), undone.map(({ id }) => id).join(' ')];
};

describe('visitHistory', () => {
  it.each<[string, readonly Decision[], string, string]>([
    ['nothing', [], '', ''],
    ['two decisions', [accept('a'), accept('b')], 'a b', ''],
    ['the last taken back', [accept('a'), accept('b'), undo('u', 'b')], 'a', 'u'],
    ['both taken back', [accept('a'), accept('b'), undo('u', 'b'), undo('v', 'a')], '', 'u v'],
    [
      'one brought back',
      [accept('a'), accept('b'), undo('u', 'b'), undo('v', 'a'), undo('r', 'v')],
      'a',
      'u',
    ],
    [
      'brought back and taken back again',
      [accept('a'), undo('u', 'a'), undo('r', 'u'), undo('v', 'a')],
      '',
      'v',
    ],
    ['something new after a step back', [accept('a'), undo('u', 'a'), accept('b')], 'b', ''],
    ['an older decision taken back, from Activity', [accept('a'), undo('u', 'old')], 'a', 'u'],
    ['an older decision, back again', [undo('u', 'old'), undo('r', 'u')], 'r', ''],
    ['one out of turn', [accept('a'), accept('b'), undo('u', 'a')], 'b', 'u'],
  ])('%s', (_, taken, done, undone) => {
    expect(idsOf(taken)).toEqual([done, undone]);
  });
});
