import { describe, expect, it } from 'vitest';
import type { Actor } from '../../records/index.ts';
import { possiblySame } from './possibly-same.ts';

const actor = (name: string, basis: Actor['basis'] = 'text', ...aliases: readonly string[]): Actor => ({
  id: name,
  name,
  type: 'unknown',
  aliases,
  leaders: [],
  basis,
});

describe('possiblySame', () => {
  it.each<[string, string, RegExp]>([
    ['Haqqanis', 'Haqqani network', /telling words/],
    ['Hizbullah', 'Hezbollah', /spellings of one name/],
    ['ATF', 'Arden Transit Federation', /short for/],
    ['Varda Leage', 'Varda League', /nearly alike/],
    ['the Reds', 'Reds', /both go by/],
  ])('%s may be %s', (name, other, why) => {
    expect(possiblySame([actor(other, 'catalogue')])(actor(name))).toEqual([
      { id: other, name: other, why: expect.stringMatching(why) },
    ]);
  });

  it.each([
    ['Army of the North', 'Army of the South'],
    ['Reds', 'Blues'],
    ['Punjabi Taliban', 'Taliban'],
    ['National Front', 'National Movement'],
  ])('%s is not thought to be %s', (name, other) => {
    expect(possiblySame([actor(other, 'catalogue')])(actor(name))).toEqual([]);
  });

  it('takes two of the catalogue for two, and an actor never for itself', () => {
    const same = possiblySame([actor('Hezbollah', 'catalogue'), actor('Hizbullah')]);
    expect(same(actor('Hizballah', 'catalogue')).map(({ name }) => name)).toEqual(['Hizbullah']);
    expect(possiblySame([actor('Reds')])(actor('Reds'))).toEqual([]);
  });

  it('names those first that have a name in common', () => {
    const same = possiblySame([actor('Haqqani network'), actor('Haqqanis', 'text', 'Haqqani group')]);
    expect(same(actor('Haqqani group')).map(({ name }) => name)).toEqual(['Haqqanis', 'Haqqani network']);
  });
});
