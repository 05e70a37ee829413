import { describe, expect, it } from 'vitest';
import { type Actor, slugOf } from '../../records/index.ts';
import { documentOf } from '../testing/document-of.ts';
import { resolveParties } from './resolve-parties.ts';

const actor = (
  name: string,
  type: Actor['type'],
  aliases: string,
  leaders: readonly string[] = [],
): Actor => ({
  id: slugOf(name),
  name,
  type,
  aliases: aliases.split(', '),
  leaders,
  basis: 'catalogue',
});
const CATALOGUE: readonly Actor[] = [
  actor('Syria', 'government', 'Syrian, Damascus'),
  actor('United States', 'government', 'US, American'),
  actor('Tehrik-i-Taliban Pakistan', 'armed-group', 'TTP'),
  actor('al-Qaeda', 'armed-group', 'AQ', ['Osama bin Laden']),
  actor('Hamas', 'armed-group', 'Harakat al-Muqawama'),
];

/** Resolves words of a text of one sentence, for which a model gave a name. */
const resolved = (text: string, words: string, name: string): string => {
  const parties = resolveParties(documentOf(text), CATALOGUE);
  const begin = text.indexOf(words);
  const party = parties.resolve({ begin, end: begin + words.length }, { begin: 0, end: text.length }, name);
  return 'refused' in party
    ? `refused: ${party.refused}`
    : [party.mention.name, party.mention.resolvedBy, ...party.doubts.map(({ code }) => code)].join(', ');
};

describe('resolveParties', () => {
  it.each([
    // by the words themselves, as the English reader does
    ['Elements of the TTP left Syria.', 'Elements of the TTP', 'TTP', 'Tehrik-i-Taliban Pakistan, alias'],
    ['The Syrian troops shelled Hamas.', 'The Syrian troops', 'Syria', 'Syria, alias'],
    ['US-backed fighters attacked ISIS.', 'US', 'United States', 'United States, alias'],
    [
      'The TTP leader Adam Foo met Hamas.',
      'The TTP leader Adam Foo',
      'Adam Foo',
      'Tehrik-i-Taliban Pakistan, alias',
    ],
    ['Osama bin Laden praised Hamas.', 'Osama bin Laden', 'al-Qaeda', 'al-Qaeda, leader'],
    // what the model says they mean, where the words name somebody else
    ['The Syrian troops shelled Hamas.', 'Hamas', 'Syrian troops', 'Hamas, name, ambiguous-reference'],
    // by what the model says, where the words name nobody
    ['It shelled Hamas, the Syrian troops said.', 'It', 'the Syrian government', 'Syria, pronoun'],
    ['Its men left Hamas, it was said.', 'Its men', 'Hamas', 'Hamas, description'],
    // a longer name than the one that is known
    [
      'The Damascus faction left Hamas.',
      'The Damascus faction',
      'Damascus faction',
      'Damascus faction, name',
    ],
    ["Hamas's Osk Wing left Fatah.", "Hamas's Osk Wing", "Hamas's Osk Wing", "Hamas's Osk Wing, name"],
    // somebody whom only the text knows
    ['The Osk Circle left Hamas.', 'The Osk Circle', 'the Osk Circle', 'Osk Circle, name'],
    ['They left Hamas, the Osk Circle said.', 'They', 'Osk Circle', 'Osk Circle, pronoun'],
    // nobody
    ['They left Hamas.', 'They', 'Osk Circle', 'refused: the document does not name “Osk Circle”'],
    [
      'They left Hamas.',
      'They',
      'Sendero Luminoso',
      'refused: the document does not name “Sendero Luminoso”',
    ],
    ['Rebels left Hamas; rebels do.', 'Rebels', 'rebels', 'refused: “rebels” is no name'],
    ['They left Hamas.', 'They', '', 'refused: “” is no name'],
  ])('takes, in %j, %j with the name %j for %j', (text, words, name, expected) => {
    expect(resolved(text, words, name)).toBe(expected);
  });

  it('gives the actors that no catalogue holds', () => {
    const parties = resolveParties(documentOf('The Osk Circle left Hamas.'), CATALOGUE);
    parties.resolve({ begin: 0, end: 14 }, { begin: 0, end: 26 }, 'Osk Circle');
    expect(parties.newActors()).toContainEqual({
      id: 'osk-circle',
      name: 'Osk Circle',
      type: 'unknown',
      aliases: [],
      leaders: [],
      basis: 'text',
    });
  });
});
