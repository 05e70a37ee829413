import { describe, expect, it } from 'vitest';
import { parseAnswer } from './parse-answer.ts';

const whole = (text: string) => parseAnswer({ text, end: 'whole' });

describe('parseAnswer', () => {
  it.each([
    ['bare', '{"claims":[1]}'],
    ['among blanks', '\n {"claims": [1]}\n'],
    ['fenced', '```json\n{"claims":[1]}\n```'],
    ['fenced, with words', 'Here you are:\n```\n{"claims":[1]}\n```\nDone.'],
    ['after thinking aloud', '<think>{"claims":[2]}? No.</think>{"claims":[1]}'],
    ['with words around it', 'The claims are {"claims":[1]} as asked.'],
    ['as a list alone', '[1]'],
    ['with more than was asked for', '{"note":"x","claims":[1],"tool_calls":[{}]}'],
    ['with a fence and a thought inside of its words', '{"claims":[1],"x":"```json\\n</think>"}'],
  ])('finds JSON %s', (_, text) => {
    expect(whole(text)).toEqual({ claims: [1] });
  });

  it.each([
    ['', 'it was empty'],
    ['  \n', 'it was empty'],
    ['I cannot help with that.', 'it was not JSON'],
    ['{"claims":[{"quote":"Iran', 'it was not JSON'],
    ['{"answer":[]}', 'it was JSON without a list of claims'],
    ['It is as in [32] and in [].', 'it was not JSON'],
    ['The set {} is empty.', 'it was JSON without a list of claims'],
    ['null', 'it was JSON without a list of claims'],
    ['"claims"', 'it was JSON without a list of claims'],
    ['{"claims":"none"}', 'it was JSON without a list of claims'],
    [`${'['.repeat(100_000)}`, 'it was not JSON'],
  ])('says what is wrong with %.30j', (text, unusable) => {
    expect(whole(text)).toEqual({ unusable });
  });

  it('does not read what was cut off or declined, even where it happens to be JSON', () => {
    expect(parseAnswer({ text: '{"claims":[]}', end: 'cut' })).toHaveProperty('unusable');
    expect(parseAnswer({ text: '{"claims":[]}', end: 'refused' })).toHaveProperty('unusable');
  });
});
