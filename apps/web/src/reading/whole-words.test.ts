import { expect, it } from 'vitest';
import { wholeWords } from './whole-words.ts';

const TEXT = 'The Haqqanis’ men met al-Qaeda.  Then they left.';

it.each<[string, string | null]>([
  ['Haqqanis’ men', 'Haqqanis’ men'],
  ['qanis’ men met al-Q', 'Haqqanis’ men met al-Qaeda'],
  ['al-Qaeda.', 'al-Qaeda.'],
  [' met ', 'met'],
  ['  ', null],
  ['.  Then', '.  Then'],
])('takes “%s” for “%s”', (selected, meant) => {
  const begin = TEXT.indexOf(selected);
  const span = wholeWords(TEXT, { begin, end: begin + selected.length });
  expect(span && TEXT.slice(span.begin, span.end)).toBe(meant);
});
