import { describe, expect, it } from 'vitest';
import { inflect, pluralOf } from './inflect.ts';

describe('inflect', () => {
  it.each([
    ['attack', 'attack attacks attacked attacking'],
    ['ally', 'ally allies allied allying'],
    ['ban', 'ban bans banned banning'],
    ['clash', 'clash clashes clashed clashing'],
    ['merge', 'merge merges merged merging'],
    ['fight', 'fight fights fought fighting'],
  ])('%s', (lemma, forms) => {
    expect(
      inflect(lemma)
        .map(([, words]) => words)
        .join(' '),
    ).toBe(forms);
  });

  it('inflects the first word of a phrase', () => {
    expect(inflect('break away').map(([, words]) => words)).toEqual([
      'break away',
      'breaks away',
      'broke away',
      'broken away',
      'breaking away',
    ]);
  });
});

describe('pluralOf', () => {
  it.each([
    ['attack', 'attacks'],
    ['ally', 'allies'],
    ['clash', 'clashes'],
    ['branch', 'branches'],
  ])('%s', (noun, plural) => {
    expect(pluralOf(noun)).toBe(plural);
  });
});
