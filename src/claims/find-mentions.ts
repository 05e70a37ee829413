import { AGENT_MODIFIERS, HEADS_OF, PARTS_OF_GROUPS, STATE_ORGANS, TITLES } from './agent-nouns.ts';
import { DETERMINERS, LOCATIVE, NOT_NAMES } from './function-words.ts';
import type { FoundMention } from './mention.ts';
import type { NameIndex, NameMatch } from './name-index.ts';
import { isAcronym, isCapitalised, type Token } from './tokenise.ts';

const MOST_MODIFIERS = 2;
const LONGEST_PERSON = 5;

const isAgentNoun = (match: NameMatch, key: string): boolean =>
  STATE_ORGANS.has(key) || (match.entry.standing === 'name' && PARTS_OF_GROUPS.has(key));

/** One past the agent noun that follows a name ("Syrian *special forces*"), or `from` where none does. */
const endOfAgent = (tokens: readonly Token[], from: number, match: NameMatch): number => {
  let end = from;
  let at = from;
  for (let modifiers = 0; at < tokens.length && modifiers <= MOST_MODIFIERS; at += 1) {
    const token = tokens[at]!;
    if (token.joined || token.kind !== 'word') break;
    if (isAgentNoun(match, token.key)) {
      end = at + 1;
      modifiers = 0;
    } else if (AGENT_MODIFIERS.has(token.key)) modifiers += 1;
    else break;
  }
  if (end === from || !TITLES.has(tokens[end - 1]!.key)) return end;
  let person = end;
  while (
    person < tokens.length &&
    person < end + LONGEST_PERSON &&
    tokens[person]!.kind === 'word' &&
    (isCapitalised(tokens[person]!) || tokens[person]!.joined)
  )
    person += 1;
  return person;
};

/** First token of "elements of the X" before the name at `nameFirst`. */
const startOfHead = (tokens: readonly Token[], nameFirst: number): number => {
  let at = nameFirst - 1;
  while (at > 0 && DETERMINERS.has(tokens[at]!.key) && at > nameFirst - 3) at -= 1;
  if (at < 1 || !['of', 'from', 'in'].includes(tokens[at]!.key)) return nameFirst;
  const head = tokens[at - 1]!;
  const isHead = HEADS_OF.has(head.key) && (tokens[at]!.key !== 'in' || head.key === 'elements');
  return isHead && head.kind === 'word' ? at - 1 : nameFirst;
};

/** A part of someone's own name: "Omar bin Laden" is not Osama. */
const isInsidePersonName = (tokens: readonly Token[], first: number, match: NameMatch): boolean => {
  if (match.entry.resolvedBy !== 'leader') return false;
  const before = tokens[first - 1];
  if (!before || before.kind !== 'word' || !isCapitalised(before) || isAcronym(before)) return false;
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
  if (match.entry.standing === 'name' || !next || next.kind !== 'word' || next.joined) return false;
  return (
    isCapitalised(next) &&
    !TITLES.has(next.key) &&
    !AGENT_MODIFIERS.has(next.key) &&
    !STATE_ORGANS.has(next.key) &&
    index.longestAt(tokens, last) === null
  );
};

const governorOf = (tokens: readonly Token[], first: number): string | null => {
  let at = first - 1;
  while (at >= 0 && at > first - 4 && DETERMINERS.has(tokens[at]!.key)) at -= 1;
  return tokens[at]?.key ?? null;
};

/** The mentions that names make, in text order. References by pronoun or description come later. */
export const findNamedMentions = (tokens: readonly Token[], index: NameIndex): readonly FoundMention[] => {
  const found: FoundMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = index.longestAt(tokens, at);
    if (!match || isInsidePersonName(tokens, at, match)) continue;
    const nameLast = at + match.length;
    if (isInsideLongerName(tokens, nameLast, match, index)) {
      at = nameLast - 1;
      continue;
    }
    const compound =
      Boolean(tokens[nameLast]?.joined) ||
      (tokens[at]!.joined && ['anti', 'pro', 'non', 'ex', 'post', 'pre'].includes(tokens[at - 1]?.key ?? ''));
    const owns =
      tokens[nameLast]?.key === "'s" ||
      (tokens[nameLast]?.key === "'" && tokens[nameLast - 1]!.key.endsWith('s'));
    let last = compound ? nameLast : endOfAgent(tokens, nameLast + (owns ? 1 : 0), match);
    const extended = last > nameLast + (owns ? 1 : 0);
    if (!extended) last = nameLast;
    if (
      tokens[last]?.key === '(' &&
      tokens[last + 2]?.key === ')' &&
      index.longestAt(tokens, last + 1)?.entry.actor.id === match.entry.actor.id
    )
      last += 3;
    const possessive =
      tokens[last]?.key === "'s" || (tokens[last]?.key === "'" && tokens[last - 1]!.key.endsWith('s'));
    const first = startOfHead(tokens, at);
    const isPlace = match.entry.standing === 'place' || match.entry.standing === 'seat';
    const governor = governorOf(tokens, first);
    const bystander =
      !extended &&
      first === at &&
      (match.entry.standing === 'adjective' ||
        (isPlace &&
          !possessive &&
          (LOCATIVE.has(governor ?? '') ||
            (tokens[at - 1]?.key === ',' && isCapitalised(tokens[at - 2] ?? tokens[at]!)))));
    found.push({
      actor: match.entry.actor,
      resolvedBy: match.entry.resolvedBy,
      via: match.entry.alias === match.entry.actor.name ? null : match.entry.alias,
      standing: match.entry.standing,
      first,
      nameFirst: at,
      last,
      possessive,
      compound,
      bystander,
      doubt: null,
    });
    at = last - 1;
  }
  return found;
};
