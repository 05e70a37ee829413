import { expect, it } from 'vitest';
import { findInText } from './find-in-text.ts';

it.each<[string, string, readonly string[]]>([
  ['The Haqqanis met. the haqqanis left.', 'the haqqanis', ['0-12', '18-30']],
  ['İstanbul talks, İSTANBUL again', 'talks', ['9-14']],
  ['two\n  words apart', 'two words', ['0-11']],
  ['costs 5.0 (five)', '5.0 (', ['6-11']],
  ['aaaa', 'aa', ['0-2', '2-4']],
  ['anything', '  ', []],
])('in “%s” finds “%s” at %j', (text, asked, places) => {
  expect(findInText(text, asked).map(({ begin, end }) => `${begin}-${end}`)).toEqual(places);
});
