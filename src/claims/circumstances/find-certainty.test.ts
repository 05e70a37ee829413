import { describe, expect, it } from 'vitest';
import { readClaims } from '../testing/read-claims.ts';
import { HEDGES } from './hedges.ts';

describe('HEDGES', () => {
  it('are ranges inside of (0, 1), low below high', () => {
    for (const { low, high } of HEDGES) {
      expect(low).toBeGreaterThan(0);
      expect(low).toBeLessThan(high);
      expect(high).toBeLessThan(1);
    }
  });

  it('doubt below one half, wonder about one half', () => {
    for (const { low, high, stance } of HEDGES) {
      if (stance === 'doubts') expect(high).toBeLessThan(0.5);
      if (stance === 'wonders') expect((low + high) / 2).toBeCloseTo(0.5);
    }
  });
});

describe('findCertainty', () => {
  it.each([
    ['Iran arms Hezbollah.', null, 'affirms', 0.95],
    ['Iran may arm Hezbollah.', 'may', 'affirms', 0.3],
    ['Hamas is believed to be training Fatah fighters.', 'is believed to', 'affirms', 0.55],
    ['Uganda appears to back the M23.', 'appears to', 'affirms', 0.55],
    ['The ELN has been accused of links with Venezuela.', 'been accused of', 'affirms', 0.3],
    ['It is unclear whether the ELN will negotiate with Colombia.', 'It is unclear', 'wonders', 0.45],
    ['It is uncertain whether Chad supports the JEM.', 'It is uncertain', 'wonders', 0.45],
    [
      'Nobody knew, as it remains to be seen whether Sudan will attack Chad.',
      'remains to be seen whether',
      'wonders',
      0.45,
    ],
    ['Hezbollah is unlikely to attack Israel.', 'unlikely', 'doubts', 0.2],
    ['There is no evidence that Qatar funds Hamas.', 'no evidence that', 'doubts', 0.05],
    ['It is doubtful that Egypt will join NATO.', 'doubtful that', 'doubts', 0.2],
    ['War between Chad and Sudan is possible.', 'possible', 'affirms', 0.3],
  ] as const)('%s', (sentence, phrase, stance, low) => {
    expect(readClaims(sentence)[0]?.certainty).toMatchObject({ phrase, stance, low });
  });

  it.each([
    ['Chad may be tired, but Sudan attacked the JEM.', null],
    ['While Iran may be arming Hezbollah, Israel attacked Hamas.', null],
    ['Sudan attacked the JEM, although Chad might object.', null],
  ])('reaches no other clause: %s', (sentence, phrase) => {
    expect(readClaims(sentence).at(-1)?.certainty.phrase).toBe(phrase);
  });

  it('takes a month for no hedge', () => {
    expect(readClaims('In May 2009 Iran armed Hezbollah.')[0]?.certainty.phrase).toBeNull();
  });

  it('keeps where the words stand', () => {
    const text = 'Reports say that Uganda probably backs the M23.';
    const { begin, end } = readClaims(text)[0]!.certainty;
    expect(text.slice(begin, end)).toBe('probably');
  });
});
