import type { AdmiraltyGrade } from '../../../../src/records/index.ts';

/** The Admiralty scale of reliability in words. */
export const GRADE_WORDS: Readonly<Record<AdmiraltyGrade, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
};
