import { describe, expect, it } from 'vitest';
import { readClaims } from '../testing/read-claims.ts';

describe('findTheatre', () => {
  it.each([
    ['The alliance between Hamas and Iran has centred around Syrian operations.', 'Syrian'],
    ['The cooperation between Chad and France is confined to Northern Mali.', 'Northern Mali'],
    ['Talks between India and the ULFA were limited to Assam.', 'Assam'],
    ['Iran armed Hezbollah in Lebanon.', null],
  ])('%s', (text, theatre) => {
    expect(readClaims(text)[0]?.theatre).toBe(theatre);
  });
});
