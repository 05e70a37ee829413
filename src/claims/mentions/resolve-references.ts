import type { Actor, Doubt } from '../../records/index.ts';
import type { Token } from '../text/tokenise.ts';
import { groupMentions, groupOf, placeOf } from './group-mentions.ts';
import type { FoundMention, MentionGroup } from './mention.ts';
import { type Reference, referenceAt } from './reference-at.ts';

/** What a text has named up to a sentence. */
export interface Discourse {
  /** The groups of the last sentence that named anyone. */
  readonly previous: readonly MentionGroup[];
  /** The state whose government, army or rebels the text means when it says no more. */
  readonly state: Actor | null;
}

const distinct = (mentions: readonly FoundMention[]): readonly FoundMention[] => {
  const seen = new Set<string>();
  return mentions.filter((mention) => !seen.has(mention.actor.id) && Boolean(seen.add(mention.actor.id)));
};

const usable = (groups: readonly MentionGroup[], reference: Reference): readonly FoundMention[] =>
  distinct(
    groups
      .flatMap((group) => group.members)
      .filter((mention) => !mention.compound && !mention.bystander && reference.accepts(mention)),
  );

const PLACES = ['subject', 'object', 'governed'] as const;
/** "X has moved towards it": it is not X. */
const OBJECT_FORMS: ReadonlySet<string> = new Set(['it', 'them']);

/** The groups that a pronoun in object position can take up: not the subject of its own clause. */
const withoutOwnSubject = (
  tokens: readonly Token[],
  reference: Reference,
  before: readonly MentionGroup[],
): readonly MentionGroup[] => {
  const isObject =
    OBJECT_FORMS.has(tokens[reference.first]!.key) && placeOf(tokens, reference.first).place !== 'subject';
  const own = isObject ? before.findLastIndex((group) => group.place === 'subject') : -1;
  return own < 0 ? before : before.slice(0, own).reverse();
};

/** The group that a reference most likely takes up: a subject before any other. */
const antecedentIn = (groups: readonly MentionGroup[], reference: Reference): readonly FoundMention[] => {
  if (reference.number === 'two') {
    const all = usable(groups, reference);
    return all.length === 2 ? all : [];
  }
  for (const place of PLACES) {
    for (const group of groups) {
      const members = group.place === place ? usable([group], reference) : [];
      if (members.length > 0) return reference.number === 'many' ? members : members.slice(0, 1);
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
  const other = usable(rivals, reference).find((mention) => !ids.has(mention.actor.id));
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

/** "the government", "government forces": an organ of the state that the text is about. */
const organAt = (tokens: readonly Token[], at: number, state: Actor | null): FoundMention | null => {
  const token = tokens[at]!;
  const isOrgan = token.key === 'government' || token.key === 'regime';
  if (!state || !isOrgan || token.joined || tokens[at - 1]?.kind !== 'word') return null;
  const next = tokens[at + 1];
  const hasForces =
    next !== undefined &&
    ['forces', 'troops', 'soldiers', 'army', 'officials', 'delegation'].includes(next.key);
  const isBare = tokens[at - 1]!.key === 'the' && next?.key !== 'of';
  if (!hasForces && !isBare) return null;
  const first = tokens[at - 1]!.key === 'the' ? at - 1 : at;
  const last = at + (hasForces ? 2 : 1);
  const begin = tokens[first]!.begin;
  const end = tokens[last - 1]!.end;
  const doubt: Doubt = {
    code: 'ambiguous-reference',
    message: `The words were taken for ${state.name}, the state that the text names most.`,
    begin,
    end,
  };
  return {
    actor: state,
    resolvedBy: 'description',
    via: state.name,
    standing: 'name',
    first,
    last,
    possessive: tokens[last]?.key === "'s",
    compound: Boolean(next?.joined),
    bystander: false,
    doubt,
  };
};

/** Named mentions joined by the pronouns and descriptions that take up an actor named before, in text order. */
export const resolveReferences = (
  tokens: readonly Token[],
  named: readonly FoundMention[],
  discourse: Discourse,
): readonly FoundMention[] => {
  const groups = groupMentions(tokens, named);
  const covered = new Set(
    named.flatMap((mention) =>
      Array.from({ length: mention.last - mention.first }, (_, offset) => mention.first + offset),
    ),
  );
  const before: MentionGroup[] = [];
  const found: FoundMention[] = [];
  let nextGroup = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    while (nextGroup < groups.length && groups[nextGroup]!.last <= at) before.push(groups[nextGroup++]!);
    if (covered.has(at)) continue;
    const organ = organAt(tokens, at, discourse.state);
    if (organ && !covered.has(organ.last - 1)) {
      found.push(organ);
      before.push(groupOf(tokens, [organ]));
      at = organ.last - 1;
      continue;
    }
    const reference = referenceAt(tokens, at);
    if (!reference || covered.has(reference.last - 1)) continue;
    const candidates = withoutOwnSubject(tokens, reference, before);
    const here = antecedentIn(candidates, reference);
    const chosen = here.length > 0 ? here : antecedentIn(discourse.previous, reference);
    if (chosen.length === 0) continue;
    const { first, last, resolvedBy, possessive } = reference;
    const doubt = doubtOf(tokens, reference, chosen, here.length > 0 ? before : discourse.previous);
    const mentions = chosen.map(
      ({ actor }): FoundMention => ({
        actor,
        resolvedBy,
        via: actor.name,
        standing: 'name',
        first,
        last,
        possessive,
        compound: false,
        bystander: false,
        doubt,
      }),
    );
    found.push(...mentions);
    before.push(groupOf(tokens, mentions));
    at = reference.last - 1;
  }
  return [...named, ...found].sort((a, b) => a.first - b.first || a.last - b.last);
};
