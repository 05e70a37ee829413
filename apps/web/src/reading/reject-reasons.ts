/** Why a claim may be wrong, each given with one key: its number. */
export const REJECT_REASONS = [
  'no such relation is asserted',
  'wrong actor',
  'wrong kind of relation',
  'wrong direction',
  'a hedge or a denial was missed',
] as const;
