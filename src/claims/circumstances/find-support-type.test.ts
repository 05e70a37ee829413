import { describe, expect, it } from 'vitest';
import { readClaims } from '../testing/read-claims.ts';

describe('findSupportType', () => {
  it.each([
    ['Iran supplied Hezbollah with rockets.', 'arms'],
    ['Qatar funds Hamas.', 'money'],
    ['Eritrea provided safe houses to the OLF.', 'sanctuary'],
    ['Chad gave the JEM money.', 'money'],
    ['Libya trained Polisario fighters.', 'training'],
    ['Russia backs Syria.', 'political'],
  ])('%s', (text, of) => {
    expect(readClaims(text)[0]?.of).toBe(of);
  });
});
