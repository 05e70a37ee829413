/** Ranges that texts and yardsticks use, in whole per cent (DOMAIN: ICD 203, and words of the texts). */
export const CERTAINTY_RANGES = [
  { low: 95, high: 100, words: 'stated' },
  { low: 80, high: 95, words: 'very likely' },
  { low: 55, high: 80, words: 'likely, “appears to”' },
  { low: 45, high: 55, words: 'roughly even' },
  { low: 30, high: 55, words: '“may”, “could”' },
  { low: 20, high: 45, words: 'unlikely, “doubtful”' },
  { low: 5, high: 20, words: 'very unlikely' },
] as const;
