import { describe, expect, it } from 'vitest';
import { readParties, writeParties } from './written-parties.ts';

describe('parties as lines', () => {
  it('say the same read and written', () => {
    const parties = {
      'older groups': ['Afghan Taliban', 'Haqqani network'],
      TTP: ['Tehrik-i-Taliban Pakistan'],
    };
    expect(readParties(writeParties(parties))).toEqual(parties);
  });

  it('are read with what a person leaves out or puts in', () => {
    expect(readParties('\n older : Reds ;; Blues; \nGreens\n')).toEqual({
      older: ['Reds', 'Blues'],
      Greens: ['Greens'],
    });
  });
});
