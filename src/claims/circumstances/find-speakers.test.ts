import { describe, expect, it } from 'vitest';
import { readClaims } from '../testing/read-claims.ts';

const speakerOf = (text: string): string | null | undefined => readClaims(text).at(-1)?.saidBy;

describe('speakersOf', () => {
  it.each([
    // the author
    ['Iran arms the Houthis.', null],
    ['Sudan accused Chad.', null],
    ['Hamas is close to Qatar.', null],
    // named, before and after
    ['Human Rights Watch said that Rwanda backs the M23.', 'Human Rights Watch'],
    ['According to Amnesty International, Uganda supports the M23.', 'Amnesty International'],
    ['Rwanda backs the M23, Amnesty International said.', 'Amnesty International'],
    ['Jane Smith of the Institute for Peace observed that Chad supports the JEM.', 'Jane Smith'],
    ['John Brown, head of a research institute, noted that Iran arms Hezbollah.', 'John Brown'],
    ['Ahmed Hassan, a former officer, claimed that Sudan attacked Chad.', 'Ahmed Hassan'],
    // by role
    ['Analysts have suggested that Uganda supports the M23.', 'Analysts'],
    ['“Iran arms the Houthis,” a senior official said.', 'senior official'],
    ['Residents of Goma said that Rwanda attacked the FDLR.', 'Residents of Goma'],
    ['A spokesman for the ELN said that Colombia attacked the FARC.', 'spokesman for the ELN'],
    // nobody named
    ['Qatar is believed to fund Hamas.', 'unnamed'],
    ['The LTTE has often been described as an ally of Eritrea.', 'unnamed'],
    ['Chad reportedly supports the JEM.', 'unnamed'],
    // whom a pronoun takes up
    [
      'Jane Smith knows the region. Jane Smith said that Chad arms the JEM. She added that Sudan backs the LRA.',
      'Jane Smith',
    ],
    ['Analysts said that Iran arms Hezbollah. They added that Syria supports Hamas.', 'Analysts'],
    ['Diplomats said that Mali has talks with Algeria. Niger, they said, supports the MNLA.', 'Diplomats'],
    // a party about itself
    ['The FDLR denied any links with al-Shabaab.', 'FDLR'],
    ['Hamas said it has ties with Iran.', 'Hamas'],
    ['Israel stated that it attacked Hezbollah.', 'Israel'],
  ])('%s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });

  it('follows a quotation over several sentences, and no further', () => {
    const text =
      'Jane Smith said: “Much has changed. Iran arms Hezbollah. That is all.” Chad supports the JEM.';
    expect(readClaims(text).map(({ saidBy }) => saidBy)).toEqual(['Jane Smith', null]);
  });

  it('names the chain from outside inwards', () => {
    const [claim] = readClaims('Human Rights Watch said that Rwanda is believed to back the M23.');
    expect(claim?.speakers.map(({ name }) => name)).toEqual(['Human Rights Watch', 'unnamed']);
  });
});
