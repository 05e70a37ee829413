import type { Speaker } from '../records/index.ts';
import { TITLES } from './agent-nouns.ts';
import { clauseAround } from './find-clause.ts';
import type { FoundRelation } from './find-relations.ts';
import { DETERMINERS, NOT_NAMES } from './function-words.ts';
import { partiesOf, type SentenceView } from './sentence-view.ts';
import { SPEECH_VERBS } from './speech-words.ts';
import { isCapitalised } from './tokenise.ts';

/** Someone reported as saying something, and the tokens that stand on his word. */
export interface Attribution {
  readonly speaker: Speaker;
  readonly first: number;
  readonly last: number;
  /** The words that attribute, which are themselves no part of what is said. */
  readonly verb: number;
}

const UNNAMED: Speaker = { name: 'unnamed', kind: 'unnamed' };
const BARE_PLURALS: ReadonlySet<string> = new Set(
  'analysts officials experts observers sources diplomats witnesses residents critics commentators scholars reports investigators prosecutors authorities researchers journalists historians spokesmen activists official source diplomat spokesman spokesperson spokeswoman resident'.split(
    ' ',
  ),
);
const PASSIVE_REPORTS: ReadonlySet<string> = new Set(
  'believed said thought alleged reported accused described suspected rumoured rumored considered claimed understood known'.split(
    ' ',
  ),
);
const UNNAMED_ADVERBS: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly'.split(' '),
);
const BE: ReadonlySet<string> = new Set('is are was were been be being'.split(' '));

/** The speaker whose name or description ends right before `at`. */
const speakerBefore = (view: SentenceView, at: number): Speaker | null => {
  const { tokens, groupAt } = view;
  let last = at;
  while (
    last > 0 &&
    (tokens[last - 1]!.key.endsWith('ly') ||
      ['has', 'have', 'had', 'also', 'later', 'who', 'then', 'once', 'itself', 'himself', 'and'].includes(
        tokens[last - 1]!.key,
      ))
  )
    last -= 1;
  if (last > 0 && tokens[last - 1]!.key === ',') {
    // "X, the head of Y, said"
    let comma = last - 2;
    while (comma > 0 && comma > last - 14 && tokens[comma]!.key !== ',') comma -= 1;
    if (tokens[comma]?.key === ',' && comma > 0) last = comma;
  }
  const group = groupAt[last - 1];
  if (group && partiesOf(group).length > 0) {
    const mention = partiesOf(group)[0]!;
    const words = tokens.slice(mention.first, mention.last);
    if (mention.resolvedBy === 'pronoun' || mention.resolvedBy === 'description')
      return { name: mention.actor.name, kind: 'named', actorId: mention.actor.id };
    const isOffice = words.some((word) => BARE_PLURALS.has(word.key));
    const name = view.wordsOf(mention.first, mention.last);
    return { name, kind: isOffice ? 'role' : 'named', actorId: mention.actor.id };
  }
  const head = tokens[last - 1];
  if (!head || head.kind !== 'word') return null;
  if (BARE_PLURALS.has(head.key)) {
    let first = last - 1;
    while (
      first > 0 &&
      tokens[first - 1]!.kind === 'word' &&
      !DETERMINERS.has(tokens[first - 1]!.key) &&
      first > last - 4 &&
      (isCapitalised(tokens[first - 1]!) || groupAt[first - 1]) &&
      !NOT_NAMES.has(tokens[first - 1]!.key)
    )
      first -= 1;
    return { name: view.wordsOf(first, last), kind: 'role' };
  }
  if (!isCapitalised(head) && !head.joined) return null;
  let first = last - 1;
  while (
    first > 0 &&
    tokens[first - 1]!.kind === 'word' &&
    (isCapitalised(tokens[first - 1]!) ||
      tokens[first - 1]!.joined ||
      ['bin', 'al', 'de', 'ul'].includes(tokens[first - 1]!.key)) &&
    !(NOT_NAMES.has(tokens[first - 1]!.key) && !TITLES.has(tokens[first - 1]!.key))
  )
    first -= 1;
  if (NOT_NAMES.has(tokens[first]!.key) && last - first === 1) return null;
  return { name: view.wordsOf(first, last), kind: 'named' };
};

/** The speaker whose name or description starts at `at`. */
const speakerAfter = (view: SentenceView, at: number): Speaker | null => {
  const { tokens } = view;
  let first = at;
  while (DETERMINERS.has(tokens[first]?.key ?? '')) first += 1;
  let last = first;
  while (
    last < tokens.length &&
    last < first + 6 &&
    tokens[last]!.kind === 'word' &&
    (isCapitalised(tokens[last]!) ||
      tokens[last]!.joined ||
      view.groupAt[last] ||
      BARE_PLURALS.has(tokens[last]!.key))
  )
    last += 1;
  if (last === first) return null;
  const name = view.wordsOf(first, last);
  const mention = view.groupAt[first] ? partiesOf(view.groupAt[first]!)[0] : undefined;
  if (mention?.resolvedBy === 'pronoun') return null;
  const isRole = BARE_PLURALS.has(tokens[last - 1]!.key);
  return { name, kind: isRole ? 'role' : 'named', ...(mention ? { actorId: mention.actor.id } : {}) };
};

/** Subject of the sentence, for participles: "X has echoed this, claiming that …". */
const openingSpeaker = (view: SentenceView, before: number): Speaker | null => {
  const { tokens } = view;
  let first = 0;
  while (first < before && (DETERMINERS.has(tokens[first]!.key) || tokens[first]!.kind === 'mark'))
    first += 1;
  const opening = view.groups.find(
    (group) =>
      group.place === 'subject' &&
      partiesOf(group).length > 0 &&
      group.last <= before &&
      group.first <= first,
  );
  if (opening) return speakerBefore(view, opening.last);
  let last = first;
  while (
    last < before &&
    tokens[last]!.kind === 'word' &&
    (isCapitalised(tokens[last]!) ||
      tokens[last]!.joined ||
      ['bin', 'al', 'de', 'ul'].includes(tokens[last]!.key))
  )
    last += 1;
  return last > first && !NOT_NAMES.has(tokens[first]!.key) ? speakerBefore(view, last) : null;
};

/** Everyone whom the sentence reports as saying something. */
export const findAttributions = (view: SentenceView): readonly Attribution[] => {
  const { tokens } = view;
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { key } = tokens[at]!;
    if (view.groupAt[at]) continue;
    if (key === 'according' && tokens[at + 1]?.key === 'to') {
      const speaker = speakerAfter(view, at + 2);
      if (speaker) found.push({ speaker, first: 0, last: tokens.length, verb: at });
      continue;
    }
    if (!SPEECH_VERBS.has(key)) continue;
    if (PASSIVE_REPORTS.has(key) && isPassive(view, at)) continue;
    const isParticiple = key.endsWith('ing');
    const speaker = isParticiple ? openingSpeaker(view, at) : speakerBefore(view, at);
    const isPostposed =
      at >= 2 &&
      isQuoteOrComma(view, at) &&
      (at + 4 > tokens.length || !['that', '"'].includes(tokens[at + 1]!.key));
    const follows = isPostposed && !speaker ? speakerAfter(view, at + 1) : null;
    if (speaker && !(isPostposed && atSentenceEnd(view, at)))
      found.push({ speaker, first: at + 1, last: tokens.length, verb: at });
    else if (speaker ?? follows) found.push({ speaker: (speaker ?? follows)!, first: 0, last: at, verb: at });
  }
  return found;
};

const isPassive = ({ tokens }: SentenceView, at: number): boolean => {
  for (let index = at - 1; index >= 0 && index >= at - 3; index -= 1) {
    if (BE.has(tokens[index]!.key)) return true;
    if (!tokens[index]!.key.endsWith('ly') && !['often', 'also', 'long'].includes(tokens[index]!.key))
      return false;
  }
  return false;
};

const isQuoteOrComma = ({ tokens }: SentenceView, at: number): boolean => {
  for (let index = at - 1; index >= 0 && index >= at - 8; index -= 1)
    if (tokens[index]!.key === ',' || tokens[index]!.key === '"') return true;
  return false;
};

const atSentenceEnd = ({ tokens }: SentenceView, at: number): boolean => {
  const rest = tokens.slice(at + 1).filter((token) => token.kind === 'word');
  return rest.length <= 4 && !rest.some((token) => token.key === 'that');
};

/** Who says a relation, outermost first: the attributions whose reach its trigger lies in, then unnamed passives of its clause. */
export const speakersOf = (
  view: SentenceView,
  attributions: readonly Attribution[],
  relation: FoundRelation,
): readonly Speaker[] => {
  const named = attributions
    .filter(
      ({ first, last, verb }) => relation.first >= first && relation.first < last && verb !== relation.first,
    )
    .map(({ speaker }) => speaker);
  const clause = clauseAround(view, relation.first);
  const isUnnamed = view.tokens
    .slice(clause.first, relation.first)
    .some(
      (token, offset) =>
        UNNAMED_ADVERBS.has(token.key) ||
        (PASSIVE_REPORTS.has(token.key) && isPassive(view, clause.first + offset)),
    );
  return isUnnamed ? [...named, UNNAMED] : named;
};
