import type { Doubt } from '../records/index.ts';
import { PARTS_OF_GROUPS } from './agent-nouns.ts';
import { groupMentions } from './group-mentions.ts';
import type { FoundMention, MentionGroup } from './mention.ts';
import { DESCRIPTIVE_NOUNS } from './organisation-nouns.ts';
import { isCapitalised, type Token } from './tokenise.ts';

const SINGULAR: ReadonlySet<string> = new Set(['it', 'its', 'itself']);
const PLURAL: ReadonlySet<string> = new Set(['they', 'their', 'them', 'themselves']);
const LEADERS: ReadonlySet<string> = new Set(['his', 'her']);
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

interface Reference {
  readonly first: number;
  readonly last: number;
  readonly resolvedBy: 'pronoun' | 'description';
  readonly accepts: (mention: FoundMention) => boolean;
  readonly plural: boolean;
  readonly possessive: boolean;
}

const isGroup = (mention: FoundMention): boolean =>
  mention.standing === 'name' && mention.actor.type !== 'government';
const anyone = (mention: FoundMention): boolean => mention.standing !== 'adjective';
const ledBy = (mention: FoundMention): boolean => mention.resolvedBy === 'leader' || isGroup(mention);

/** The pronoun or description at a token: "its", "the group", "his organisation", "the Front". */
const referenceAt = (tokens: readonly Token[], at: number): Reference | null => {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const possessiveAfter = tokens[at + 2]?.key === "'s";
  if (token.joined || token.kind !== 'word') return null;
  if (LEADERS.has(token.key)) {
    const isHisGroup =
      next !== undefined &&
      (DESCRIPTIVE_NOUNS.has(next.key) || FOLLOWERS.has(next.key) || PARTS_OF_GROUPS.has(next.key));
    return isHisGroup
      ? {
          first: at,
          last: at + 2,
          resolvedBy: 'description',
          accepts: ledBy,
          plural: false,
          possessive: possessiveAfter,
        }
      : null;
  }
  if (SINGULAR.has(token.key) || PLURAL.has(token.key)) {
    return {
      first: at,
      last: at + 1,
      resolvedBy: 'pronoun',
      accepts: anyone,
      plural: PLURAL.has(token.key),
      possessive: POSSESSIVE.has(token.key),
    };
  }
  if (
    token.key !== 'the' ||
    !next ||
    !DESCRIPTIVE_NOUNS.has(next.key) ||
    ['of', 'for', 'between'].includes(tokens[at + 2]?.key ?? '')
  )
    return null;
  const noun = next.key;
  const accepts = isCapitalised(next)
    ? (mention: FoundMention) => mention.actor.name.toLowerCase().includes(noun)
    : isGroup;
  return {
    first: at,
    last: at + 2,
    resolvedBy: 'description',
    accepts,
    plural: false,
    possessive: possessiveAfter,
  };
};

const distinct = (mentions: readonly FoundMention[]): readonly FoundMention[] => {
  const seen = new Set<string>();
  return mentions.filter((mention) => !seen.has(mention.actor.id) && Boolean(seen.add(mention.actor.id)));
};

const usable = (group: MentionGroup, accepts: Reference['accepts']): readonly FoundMention[] =>
  distinct(group.members.filter((mention) => !mention.compound && !mention.bystander && accepts(mention)));

/** The group that a reference most likely takes up: a subject before any other, the nearer clause before the farther. */
const antecedentIn = (
  groups: readonly MentionGroup[],
  accepts: Reference['accepts'],
): readonly FoundMention[] => {
  for (const place of ['subject', 'object', 'governed'] as const) {
    for (const group of groups) {
      if (group.place !== place) continue;
      const members = usable(group, accepts);
      if (members.length > 0) return members;
    }
  }
  return [];
};

const doubtOf = (
  tokens: readonly Token[],
  reference: Reference,
  chosen: readonly FoundMention[],
  rivals: readonly MentionGroup[],
): Doubt | null => {
  const ids = new Set(chosen.map((mention) => mention.actor.id));
  const other = rivals
    .flatMap((group) => usable(group, reference.accepts))
    .find((mention) => !ids.has(mention.actor.id));
  if (!other) return null;
  const begin = tokens[reference.first]!.begin;
  const end = tokens[reference.last - 1]!.end;
  const names = chosen.map((mention) => mention.actor.name).join(' and ');
  return {
    code: 'ambiguous-reference',
    message: `The words were taken for ${names}; they may also mean ${other.actor.name}.`,
    begin,
    end,
  };
};

/** Named mentions joined by the pronouns and descriptions that take up an actor named before, in text order. */
export const resolveReferences = (
  tokens: readonly Token[],
  named: readonly FoundMention[],
  previous: readonly MentionGroup[],
): readonly FoundMention[] => {
  const groups = groupMentions(tokens, named);
  const covered = new Set(
    named.flatMap((mention) =>
      Array.from({ length: mention.last - mention.first }, (_, offset) => mention.first + offset),
    ),
  );
  const found: FoundMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const reference = covered.has(at) ? null : referenceAt(tokens, at);
    if (!reference || (covered.has(at + 1) && reference.last > at + 1)) continue;
    const before = groups.filter((group) => group.last <= at);
    const here = antecedentIn(before, reference.accepts);
    const antecedent = here.length > 0 ? here : antecedentIn(previous, reference.accepts);
    const chosen = reference.plural ? antecedent : antecedent.slice(0, 1);
    const doubt = doubtOf(tokens, reference, chosen, here.length > 0 ? before : previous);
    for (const mention of chosen) {
      const { first, last, resolvedBy, possessive } = reference;
      found.push({
        actor: mention.actor,
        resolvedBy,
        via: mention.actor.name,
        standing: 'name',
        first,
        nameFirst: first,
        last,
        possessive,
        compound: false,
        bystander: false,
        doubt,
      });
    }
    at = reference.last - 1;
  }
  return [...named, ...found].sort((a, b) => a.first - b.first || a.last - b.last);
};
