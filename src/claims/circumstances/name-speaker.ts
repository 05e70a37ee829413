import type { Speaker } from '../../records/index.ts';
import { TITLES } from '../mentions/agent-nouns.ts';
import { NAME_OPENERS } from '../mentions/name-runs.ts';
import { partiesOf, type SentenceView } from '../mentions/sentence-view.ts';
import { DETERMINERS, NOT_NAMES } from '../text/function-words.ts';
import { isCapitalised, type Token } from '../text/tokenise.ts';

/** Kinds of people who speak without a name. */
const SPEAKING_NOUNS: ReadonlySet<string> = new Set(
  'analyst analysts official officials expert experts observer observers source sources diplomat diplomats witness witnesses resident residents critic critics commentator commentators scholar scholars report reports investigator investigators prosecutor prosecutors authorities researcher researchers journalist journalists historian historians spokesman spokeswoman spokesperson spokesmen activist activists participant participants delegate delegates agency newspaper media commander commanders leaders ministers generals member members fighter fighters'.split(
    ' ',
  ),
);
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'him', 'them']);
const NAME_JOINTS: ReadonlySet<string> = new Set(['bin', 'al', 'de', 'ul', 'el', 'von', 'ibn']);
/** Words between a speaker and the verb of speech: "X has also said". */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  'has have had also later who then once itself himself and all both was is often does did do not would publicly'.split(
    ' ',
  ),
);
const ATTACHING: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'to']);
const FARTHEST_APPOSITION = 14;
const LONGEST_NAME = 6;

const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (isCapitalised(token) || token.joined || NAME_JOINTS.has(token.key));
const isOwnName = (token: Token): boolean =>
  !NOT_NAMES.has(token.key) || TITLES.has(token.key) || NAME_OPENERS.has(token.key);

/** One past the name in "X, the head of Y, said" and "X, head of Y who said". */
const beforeApposition = (tokens: readonly Token[], last: number): number => {
  const isClosed = tokens[last - 1]?.key === ',';
  const head = tokens[last - 1]?.key ?? '';
  if (SPEAKING_NOUNS.has(head) || PRONOUNS.has(head)) return last;
  for (let comma = last - 2; comma > 0 && comma > last - FARTHEST_APPOSITION; comma -= 1) {
    if (tokens[comma]!.key !== ',') continue;
    const described = tokens
      .slice(comma + 1, comma + 5)
      .some((token) => TITLES.has(token.key) || SPEAKING_NOUNS.has(token.key));
    return isNameWord(tokens[comma - 1]) && (isClosed || described) ? comma : last;
  }
  return last;
};

/** Start of the name or description that ends at `last`. */
const startOfName = ({ tokens, groupAt }: SentenceView, last: number): number => {
  let first = groupAt[last - 1]?.members.at(-1)?.first ?? last - 1;
  while (
    first > 0 &&
    first > last - LONGEST_NAME &&
    (isNameWord(tokens[first - 1]) || groupAt[first - 1]) &&
    isOwnName(tokens[first - 1]!)
  ) {
    first -= 1;
  }
  return first;
};

/** Who stands before "of X", "for X", "from X": "residents *of Tarsk*", "Ilva Dorn *of the Institute*"; null where nobody does. */
const beforeAttachment = (
  view: SentenceView,
  first: number,
): { readonly first: number; readonly last: number; readonly isRole: boolean } | null => {
  const { tokens } = view;
  let at = first - 1;
  while (at > 0 && DETERMINERS.has(tokens[at]!.key)) at -= 1;
  const head = tokens[at - 1];
  if (at < 1 || !ATTACHING.has(tokens[at]!.key) || !head) return null;
  if (SPEAKING_NOUNS.has(head.key) || TITLES.has(head.key))
    return { first: at - 1, last: first, isRole: true };
  return isNameWord(head) ? { first: startOfName(view, at), last: at, isRole: false } : null;
};

/** "Jane Doe of the Institute for Peace": Jane Doe. */
const outermostAttachment = (view: SentenceView, first: number): ReturnType<typeof beforeAttachment> => {
  const attached = beforeAttachment(view, first);
  return attached && !attached.isRole ? (outermostAttachment(view, attached.first) ?? attached) : attached;
};

/** The speaker whose name or description ends right before the verb at `at`. */
export const speakerBefore = (
  view: SentenceView,
  at: number,
  lastSpeaker: Speaker | null,
): Speaker | null => {
  const { tokens, groupAt } = view;
  let last = at;
  while (last > 0 && (tokens[last - 1]!.key.endsWith('ly') || BEFORE_VERB.has(tokens[last - 1]!.key)))
    last -= 1;
  last = beforeApposition(tokens, last);
  const head = tokens[last - 1];
  const mention = partiesOf(groupAt[last - 1] ?? null).at(-1);
  if (!head || (head.kind === 'mark' && !mention)) return null;
  if (PRONOUNS.has(head.key)) {
    return (
      lastSpeaker ?? (mention ? { name: mention.actor.name, kind: 'named', actorId: mention.actor.id } : null)
    );
  }
  if (!mention && !SPEAKING_NOUNS.has(head.key) && !isNameWord(head)) return null;
  const first = startOfName(view, last);
  const attached = outermostAttachment(view, first);
  const actor = mention ? { actorId: mention.actor.id } : {};
  if (attached) {
    const name = view.wordsOf(attached.first, attached.isRole ? last : attached.last);
    return { name, kind: attached.isRole ? 'role' : 'named', ...actor };
  }
  const isRole = tokens.slice(first, last).some((word) => SPEAKING_NOUNS.has(word.key));
  if (!isRole && !mention && last - first === 1 && NOT_NAMES.has(head.key)) return null;
  return { name: view.wordsOf(first, last), kind: isRole ? 'role' : 'named', ...actor };
};

/** The speaker whose name or description starts at `at`: "according to X", "said X". */
export const speakerAfter = (view: SentenceView, at: number): Speaker | null => {
  const { tokens, groupAt } = view;
  let first = at;
  while (DETERMINERS.has(tokens[first]?.key ?? '')) first += 1;
  const mention = partiesOf(groupAt[first] ?? null)[0];
  if (mention && (mention.resolvedBy === 'pronoun' || mention.resolvedBy === 'description')) return null;
  let last = first;
  while (
    last < first + LONGEST_NAME &&
    (isNameWord(tokens[last]) || groupAt[last] || SPEAKING_NOUNS.has(tokens[last]?.key ?? ''))
  )
    last += 1;
  if (last === first) return null;
  const isRole = SPEAKING_NOUNS.has(tokens[last - 1]!.key);
  return {
    name: view.wordsOf(first, last),
    kind: isRole ? 'role' : 'named',
    ...(mention ? { actorId: mention.actor.id } : {}),
  };
};

/** Who opens the sentence, for participles: "X has echoed this, claiming that …". */
export const openingSpeaker = (view: SentenceView, before: number): Speaker | null => {
  const { tokens, groupAt } = view;
  let first = 0;
  while (first < before && (DETERMINERS.has(tokens[first]!.key) || tokens[first]!.kind === 'mark'))
    first += 1;
  const group = groupAt[first];
  if (group && partiesOf(group).length > 0 && group.last <= before)
    return speakerBefore(view, group.last, null);
  let last = first;
  while (last < before && isNameWord(tokens[last])) last += 1;
  return last > first && !NOT_NAMES.has(tokens[first]!.key) ? speakerBefore(view, last, null) : null;
};
