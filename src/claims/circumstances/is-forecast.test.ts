import { describe, expect, it } from 'vitest';
import { readClaims } from '../testing/read-claims.ts';

const formsIn = (text: string): readonly string[] => [...new Set(readClaims(text).map(({ form }) => form))];

describe('isForecast', () => {
  it.each([
    // an auxiliary
    'Hamas will attack Israel.',
    'Chad shall attack Sudan.',
    'The ELN won’t attack the FARC.',
    // past in future, and what would be
    'Chad said it would attack Sudan.',
    'Officials warned that Hamas would attack Israel.',
    'Kenya would have attacked al-Shabaab.',
    // a verb or adjective of what is to come
    'Iran is expected to arm Hamas.',
    'The ELN plans to join the FARC.',
    'Hamas vowed to attack Israel.',
    'Chad threatened to attack Sudan.',
    'Kenya is preparing to attack al-Shabaab.',
    'Uganda is about to arm the M23.',
    'Sudan is likely to attack Chad.',
    // of a whole clause
    'It is expected that Hamas attacks Israel.',
    'Analysts predict that Iran arms Hamas.',
    'Diplomats anticipate that Chad attacks Sudan.',
    // "is to"
    'Iran is to arm Hamas.',
    'Chad was to attack Sudan.',
    'Uganda and Rwanda are to attack the M23.',
    // a noun
    'Hamas made plans for an attack on Israel.',
    'Chad renewed its threat to attack Sudan.',
    'Kenya dropped its plan to attack al-Shabaab.',
    // "planned", "coming"
    'The planned attack by Hamas on Israel was delayed.',
    'The upcoming merger between the ELN and the FARC drew crowds.',
    'An imminent war between Chad and Sudan drew crowds.',
    // a condition and what hangs on it
    'If Chad attacks Sudan, prices will rise.',
    'Should this transfer materialise, Hezbollah will attack Israel.',
    'Unless Hamas attacks Israel, talks could start.',
    'Prices would rise if Iran armed Hamas.',
  ])('%s', (sentence) => {
    expect(formsIn(sentence)).toEqual(['forecast']);
  });

  it.each([
    'Hamas attacked Israel.',
    'Chad has attacked Sudan.',
    'Chad may have attacked Sudan.',
    'Hamas attacked Israel, and prices will rise.',
    'Chad, which will hold elections, attacked Sudan.',
    'Officials said that Kenya attacked al-Shabaab.',
    'The plan failed, and Chad attacked Sudan.',
    'If prices rose, it was because Chad attacked Sudan.',
  ])('says what is or was: %s', (sentence) => {
    expect(formsIn(sentence)).not.toContain('forecast');
    expect(formsIn(sentence)).not.toEqual([]);
  });
});
