/** ICD 203: each word up to this probability. */
const WORDS: readonly (readonly [number, string])[] = [
  [0.05, 'almost no chance'],
  [0.2, 'very unlikely'],
  [0.45, 'unlikely'],
  [0.55, 'a roughly even chance'],
  [0.8, 'likely'],
  [0.95, 'very likely'],
];

/** The word of ICD 203 for a probability in [0, 1]. */
export const probabilityWord = (probability: number): string =>
  WORDS.find(([most]) => probability < most)?.[1] ?? 'almost certain';
