import { isCapitalised, type Token } from '../text/tokenise.ts';
import { PARTS_OF_GROUPS } from './agent-nouns.ts';
import type { FoundMention } from './mention.ts';
import { DESCRIPTIVE_NOUNS, ORGANISATION_NOUNS } from './organisation-nouns.ts';

/** A pronoun or a description that takes up an actor named before. */
export interface Reference {
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  readonly resolvedBy: 'pronoun' | 'description';
  /** Whom it can mean. */
  readonly accepts: (mention: FoundMention) => boolean;
  readonly number: 'one' | 'two' | 'many';
  readonly possessive: boolean;
}

const SINGULAR: ReadonlySet<string> = new Set(['it', 'its', 'itself']);
const PLURAL: ReadonlySet<string> = new Set(['they', 'their', 'them', 'themselves']);
const POSSESSIVE: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her']);
const FOLLOWERS: ReadonlySet<string> = new Set([
  'forces',
  'men',
  'troops',
  'followers',
  'army',
  'government',
  'administration',
  'shura',
]);
const SIDES: ReadonlySet<string> = new Set([
  'sides',
  'groups',
  'parties',
  'countries',
  'states',
  'governments',
  'organisations',
  'organizations',
  'factions',
  'movements',
  'delegations',
  'forces',
  'nations',
  'cartels',
  'gangs',
]);

const LINKING: ReadonlySet<string> = new Set([
  'is',
  'was',
  'remains',
  'remained',
  'seems',
  'seemed',
  'appears',
  'would',
  'may',
  'will',
  'became',
  'has',
]);
const EXPLETIVE: ReadonlySet<string> = new Set(
  'uncertain unclear likely unlikely possible impossible important clear known unknown believed said reported thought doubtful inconceivable conceivable noted alleged rumoured claimed true seen probable not expected'.split(
    ' ',
  ),
);

const isGroup = (mention: FoundMention): boolean =>
  mention.standing === 'name' && mention.actor.type !== 'government';
const anyone = (mention: FoundMention): boolean => mention.standing !== 'adjective';
const isLeader = (mention: FoundMention): boolean => mention.resolvedBy === 'leader';
const ledBy = (mention: FoundMention): boolean => mention.resolvedBy === 'leader' || isGroup(mention);

const pronoun = (at: number, key: string): Reference => ({
  first: at,
  last: at + 1,
  resolvedBy: 'pronoun',
  accepts: anyone,
  number: PLURAL.has(key) ? 'many' : 'one',
  possessive: POSSESSIVE.has(key),
});

/** "It is unclear whether": it stands for nobody. */
const isExpletive = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]!.key !== 'it' || !LINKING.has(tokens[at + 1]?.key ?? '')) return false;
  const rest = tokens.slice(at + 2, at + 6).map((token) => token.key);
  return rest.some((key) => EXPLETIVE.has(key));
};

/** "both sides", "the two groups", "the two". */
const pairAt = (tokens: readonly Token[], at: number): Reference | null => {
  const [word, next, after] = [tokens[at]!.key, tokens[at + 1]?.key ?? '', tokens[at + 2]?.key ?? ''];
  const pair = {
    first: at,
    resolvedBy: 'description',
    accepts: anyone,
    number: 'two',
    possessive: false,
  } as const;
  if (word === 'both' && SIDES.has(next)) return { ...pair, last: at + 2 };
  if (word !== 'the' || next !== 'two') return null;
  if (SIDES.has(after)) return { ...pair, last: at + 3 };
  const isAlone =
    tokens[at + 2]?.kind !== 'word' ||
    /^(?:had|have|were|are|in|over|outside|on|for|to|and|would|will|signed|met|agreed|fought|clashed)$/u.test(
      after,
    );
  return isAlone ? { ...pair, last: at + 2 } : null;
};

/** The pronoun or description at a token: "its", "the group", "his organisation", "the Front", "both sides". */
export const referenceAt = (tokens: readonly Token[], at: number): Reference | null => {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.joined || token.kind !== 'word') return null;
  const description = {
    first: at,
    last: at + 2,
    resolvedBy: 'description',
    number: 'one',
    possessive: tokens[at + 2]?.key === "'s",
  } as const;
  if (token.key === 'his' || token.key === 'her') {
    const isHisGroup =
      next !== undefined &&
      (DESCRIPTIVE_NOUNS.has(next.key) || FOLLOWERS.has(next.key) || PARTS_OF_GROUPS.has(next.key));
    return isHisGroup ? { ...description, accepts: ledBy } : { ...pronoun(at, token.key), accepts: isLeader };
  }
  if (token.key === 'he' || token.key === 'she') return { ...pronoun(at, token.key), accepts: isLeader };
  if (isExpletive(tokens, at)) return null;
  if (SINGULAR.has(token.key) || PLURAL.has(token.key)) return pronoun(at, token.key);
  const pair = pairAt(tokens, at);
  if (pair || token.key !== 'the' || !next || ['of', 'for', 'between'].includes(tokens[at + 2]?.key ?? ''))
    return pair;
  if (isCapitalised(next) && ORGANISATION_NOUNS.has(next.key)) {
    return { ...description, accepts: (mention) => mention.actor.name.toLowerCase().includes(next.key) };
  }
  return DESCRIPTIVE_NOUNS.has(next.key) && !['army', 'party', 'union', 'council'].includes(next.key)
    ? { ...description, accepts: isGroup }
    : null;
};
