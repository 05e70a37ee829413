import { DETERMINERS, LOCATIVE, NOT_NAMES } from '../text/function-words.ts';
import { isAcronym, isAllCapitals, isCapitalised, type Token } from '../text/tokenise.ts';
import { AGENT_MODIFIERS, HEADS_OF, PARTS_OF_GROUPS, STATE_ORGANS, TITLES } from './agent-nouns.ts';
import type { FoundMention } from './mention.ts';
import type { NameIndex, NameMatch } from './name-index.ts';
import { personAt } from './name-runs.ts';

const MOST_MODIFIERS = 2;
const PREFIXES: ReadonlySet<string> = new Set(['anti', 'pro', 'non', 'ex', 'post', 'pre']);
/** Acronyms that are also common words; in a text all in capitals they are taken for the words. */
const ALSO_WORDS: ReadonlySet<string> = new Set([
  'is',
  'us',
  'aa',
  'car',
  'plan',
  'plot',
  'it',
  'raw',
  'model',
  'mit',
  'mend',
  'raf',
  'cv',
  'pa',
]);

const isAgentNoun = (match: NameMatch, key: string): boolean =>
  STATE_ORGANS.has(key) || (match.entry.standing === 'name' && PARTS_OF_GROUPS.has(key));

/** One past the agent noun that follows a name ("Syrian *special forces*"), or `from` where none does. */
const endOfAgent = (tokens: readonly Token[], from: number, match: NameMatch): number => {
  let end = from;
  for (let at = from, modifiers = 0; at < tokens.length && modifiers <= MOST_MODIFIERS; at += 1) {
    const token = tokens[at]!;
    if (token.joined || token.kind !== 'word') break;
    if (isAgentNoun(match, token.key)) {
      end = at + 1;
      modifiers = 0;
    } else if (AGENT_MODIFIERS.has(token.key)) modifiers += 1;
    else break;
  }
  if (end === from || !TITLES.has(tokens[end - 1]!.key)) return end;
  return personAt(tokens, end)?.last ?? end;
};

/** First token of "elements of the X" or "groups such as the X" before the name at `nameFirst`. */
const startOfHead = (tokens: readonly Token[], nameFirst: number): number => {
  let at = nameFirst - 1;
  while (at > 0 && at > nameFirst - 3 && DETERMINERS.has(tokens[at]!.key)) at -= 1;
  const isExample = at > 1 && tokens[at]!.key === 'as' && tokens[at - 1]!.key === 'such';
  if (isExample && tokens[at - 2]!.kind === 'word') return at - 2;
  if (at < 1 || !['of', 'from', 'in'].includes(tokens[at]!.key)) return nameFirst;
  const head = tokens[at - 1]!;
  const isHead = HEADS_OF.has(head.key) && (tokens[at]!.key !== 'in' || head.key === 'elements');
  return isHead && head.kind === 'word' ? at - 1 : nameFirst;
};

/** "a former member of X" no longer acts for it. */
const isFormer = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.key === 'former' || (tokens[first]?.joined === true && tokens[first - 1]?.key === 'ex');

/** A part of someone else's own name: "Omar bin Laden" is not Osama. */
const isInsidePersonName = (tokens: readonly Token[], first: number, match: NameMatch): boolean => {
  if (match.entry.resolvedBy !== 'leader') return false;
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || !isCapitalised(before) || isAcronym(before)) return false;
  return !TITLES.has(before.key) && !NOT_NAMES.has(before.key) && !PARTS_OF_GROUPS.has(before.key);
};

/** "Washington Post", "Kabul University": a place's name inside a longer one that is nobody's here. */
const isInsideLongerName = (
  tokens: readonly Token[],
  last: number,
  match: NameMatch,
  index: NameIndex,
): boolean => {
  const next = tokens[last];
  if (match.entry.standing === 'name' || next?.kind !== 'word' || next.joined || !isCapitalised(next))
    return false;
  return (
    !TITLES.has(next.key) &&
    !AGENT_MODIFIERS.has(next.key) &&
    !STATE_ORGANS.has(next.key) &&
    index.longestAt(tokens, last) === null
  );
};

const ownsNext = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === "'s" ||
  (tokens[at]?.key === "'" && tokens[at - 1]?.end === tokens[at]!.begin && tokens[at - 1]!.key.endsWith('s'));

/** "in Idlib, Syria": the state only tells where the town lies. */
const followsTown = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at - 1]?.key !== ',') return false;
  let town = at - 2;
  while (town >= 0 && tokens[town]!.kind === 'word' && (isCapitalised(tokens[town]!) || tokens[town]!.joined))
    town -= 1;
  return town >= 0 && town < at - 2 && (LOCATIVE.has(tokens[town]!.key) || tokens[town]!.key === 'of');
};

/** "the city of Tripoli". */
const isTown = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.key === 'of' &&
  ['city', 'town', 'capital', 'port', 'province', 'village', 'north', 'south', 'east', 'west'].includes(
    tokens[first - 2]?.key ?? '',
  );

/** The mentions that names make, in text order. References by pronoun or description come later. */
export const findNamedMentions = (tokens: readonly Token[], index: NameIndex): readonly FoundMention[] => {
  const found: FoundMention[] = [];
  const isHeadline = isAllCapitals(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const match = index.longestAt(tokens, at);
    if (!match || isInsidePersonName(tokens, at, match)) continue;
    if (isHeadline && match.length === 1 && ALSO_WORDS.has(tokens[at]!.key)) continue;
    const nameLast = at + match.length;
    if (!isHeadline && isInsideLongerName(tokens, nameLast, match, index)) {
      at = nameLast - 1;
      continue;
    }
    const { actor, alias, resolvedBy, standing } = match.entry;
    const compound =
      Boolean(
        tokens[nameLast]?.joined && tokens[nameLast]!.kind === 'word' && !index.longestAt(tokens, nameLast),
      ) ||
      (tokens[at]!.joined && PREFIXES.has(tokens[at - 1]?.key ?? ''));
    const owned = nameLast + (ownsNext(tokens, nameLast) ? 1 : 0);
    const agentEnd = compound ? owned : endOfAgent(tokens, owned, match);
    const isExtended = agentEnd > owned;
    let last = isExtended ? agentEnd : nameLast;
    if (
      tokens[last]?.key === '(' &&
      index.longestAt(tokens, last + 1)?.entry.actor.id === actor.id &&
      tokens[last + 2]?.key === ')'
    )
      last += 3;
    const first = startOfHead(tokens, at);
    const isOrganised = isExtended || first < at;
    found.push({
      actor,
      resolvedBy,
      via: alias === actor.name ? null : alias,
      standing: isOrganised ? 'name' : standing,
      first,
      last,
      possessive: ownsNext(tokens, last),
      compound,
      bystander:
        isFormer(tokens, first) ||
        isTown(tokens, first) ||
        (!isOrganised && (standing === 'adjective' || (standing !== 'name' && followsTown(tokens, at)))),
      doubt: null,
    });
    at = last - 1;
  }
  return found;
};
