import type { SupportType } from '../records/index.ts';
import type { FoundRelation } from './find-relations.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { SentenceView } from './sentence-view.ts';

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

const INDEX = new PhraseIndex<SupportType>(
  Object.entries(GOODS).flatMap(([type, phrases]) =>
    phrases.split(', ').map((phrase) => [phrase, type as SupportType] as const),
  ),
);
const REACH = 10;

/** What is given, named near the trigger: "supplied Y with *arms*". */
export const findSupportType = (view: SentenceView, relation: FoundRelation): SupportType | null => {
  if (relation.meaning.kind !== 'support') return null;
  for (
    let at = Math.max(0, relation.first - 2);
    at < view.tokens.length && at < relation.last + REACH;
    at += 1
  ) {
    const match = view.groupAt[at] ? null : INDEX.longestAt(view.tokens, at);
    if (match) return match.value;
  }
  return relation.meaning.of ?? null;
};
