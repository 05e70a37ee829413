import { childrenBy, isRelation, prepositionOf } from '../grammar/sentence-tree.ts';
import { distinctMentions } from '../mentions/distinct-mentions.ts';
import type { FoundMention } from '../mentions/mention.ts';
import { PARTY_NOUNS } from '../mentions/party-nouns.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';

const DEEPEST = 4;

/** Nouns that are nobody's part: what is done to them is done to no party. */
const OPAQUE: ReadonlySet<string> = new Set(
  'year years day days week month time times decade century area areas region country place case muslims christians sunnis shias shiites kurds citizens citizen civilians civilian residents people population women children families villagers refugees refugee journalists workers students men nationals inhabitants minorities minority majority collapse fall demand demands world economy history law right rights role image war'.split(
    ' ',
  ),
);

const isFormer = ({ tree }: SentenceView, word: number): boolean =>
  childrenBy(tree, word, 'amod').some((child) => /^(?:former|ex|erstwhile)$/u.test(tree.words[child]!.key));

/** "a Syrian journalist": one person of a country is not the country. */
const isPerson = (key: string, xpos: string): boolean =>
  /(?:ist|er|or|ian|gue|ant|ent|man|national|citizen|refugee|cleric)s?$/u.test(key) &&
  (xpos === 'NN' || /(?:refugee|national|citizen|civilian|migrant)s$/u.test(key));

/** Those who are of the body that they are in: "a commander in X". */
const SERVING =
  /^(?:commander|fighter|official|officer|leader|member|faction|soldier|militant|unit|element)s?$/u;

const HOLDING: ReadonlySet<string> = new Set(['held', 'controlled', 'occupied', 'ruled', 'administered']);

/** Those who hold a place: "the X-held district". */
const holdersOf = ({ tree, covering }: SentenceView, place: number): readonly FoundMention[] =>
  childrenBy(tree, place, 'amod', 'compound', 'acl')
    .filter(
      (child) => HOLDING.has(tree.words[child]!.key) && child >= 2 && tree.words[child - 1]!.form === '-',
    )
    .flatMap((child) => covering[child - 2]!);

/** What hangs by these relations on participles that say so of a noun: "a convoy *escorted* by X". */
const saidOf = (
  { tree }: SentenceView,
  noun: number,
  verbs: RegExp,
  ...relations: readonly string[]
): readonly number[] =>
  childrenBy(tree, noun, 'acl')
    .filter((verb) => verbs.test(tree.words[verb]!.key))
    .flatMap((verb) => childrenBy(tree, verb, ...relations));

const MANNED = /^(?:escort|guard|held|hold|control|occup|mann|run|operat|own|carr)/u;

/** Those whose a thing is by what is said of it: "a convoy escorted by X", "the town held by X". */
const mannedBy = (view: SentenceView, thing: number, depth: number): readonly FoundMention[] =>
  saidOf(view, thing, MANNED, 'obl')
    .filter((child) => prepositionOf(view.tree, child) === 'by')
    .flatMap((child) => partiesAt(view, child, depth + 1));

const LISTING: ReadonlySet<string> = new Set(['such as', 'including', 'like']);

/** Those through whose noun they are meant: "members of X", "X's positions", "the policy of X". */
const throughNoun = (view: SentenceView, word: number, depth: number): readonly FoundMention[] => {
  const { tree } = view;
  const { upos, key, xpos, relation, head } = tree.words[word]!;
  // "the parties that fight are X and Y"
  if (relation === 'nsubj' && head >= 0 && view.at.has(head) && childrenBy(tree, head, 'cop').length > 0)
    return partiesAt(view, head, depth + 1);
  const members = saidOf(view, word, /^(?:includ|compris|consist|compos|involv)/u, 'obj', 'obl').flatMap(
    (child) => partiesAt(view, child, depth + 1),
  );
  if (members.length > 0) return members;
  const holders = [...holdersOf(view, word), ...mannedBy(view, word, depth)];
  if (holders.length > 0) return holders;
  if (
    !['NOUN', 'PROPN', 'NUM', 'DET', 'PRON', 'ADJ'].includes(upos) ||
    OPAQUE.has(key) ||
    isFormer(view, word)
  )
    return [];
  const within = tree.children[word]!.filter((child) => {
    const below = tree.words[child]!.relation;
    if (isRelation(below, 'nmod:poss', 'compound', 'amod', 'nmod:desc', 'flat', 'appos')) return true;
    return (
      isRelation(below, 'nmod', 'obl') &&
      (['of', 'from', 'within', 'by'].includes(prepositionOf(tree, child)) ||
        (SERVING.test(key) && prepositionOf(tree, child) === 'in') ||
        (PARTY_NOUNS.has(key) && LISTING.has(prepositionOf(tree, child))))
    );
  });
  for (const child of within) {
    const found = isRelation(tree.words[child]!.relation, 'amod', 'compound', 'nmod:desc')
      ? (view.at.get(child) ?? []).filter(
          ({ compound, standing }) => !compound && !(standing === 'adjective' && isPerson(key, xpos)),
        )
      : partiesAt(view, child, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
};

/** Those named, and not merely described or referred to. */
const named = (mentions: readonly FoundMention[]): readonly FoundMention[] =>
  mentions.filter(
    ({ resolvedBy, compound }) => !compound && !['description', 'pronoun'].includes(resolvedBy),
  );

/** The name that stands beside a description: "Arab militias (the Janjaweed)", "the umbrella group X". */
const appositionOf = ({ tree, at }: SentenceView, word: number): readonly FoundMention[] =>
  childrenBy(tree, word, 'appos', 'flat', 'nmod:desc').flatMap((child) => named(at.get(child) ?? []));

const CALLED = /^(?:named|called|dubbed|known|nicknamed|styled)$/u;

/** "a commander named X", "a group known as X". */
const calledAt = (view: SentenceView, word: number): readonly FoundMention[] =>
  saidOf(view, word, CALLED, 'xcomp', 'obj', 'obl').flatMap((child) => named(view.at.get(child) ?? []));

/** Whom a description is said to be: "X is a *group* that …", "a *faction* backed by Z was X". */
const identityOf = (view: SentenceView, word: number, depth: number): readonly FoundMention[] => {
  const { tree, at } = view;
  const { relation, head } = tree.words[word]!;
  if (childrenBy(tree, word, 'cop').length > 0)
    return childrenBy(tree, word, 'nsubj').flatMap((subject) => named(partiesAt(view, subject, depth + 1)));
  if (relation === 'nsubj' && childrenBy(tree, head, 'cop').length > 0)
    return named(partiesAt(view, head, depth + 1));
  // "X, a group that …"
  if (relation === 'appos') return named(at.get(head) ?? []);
  return [];
};

/** Who a described body is made up of or led by: "factions including X and Y", "groups led by X". */
const membersOf = (view: SentenceView, word: number, depth: number): readonly FoundMention[] => {
  const { tree } = view;
  const listed = childrenBy(tree, word, 'nmod').filter((child) => LISTING.has(prepositionOf(tree, child)));
  const within = saidOf(view, word, /^(?:includ|compris|consist|compos)/u, 'obj', 'obl');
  const leading = saidOf(view, word, /^(?:led|headed|spearheaded)$/u, 'obl').filter(
    (child) => prepositionOf(tree, child) === 'by',
  );
  return [...listed, ...within, ...leading].flatMap((child) => named(partiesAt(view, child, depth + 1)));
};

/** The names that a description gives way to, those of the first kind that the sentence gives. */
const namesGiven = (
  view: SentenceView,
  word: number,
  own: readonly FoundMention[],
  depth: number,
): readonly FoundMention[] => {
  const called = calledAt(view, word);
  if (called.length > 0 || own.some(({ resolvedBy }) => resolvedBy !== 'description')) return called;
  const beside = appositionOf(view, word);
  if (beside.length > 0) return beside;
  const identity = identityOf(view, word, depth);
  return identity.length > 0 || own.length === 0 ? identity : membersOf(view, word, depth);
};

/** Those whom a word of the tree names, with all that it is coordinated with before `end`. */
export const partiesAt = (
  view: SentenceView,
  word: number,
  depth = 0,
  end = Number.POSITIVE_INFINITY,
): readonly FoundMention[] => {
  if (depth > DEEPEST) return [];
  const { tree, at } = view;
  const own = (at.get(word) ?? []).filter(
    (mention) => !mention.compound && !(mention.bystander && mention.standing === 'name'),
  );
  const given = namesGiven(view, word, own, depth);
  const here = given.length > 0 ? given : own.length > 0 ? own : throughNoun(view, word, depth);
  // "members of X and Y"
  const beside = own
    .filter(({ core, head, compound }) => core !== head && !compound)
    .flatMap(({ core }) => childrenBy(tree, core, 'conj'))
    .filter((child) => tree.words[child]!.upos === 'PROPN')
    .flatMap((child) => partiesAt(view, child, depth + 1));
  const more = childrenBy(tree, word, 'conj', 'appos')
    .filter(
      (child) =>
        child < end && ['NOUN', 'PROPN', 'PRON', 'ADJ', 'X', 'NUM'].includes(tree.words[child]!.upos),
    )
    .filter(
      (child) =>
        tree.words[child]!.relation !== 'appos' ||
        (at.has(child) && here.every(({ resolvedBy }) => resolvedBy === 'pronoun')),
    )
    .flatMap((child) => partiesAt(view, child, depth + 1));
  const examples = childrenBy(tree, word, 'nmod')
    .filter((child) => LISTING.has(prepositionOf(tree, child)))
    .flatMap((child) => (here.length === 0 ? partiesAt(view, child, depth + 1) : []));
  return distinctMentions([...here, ...beside, ...more, ...examples]);
};

/** Those whom several words name, each once. */
export const partiesAtAll = (
  view: SentenceView,
  words: readonly number[],
  end?: number,
): readonly FoundMention[] => distinctMentions(words.flatMap((word) => partiesAt(view, word, 0, end)));
