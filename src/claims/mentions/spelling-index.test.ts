import { describe, expect, it } from 'vitest';
import { tokenise } from '../text/tokenise.ts';
import { SpellingIndex } from './spelling-index.ts';

const tokensOf = (text: string) => tokenise(text, { begin: 0, end: text.length });

const indexOf = (...names: readonly string[]) => {
  const index = new SpellingIndex<{ readonly actor: { readonly id: string; readonly name: string } }>();
  for (const name of names) index.add({ actor: { id: name, name } }, tokensOf(name));
  return index;
};

const foundIn = (text: string, ...names: readonly string[]) => {
  const found = indexOf(...names).longestAt(tokensOf(text), 0, 0);
  return found ? [found.entry.actor.name, found.length] : null;
};

describe('SpellingIndex', () => {
  it.each([
    ['Jeish ul-Varda struck', 'Jaysh al-Varda', 3],
    ['Hezb-i-Varda struck', 'Hizb-e Varda', 3],
    ['Ansarulvarda struck', 'Ansar al-Varda', null],
    ['Lashkar e Nur and others', 'Lashkar-e-Noor', 3],
    ['Hizbul Nur', 'Hizb-ul-Noor', 2],
    ['JAYSH AL-VARDA STRUCK', 'Jaysh al-Varda', 3],
    ['jaysh al-varda', 'Jaysh al-Varda', null],
    ['Jeish al-Varda-backed forces', 'Jaysh al-Varda', 3],
    ['Jeish al-Varda-Nur', 'Jaysh al-Varda', null],
    ['Jaysh, al-Varda', 'Jaysh al-Varda', null],
  ])('%s', (text, name, length) => {
    expect(foundIn(text, name)).toEqual(length === null ? null : [name, length]);
  });

  it('takes the longest name', () => {
    expect(foundIn('Jeish al-Varda al-Hurr left', 'Jaysh al-Varda', 'Jaysh al-Varda al-Hurr')).toEqual([
      'Jaysh al-Varda al-Hurr',
      5,
    ]);
  });

  it('names nobody where two have the key', () => {
    expect(foundIn('Jeish al-Varda', 'Jaysh al-Varda', 'Jaish al-Vardah')).toBeNull();
  });
});
