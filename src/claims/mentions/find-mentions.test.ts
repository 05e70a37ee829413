import { describe, expect, it } from 'vitest';
import { parseSentences } from '../testing/parse-sentences.test-suite.ts';
import { findMentions } from './find-mentions.ts';
import type { Antecedents } from './resolve-references.ts';
import { type RecentStates, seeStates, stateInSight } from './state-in-sight.ts';

/** `words → actor` for each mention of the last sentence that can be a party. */
const mentionsIn = (text: string): readonly string[] => {
  const sentences = parseSentences(text);
  let previous: Antecedents = [];
  let recent: RecentStates = [];
  let found: readonly string[] = [];
  for (const { tree, names } of sentences) {
    recent = seeStates(recent, names);
    const states = new Map(recent.flat().map((state) => [state, 1 / recent.flat().length]));
    const { mentions, antecedents } = findMentions(tree, names, {
      state: stateInSight(recent, states),
      previous,
    });
    previous = antecedents;
    found = mentions
      .filter(({ bystander, compound }) => !bystander && !compound)
      .map(
        ({ actor, first, last }) =>
          `${text.slice(tree.words[first]!.begin, tree.words[last - 1]!.end)} → ${actor.name}`,
      );
  }
  return found;
};
describe('names', () => {
  it.each<readonly [string, ...string[]]>([
    ['The Haqqanis met.', 'Haqqanis → Haqqani network'],
    ['TTP militants met.', 'TTP militants → Tehrik-i-Taliban Pakistan'],
    ['Elements of the Afghan Taliban met.', 'Elements of the Afghan Taliban → Afghan Taliban'],
    ['Groups such as the Jaish-e-Mohammed met.', 'Jaish-e-Mohammed → Jaish-e-Mohammed'],
    [
      'Ahrar ash-Sham and Lashkar-i-Taiba met.',
      'Ahrar ash-Sham → Ahrar al-Sham',
      'Lashkar-i-Taiba → Lashkar-e-Taiba',
    ],
    ['JeM and JEM met.', 'JeM → Jaish-e-Mohammed', 'JEM → Justice and Equality Movement'],
    ['He let it be, as it is.'],
    ['Syrian President Bashar al-Assad spoke.', 'Syrian President Bashar al-Assad → Syria'],
    ['Mullah Omar spoke.', 'Mullah Omar → Afghan Taliban'],
    ['Omar bin Laden spoke.'],
    ['It happened in Pakistan and Iran.'],
    ['It happened in Idlib, Syria.'],
    ['He works for the Washington Post and Kabul University.'],
    ['Turkish troops met Israeli officials.', 'Turkish troops → Turkey', 'Israeli officials → Israel'],
    ['The Turkish language is old.'],
    ['A former member of Hamas spoke.'],
    ['Anti-Taliban songs were sung.'],
  ])('%s', (text, ...mentions) => {
    expect(mentionsIn(text)).toEqual(mentions);
  });
});

describe('names that the text defines', () => {
  it.each<readonly [string, ...string[]]>([
    ["The Varda People's Front (VPF) met. VPF fighters left.", "VPF fighters → Varda People's Front"],
    [
      'The Red Heron Brigade met the Council for a New Coast (CNC). The CNC left.',
      'CNC → Council for a New Coast',
    ],
    ['Jaysh al-Bahr left.', 'Jaysh al-Bahr → Jaysh al-Bahr'],
    ['The militia of the Green Hill Army left.', 'Green Hill Army → Green Hill Army'],
    ['Some Kurdish forces left.', 'Kurdish forces → Kurdish forces'],
    ['Syrian rebels left.', 'Syrian rebels → Syrian rebels'],
    ['FARC dissidents left.', 'FARC dissidents → FARC dissidents'],
    ['Hamas leader Adel Karam spoke. Karam left.', 'Karam → Hamas'],
    ['The Supreme Court met.'],
    ['Rival groups met.'],
  ])('%s', (text, ...mentions) => {
    expect(mentionsIn(text)).toEqual(mentions);
  });
});

describe('references', () => {
  it.each<readonly [string, ...string[]]>([
    ['Hamas met. It left.', 'It → Hamas'],
    ['Hamas met Fatah. The group left.', 'The group → Hamas'],
    ['Hamas and Fatah met. They left.', 'They → Hamas', 'They → Fatah'],
    ['Hamas and Fatah met. Both sides left.', 'Both sides → Hamas', 'Both sides → Fatah'],
    ['The Red Heron Front and Iran met. The Front left.', 'The Front → Red Heron Front'],
    ['Sirajuddin Haqqani spoke. His group left.', 'His group → Haqqani network'],
    ['The rebels in Chad met. The government left.', 'government → Chad'],
    ['Hamas met. It is unclear whether Fatah left.', 'Fatah → Fatah'],
    ['Nobody met. It left.'],
  ])('%s', (text, ...mentions) => {
    expect(mentionsIn(text)).toEqual(mentions);
  });
});
