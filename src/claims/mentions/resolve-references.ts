import type { Doubt } from '../../records/index.ts';
import { childrenBy, firstConjunct, isRelation, type SentenceTree } from '../grammar/sentence-tree.ts';
import { distinctMentions } from './distinct-mentions.ts';
import type { FoundMention } from './mention.ts';
import { type Reference, referenceAt } from './reference-at.ts';

/** How a mention stands in its clause; a subject is taken up before an object, an object before the rest. */
type Place = 'subject' | 'object' | 'other';

/** Mentions that are coordinated, "X, Y and Z", with their place. */
interface Candidate {
  readonly members: readonly FoundMention[];
  readonly place: Place;
  readonly first: number;
}

/** What a sentence hands on to the next for its pronouns: those named, the likeliest first. */
export type Antecedents = readonly Candidate[];

const PLACES: readonly Place[] = ['subject', 'object', 'other'];
/** An object takes up an object before a subject: "X left Y, while Z joined it" (parallelism: Lappin and Leass 1994). */
const PARALLEL: readonly Place[] = ['object', 'other', 'subject'];
/** "X has moved towards it": it is not X. */
const OBJECT_FORMS: ReadonlySet<string> = new Set(['it', 'them', 'him']);

const placeOf = (tree: SentenceTree, head: number): Place => {
  const { relation } = tree.words[head]!;
  if (isRelation(relation, 'nsubj', 'csubj', 'root')) return 'subject';
  return isRelation(relation, 'obj', 'iobj') || relation === 'obl:agent' ? 'object' : 'other';
};

/** Mentions by their coordinations, in text order. */
const candidatesOf = (tree: SentenceTree, mentions: readonly FoundMention[]): readonly Candidate[] => {
  const groups = new Map<number, FoundMention[]>();
  for (const mention of mentions) {
    if (mention.compound || mention.bystander) continue;
    const first = firstConjunct(tree, mention.head);
    // "elements of X, Y and Z": Y hangs on X, which "elements" stands for
    const key = mentions.find(({ core }) => core === first)?.head ?? first;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups].map(([head, members]) => ({
    members,
    place: placeOf(tree, head),
    first: members[0]!.first,
  }));
};

const usable = (candidates: readonly Candidate[], reference: Reference): readonly FoundMention[] =>
  distinctMentions(
    candidates.flatMap(({ members }) => members).filter((mention) => reference.accepts(mention)),
  );

/** Those whom a reference most likely takes up. */
const antecedentIn = (
  candidates: readonly Candidate[],
  reference: Reference,
  places: readonly Place[] = PLACES,
): readonly FoundMention[] => {
  const { number } = reference;
  if (number === 'two' || number === 'former' || number === 'latter') {
    const all = usable(candidates, reference);
    if (number === 'two') return all.length === 2 ? all : [];
    if (all.length < 2) return [];
    return number === 'former' ? all.slice(0, 1) : all.slice(-1);
  }
  // "the group" takes up a name before a description that is no name itself
  const isNamed = ({ resolvedBy }: FoundMention): boolean => resolvedBy !== 'description';
  const passes = reference.resolvedBy === 'description' ? [isNamed, () => true] : [() => true];
  for (const fits of passes)
    for (const place of places)
      for (const candidate of candidates) {
        const members = candidate.place === place ? usable([candidate], reference).filter(fits) : [];
        if (members.length > 0) return number === 'many' ? members : members.slice(0, 1);
      }
  return [];
};

/** The verb, or the predicate, under which a word stands. */
const verbAbove = (tree: SentenceTree, word: number): number => {
  let at = word;
  for (let step = 0; step < 30 && at >= 0; step += 1) {
    at = tree.words[at]!.head;
    if (at >= 0 && (tree.words[at]!.upos === 'VERB' || childrenBy(tree, at, 'cop').length > 0)) return at;
  }
  return -1;
};

/** Whether a reference stands as an object: "towards it", "attacked the group". */
const isObject = (tree: SentenceTree, { head, resolvedBy, number }: Reference): boolean => {
  const { key, relation } = tree.words[head]!;
  const canBe = OBJECT_FORMS.has(key) || (resolvedBy === 'description' && number === 'one');
  return canBe && !isRelation(relation, 'nsubj', 'nmod:poss');
};

/** The candidates that a reference in object position can take up: a pronoun nobody of its own clause, a description not the subject. */
const outsideOwnClause = (
  tree: SentenceTree,
  reference: Reference,
  before: readonly Candidate[],
): readonly Candidate[] => {
  if (!isObject(tree, reference)) return before;
  const verb = verbAbove(tree, reference.head);
  const isPronoun = reference.resolvedBy === 'pronoun';
  return before.filter(
    ({ place, members }) => verbAbove(tree, members[0]!.head) !== verb || !(isPronoun || place === 'subject'),
  );
};

const doubtOf = (
  tree: SentenceTree,
  reference: Reference,
  chosen: readonly FoundMention[],
  rivals: readonly Candidate[],
): Doubt | null => {
  const ids = new Set(chosen.map((mention) => mention.actor.id));
  const other = usable(rivals, reference).find((mention) => !ids.has(mention.actor.id));
  if (!other) return null;
  const names = chosen.map((mention) => mention.actor.name).join(' and ');
  return {
    code: 'ambiguous-reference',
    message: `The words were taken for ${names}; they may also mean ${other.actor.name}.`,
    begin: tree.words[reference.first]!.begin,
    end: tree.words[reference.last - 1]!.end,
  };
};

/** Mentions joined by the pronouns and descriptions that take up an actor named before, in text order; and what the next sentence can take up. */
export const resolveReferences = (
  tree: SentenceTree,
  named: readonly FoundMention[],
  previous: Antecedents,
): { readonly mentions: readonly FoundMention[]; readonly antecedents: Antecedents } => {
  const found: FoundMention[] = [];
  const covered = new Set(
    named.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, offset) => first + offset)),
  );
  for (const at of tree.words.keys()) {
    const reference = covered.has(at) ? null : referenceAt(tree, at);
    if (!reference) continue;
    const before = candidatesOf(
      tree,
      [...named, ...found].filter(({ last }) => last <= reference.first),
    );
    const candidates = outsideOwnClause(tree, reference, before);
    const here = antecedentIn(candidates, reference, isObject(tree, reference) ? PARALLEL : PLACES);
    const chosen = here.length > 0 ? here : antecedentIn(previous, reference);
    const doubt = doubtOf(tree, reference, chosen, here.length > 0 ? candidates : previous);
    const { first, last, head, resolvedBy } = reference;
    for (const { actor } of chosen)
      found.push({
        actor,
        resolvedBy,
        via: actor.name,
        standing: 'name',
        first,
        last,
        head,
        core: head,
        compound: false,
        bystander: false,
        doubt,
      });
  }
  const mentions = [...named, ...found].sort((a, b) => a.first - b.first || a.last - b.last);
  const antecedents = candidatesOf(tree, mentions);
  return { mentions, antecedents: antecedents.length > 0 ? antecedents : previous };
};
