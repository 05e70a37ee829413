import type { SupportType } from '../../records/index.ts';
import type { SentenceTree } from '../grammar/sentence-tree.ts';
import { PhraseIndex } from '../text/phrase-index.ts';

const GOODS: Readonly<Record<SupportType, string>> = {
  money: 'money, funds, funding, cash, financial support, financial aid, finance, financing, payments',
  arms: 'arms, weapons, weaponry, ammunition, missiles, rockets, explosives, military aid, military equipment, tanks, rifles, guns, mines, artillery, drones, aircraft, jets, helicopters, shells, bombs, grenades, launchers, armour, munitions',
  training: 'training, trainers, instructors',
  sanctuary: 'sanctuary, shelter, safe haven, safe havens, safe house, safe houses, refuge, hideouts',
  fighters: 'fighters, manpower, recruits, volunteers, men, suicide bombers, troops, martyrs',
  logistics: 'logistics, logistical support, logistic support, supplies, vehicles, transport',
  expertise: 'expertise, advisers, advisors, technical assistance, advice, specialists',
  intelligence: 'intelligence, information',
  political: 'political support, diplomatic support, political backing',
};

/** What supporters give, by type of support. */
export const SUPPORT_GOODS = new PhraseIndex<SupportType>(
  Object.entries(GOODS).flatMap(([type, phrases]) =>
    phrases.split(', ').map((phrase) => [phrase, type as SupportType] as const),
  ),
);

/** Whether a word of the tree, or one that describes it, is something that supports: "rockets", "military aid". */
export const namesGoods = ({ words, children }: SentenceTree, word: number): boolean =>
  [word, ...children[word]!].some((index) => {
    const phrase = words.slice(index, index + 2);
    return SUPPORT_GOODS.longestAt(phrase, 0) !== null;
  });
