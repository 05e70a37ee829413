import type { Decision } from '../../../../src/records/index.ts';

/** What each act is called in a list to choose from. */
export const ACT_NAMES: Readonly<Record<Decision['act'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  merge: 'merged',
  split: 'split',
  grade: 'graded',
  'set-origin': 'origin set',
  'add-claim': 'claim added',
  describe: 'document described',
  'describe-actor': 'actor described',
  'choose-reading': 'reading chosen',
  pin: 'pinned on the map',
  'set-parameters': 'parameters set',
  'add-hypothesis': 'hypothesis written',
  'remove-hypothesis': 'hypothesis removed',
  'weigh-evidence': 'evidence weighed',
  undo: 'taken back',
};
