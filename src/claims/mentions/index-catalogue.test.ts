import { describe, expect, it } from 'vitest';
import { starterCatalogue } from '../catalogue/starter-catalogue.ts';
import { tokenise } from '../text/tokenise.ts';
import { indexCatalogue } from './index-catalogue.ts';

const index = indexCatalogue(starterCatalogue);
const found = (text: string) => {
  const entry = index.longestAt(tokenise(text, { begin: 0, end: text.length }), 0)?.entry;
  return entry && `${entry.actor.name}, ${entry.standing}`;
};

describe('indexCatalogue', () => {
  it.each([
    ['Chilean troops', 'Chile, adjective'],
    ['Zambian troops', 'Zambia, adjective'],
    ['Greek troops', 'Greece, adjective'],
    ['Montevideo said', 'Uruguay, seat'],
    ['Warsaw said', 'Poland, seat'],
    ['Paraguay said', 'Paraguay, place'],
    ['Zambians said', 'Zambia, name'],
    ['Hezballah said', 'Hezbollah, name'],
    ['Hizbollah-backed', 'Hezbollah, name'],
    ['Jeish ul-Islam said', 'Jaysh al-Islam, name'],
    ['Jeish al-Izzah said', 'Jaysh al-Izza, name'],
    ['Nusra Front said', 'al-Nusra Front, name'],
    ['MODEL said', 'Movement for Democracy in Liberia, name'],
    ['Model said', undefined],
    ['LeT said', 'Lashkar-e-Taiba, name'],
    ['Let us', undefined],
    ['Tigris said', undefined],
    ['Centres said', undefined],
  ])('%s', (text, name) => {
    expect(found(text)).toBe(name);
  });
});
