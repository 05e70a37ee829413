import type { SupportType } from '../../records/index.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import type { Token } from '../text/tokenise.ts';

const GOODS: Readonly<Record<SupportType, string>> = {
  money: 'money, funds, funding, cash, financial support, financial aid, finance, financing, payments',
  arms: 'arms, weapons, weaponry, ammunition, missiles, rockets, explosives, military aid, military equipment, tanks',
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
const MOST_WORDS_BEFORE_GOODS = 4;

/** "X gave Y *money*": whether something that supports is named right after `from`. */
export const hasGoodsAfter = (tokens: readonly Token[], from: number): boolean => {
  for (
    let at = from;
    at < tokens.length && at <= from + MOST_WORDS_BEFORE_GOODS && tokens[at]!.kind === 'word';
    at += 1
  ) {
    if (SUPPORT_GOODS.longestAt(tokens, at)) return true;
  }
  return false;
};
