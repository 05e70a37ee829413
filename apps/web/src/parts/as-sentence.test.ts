import { expect, it } from 'vitest';
import { asSentence } from './as-sentence.ts';

it.each([
  ['normaliseDocument: the file holds no text', 'The file holds no text.'],
  ['serve: cannot listen', 'Cannot listen.'],
  ['The server does not answer.', 'The server does not answer.'],
  ['Nothing at http://localhost: gone', 'Nothing at http://localhost: gone.'],
  ['relationAt: unknown actor "M23"', 'Unknown actor "M23".'],
  ['', ''],
])('%j reads %j', (message, sentence) => {
  expect(asSentence(message)).toBe(sentence);
});
