import { expect, it } from 'vitest';
import { probabilityWord } from './probability-word.ts';

// The ranges of ICD 203: 1-5, 5-20, 20-45, 45-55, 55-80, 80-95, 95-99 per cent.
it.each([
  [0.02, 'almost no chance'],
  [0.1, 'very unlikely'],
  [0.3, 'unlikely'],
  [0.5, 'a roughly even chance'],
  [0.66, 'likely'],
  [0.9, 'very likely'],
  [0.97, 'almost certain'],
  [1, 'almost certain'],
])('%d is %s', (probability, word) => {
  expect(probabilityWord(probability)).toBe(word);
});
