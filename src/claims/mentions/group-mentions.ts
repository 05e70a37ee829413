import {
  CONJUNCTIONS,
  DETERMINERS,
  LOCATIVE,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../text/function-words.ts';
import { SPEECH_VERBS } from '../text/speech-verbs.ts';
import type { Token } from '../text/tokenise.ts';
import type { FoundMention, MentionGroup } from './mention.ts';

/** Prepositions that a clause with its own subject may follow as well: "after X rejected it". */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['after', 'before', 'until', 'since', 'as', 'than']);
const ALWAYS_SUBJECTS: ReadonlySet<string> = new Set(['they', 'he', 'she']);
const MOST_BETWEEN = 5;

type Link = 'and' | 'comma and' | 'comma' | null;

/** How two mentions next to each other are coordinated by the words between them. */
const linkOf = (tokens: readonly Token[], left: FoundMention, right: FoundMention): Link => {
  if (
    left.possessive ||
    left.compound ||
    right.compound ||
    (right.possessive && right.resolvedBy === 'pronoun')
  )
    return null;
  if (left.first === right.first) return 'and';
  const between = tokens.slice(left.last, right.first);
  if (between.length > MOST_BETWEEN) return null;
  if (between.length === 0) return tokens[right.first]?.joined ? 'and' : null;
  let hasAnd = false;
  let hasComma = false;
  for (const [position, token] of between.entries()) {
    const next = between[position + 1]?.key;
    if (CONJUNCTIONS.has(token.key) || token.key === '&' || token.key === '/') hasAnd = true;
    else if (token.key === ',') hasComma = true;
    else if (
      token.key === 'well' ||
      (token.key === 'as' && (next === 'well' || between[position - 1]?.key === 'well'))
    )
      hasAnd = true;
    else if (!DETERMINERS.has(token.key) && token.key !== 'both') return null;
  }
  return hasAnd ? (hasComma ? 'comma and' : 'and') : hasComma ? 'comma' : null;
};

/** How what starts at `first` stands in its clause, as far as the words before it tell. */
export const placeOf = (
  tokens: readonly Token[],
  first: number,
): { readonly governor: string | null; readonly place: MentionGroup['place'] } => {
  let at = first - 1;
  let passedWord = 0;
  let passedDeterminer = false;
  for (; at >= 0; at -= 1) {
    const token = tokens[at]!;
    if (PREPOSITIONS.has(token.key) && token.kind === 'word')
      return { governor: token.key, place: OPENS_CLAUSE.has(token.key) ? 'subject' : 'governed' };
    if (DETERMINERS.has(token.key) && !(token.key === 'that' && passedDeterminer)) {
      if (token.key === 'that') return { governor: null, place: 'subject' };
      passedDeterminer = true;
      passedWord = 0;
      continue;
    }
    if (token.kind === 'mark') return { governor: null, place: 'subject' };
    if (
      CONJUNCTIONS.has(token.key) ||
      SUBORDINATORS.has(token.key) ||
      RELATIVES.has(token.key) ||
      SPEECH_VERBS.has(token.key)
    )
      return { governor: null, place: 'subject' };
    if (token.kind === 'word' && token.key.endsWith('ly') && passedWord === 0) continue;
    passedWord += 1;
    if (passedWord > 1 || passedDeterminer) return { governor: null, place: 'object' };
  }
  return { governor: null, place: 'subject' };
};

/** In a locative phrase a state is a place, and so are those coordinated with it: "in India, Pakistan and Nepal". */
const placed = (mention: FoundMention, governor: string | null): FoundMention => {
  const isPlace = mention.standing === 'place' || mention.standing === 'seat';
  return isPlace && !mention.possessive && LOCATIVE.has(governor ?? '')
    ? { ...mention, bystander: true }
    : mention;
};

/** A coordination of mentions, with its place in the clause. */
export const groupOf = (tokens: readonly Token[], members: readonly FoundMention[]): MentionGroup => {
  const first = members[0]!.first;
  const isSubject = ALWAYS_SUBJECTS.has(tokens[first]!.key);
  const { governor, place } = isSubject
    ? { governor: null, place: 'subject' as const }
    : placeOf(tokens, first);
  const last = members.at(-1)!;
  return {
    members: members.map((mention) => placed(mention, governor)),
    first,
    last: last.last,
    governor,
    place,
    possessive: last.possessive,
  };
};

/** Longest list taken as one coordination (assumed); a longer one is cut. */
const LONGEST_LIST = 12;

/** Mentions gathered into coordinations. A list needs its "and"; names with only commas between are groups of their own. */
export const groupMentions = (
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
): readonly MentionGroup[] => {
  const groups: MentionGroup[] = [];
  for (let start = 0; start < mentions.length; ) {
    let end = start + 1;
    let lastAnd = end;
    for (; end < mentions.length && end - start < LONGEST_LIST; end += 1) {
      const link = linkOf(tokens, mentions[end - 1]!, mentions[end]!);
      // ", and" ends a list of three or more; between two it opens a clause
      if (link === null || (link === 'comma and' && end - start < 2)) break;
      if (link !== 'comma') lastAnd = end + 1;
    }
    groups.push(groupOf(tokens, mentions.slice(start, lastAnd)));
    for (let alone = lastAnd; alone < end; alone += 1)
      groups.push(groupOf(tokens, mentions.slice(alone, alone + 1)));
    start = end;
  }
  return groups;
};
