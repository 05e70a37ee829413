import { childrenBy, hangsOn, isRelation, prepositionOf, type SentenceTree } from './sentence-tree.ts';

/** A preposition and the word that it governs. */
export interface Oblique {
  readonly preposition: string;
  readonly word: number;
}

/** Who does what to whom around one verb, a passive turned round. */
export interface Clause {
  /** Who does it. */
  readonly subjects: readonly number[];
  /** To whom it is done. */
  readonly objects: readonly number[];
  /** To whom something is given, where another object is what is given. */
  readonly recipients: readonly number[];
  readonly obliques: readonly Oblique[];
  readonly isPassive: boolean;
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whose']);
/** Verbs whose subject, and not their object, does what follows: "promised Y to leave". */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set(
  'promise promises promised promising vow vowed use used uses using'.split(' '),
);
/** Verbs whose object does what follows, though it may have been read as the subject's purpose: "forced X to join Y". */
const OBJECT_CONTROL =
  /^(?:forc|compel|driv|drove|push|oblig|prompt|lead|led$|persuad|convinc|enabl|allow|encourag|order|urg|press)/u;
const DEEPEST = 6;

const isRelativeClause = (relation: string): boolean => relation === 'acl:relcl' || relation === 'acl';

/** Whether a verb stands in the passive, or is a participle that says what was done. */
export const isPassive = (tree: SentenceTree, verb: number): boolean => {
  const { xpos, relation } = tree.words[verb]!;
  if (childrenBy(tree, verb, 'aux:pass', 'nsubj:pass').length > 0) return true;
  if (xpos !== 'VBN') return false;
  if (childrenBy(tree, verb, 'aux').length > 0 || childrenBy(tree, verb, 'nsubj').length > 0) return false;
  if (relation === 'conj') return isPassive(tree, tree.words[verb]!.head);
  return isRelation(relation, 'acl', 'amod', 'advcl', 'xcomp', 'root', 'parataxis', 'appos', 'nmod', 'dep');
};

/** What a relative pronoun stands for, else the word itself. */
const antecedentOf = (tree: SentenceTree, word: number, verb: number): number => {
  if (!RELATIVES.has(tree.words[word]!.key)) return word;
  for (let at = verb, step = 0; at >= 0 && step < DEEPEST; step += 1) {
    const { relation, head } = tree.words[at]!;
    if (isRelativeClause(relation) && head >= 0) return head;
    if (!isRelation(relation, 'conj', 'xcomp', 'ccomp', 'advcl')) break;
    at = head;
  }
  return word;
};

/** "help X fight Y", where X was read as an object of the second verb: it stands before it, and does what it says. */
const isMisread = ({ words }: SentenceTree, verb: number, object: number): boolean =>
  words[verb]!.xpos === 'VB' &&
  words[verb]!.relation === 'xcomp' &&
  object < verb &&
  words[object]!.upos !== 'PRON';

const ownSubjects = (tree: SentenceTree, verb: number): readonly number[] =>
  [
    ...childrenBy(tree, verb, 'nsubj'),
    ...childrenBy(tree, verb, 'obj').filter((child) => isMisread(tree, verb, child)),
  ]
    // "X is to attack Y"
    .filter((child) => tree.words[child]!.relation !== 'nsubj:outer' || tree.words[verb]!.xpos === 'VB')
    .map((child) => antecedentOf(tree, child, verb));

/** Verbs that ask of whoever does what follows: "demanded that Y leave". */
const DEMANDS = /^(?:demand|insist|request|order)/u;

/** "helped Y fight": who does the second is the object of the first. */
const helpedObjects = (tree: SentenceTree, verb: number): readonly number[] => [
  ...childrenBy(tree, verb, 'ccomp', 'xcomp')
    .filter(
      (child) =>
        DEMANDS.test(tree.words[verb]!.key) ||
        (tree.words[child]!.xpos === 'VB' && childrenBy(tree, child, 'aux').length === 0),
    )
    .flatMap((child) => childrenBy(tree, child, 'nsubj')),
  ...childrenBy(tree, verb, 'xcomp').flatMap((child) =>
    childrenBy(tree, child, 'obj').filter((object) => isMisread(tree, child, object)),
  ),
];

const surfaceObjects = (tree: SentenceTree, verb: number): readonly number[] => [
  ...childrenBy(tree, verb, 'obj', 'iobj')
    .filter((child) => !isMisread(tree, verb, child))
    .map((child) => antecedentOf(tree, child, verb)),
  ...helpedObjects(tree, verb),
];

/** The owner of a noun, or who does what it stands in: "its plan to …", "X made a vow to …". */
export const doersOfNoun = (tree: SentenceTree, noun: number, depth = 0): readonly number[] => {
  const owners = childrenBy(tree, noun, 'nmod:poss');
  if (owners.length > 0) return owners;
  const { relation, head } = tree.words[noun]!;
  return head >= 0 && isRelation(relation, 'obj', 'obl', 'nsubj:pass', 'xcomp')
    ? surfaceSubjects(tree, head, depth + 1)
    : [];
};

/** "this led to *X* joining Y", "with *X* joining Y": who does it stands right before it, or -1. */
const absoluteSubject = (tree: SentenceTree, verb: number): number => {
  const { relation, xpos, head } = tree.words[verb]!;
  if (relation !== 'advcl' || xpos !== 'VBG' || head < 0 || tree.words[verb - 1]?.upos === 'PUNCT') return -1;
  if (childrenBy(tree, verb, 'mark', 'case').length > 0) return -1;
  const isOutcome = /^(?:result|led|lead|culminat|ended)/u.test(tree.words[head]!.key);
  return (
    childrenBy(tree, head, 'obl').find(
      (child) =>
        child < verb &&
        (isOutcome || prepositionOf(tree, child) === 'with') &&
        hangsOn(tree.words, verb - 1, child),
    ) ?? -1
  );
};

/** The words that stand as grammatical subject of a verb, its own or another clause's that it shares. */
export const surfaceSubjects = (tree: SentenceTree, verb: number, depth = 0): readonly number[] => {
  const own = ownSubjects(tree, verb);
  if (own.length > 0 || depth > DEEPEST) return own;
  const { relation, head, xpos } = tree.words[verb]!;
  if (head < 0) return [];
  const governor = tree.words[head]!;
  const isVerbal =
    ['VERB', 'AUX', 'ADJ'].includes(governor.upos) || childrenBy(tree, head, 'nsubj').length > 0;
  if (isRelation(relation, 'acl')) {
    if (xpos === 'VB') return doersOfNoun(tree, head, depth);
    // "accused by X of working with Y": the accused works, and not X
    const marker = childrenBy(tree, verb, 'mark', 'case').map((child) => tree.words[child]!.key)[0];
    if (governor.head >= 0 && xpos === 'VBG' && marker === 'of' && prepositionOf(tree, head) === 'by')
      return surfaceSubjects(tree, governor.head, depth + 1);
    // "its role in arming Y", "followed suit in leaving Y": not the noun does it, but whose it is
    const doers = xpos === 'VBG' && marker !== undefined ? doersOfNoun(tree, head, depth) : [];
    return doers.length > 0 ? doers : [head];
  }
  if (relation === 'conj' || relation === 'parataxis') {
    if (relation === 'parataxis' && xpos !== 'VBG' && xpos !== 'VBN') return [];
    return surfaceSubjects(tree, head, depth + 1);
  }
  const absolute = absoluteSubject(tree, verb);
  if (absolute >= 0) return [absolute];
  if (isRelation(relation, 'xcomp', 'advcl', 'ccomp', 'obl', 'nmod', 'obj', 'dep')) {
    if (!isVerbal) return ['VBG', 'VB'].includes(xpos) ? doersOfNoun(tree, head, depth) : [];
    const marker = [...childrenBy(tree, verb, 'mark', 'case')].map((child) => tree.words[child]!.key)[0];
    const objects = surfaceObjects(tree, head);
    const isControlled =
      relation === 'xcomp' ||
      (relation === 'advcl' && xpos === 'VB' && marker === 'to' && OBJECT_CONTROL.test(governor.key)) ||
      (xpos === 'VBG' && ['of', 'for', 'from', 'into'].includes(marker ?? '')) ||
      (xpos === 'VBG' && marker === 'with' && /^(?:charg|credit|tax)/u.test(governor.key));
    if (isControlled && objects.length > 0 && !SUBJECT_CONTROL.has(governor.key)) return objects;
    return surfaceSubjects(tree, head, depth + 1);
  }
  return [];
};

/** Objects that a coordinated verb shares: "trains and arms Y". */
const sharedObjects = (tree: SentenceTree, verb: number): readonly number[] => {
  for (const next of childrenBy(tree, verb, 'conj')) {
    if (tree.words[next]!.upos !== 'VERB' || childrenBy(tree, next, 'nsubj').length > 0) continue;
    if (next - verb > DEEPEST) continue;
    const objects = surfaceObjects(tree, next);
    if (objects.length > 0) return objects;
  }
  return [];
};

/** The gap of a relative clause: "the group that X supports". */
const gapOf = (tree: SentenceTree, verb: number): readonly number[] => {
  const { relation, head } = tree.words[verb]!;
  if (relation !== 'acl:relcl' || head < 0) return [];
  const subjects = childrenBy(tree, verb, 'nsubj');
  return subjects.length > 0 && subjects.every((child) => !RELATIVES.has(tree.words[child]!.key))
    ? [head]
    : [];
};

/** The phrases with a preposition that hang on a word, `nmod` of a noun and `obl` of a verb alike. */
export const obliquesOf = (tree: SentenceTree, head: number): readonly Oblique[] =>
  childrenBy(tree, head, 'obl', 'nmod', 'advcl')
    .filter((child) => tree.words[child]!.relation !== 'nmod:poss')
    .flatMap((child): readonly Oblique[] => {
      const preposition = prepositionOf(tree, child);
      if (preposition === '') return [];
      const word = antecedentOf(tree, child, head);
      return [{ preposition, word }];
    });

/** The phrases with a preposition inside of an object: "the town, along with villages, *from X*". */
export const obliquesWithin = (tree: SentenceTree, object: number, depth = 0): readonly Oblique[] => {
  const own = obliquesOf(tree, object);
  if (depth > 1) return own;
  const inner = childrenBy(tree, object, 'nmod', 'conj', 'appos').filter(
    (child) => tree.words[child]!.relation !== 'nmod:poss',
  );
  return [...own, ...inner.flatMap((child) => obliquesWithin(tree, child, depth + 1))];
};

/** What a verb says of whom. */
export const clauseOf = (tree: SentenceTree, verb: number): Clause => {
  const passive = isPassive(tree, verb);
  const surface = surfaceSubjects(tree, verb);
  const own = surfaceObjects(tree, verb);
  const indirect = childrenBy(tree, verb, 'iobj');
  const obliques = [...obliquesOf(tree, verb), ...own.flatMap((object) => obliquesWithin(tree, object))];
  if (passive) {
    const agents = obliques.filter(({ preposition }) => preposition === 'by').map(({ word }) => word);
    return {
      subjects: agents,
      objects: surface,
      recipients: own.length > 0 ? surface : [],
      obliques: obliques.filter(({ preposition }) => preposition !== 'by'),
      isPassive: true,
    };
  }
  const objects = own.length > 0 ? own : [...gapOf(tree, verb), ...sharedObjects(tree, verb)];
  return { subjects: surface, objects, recipients: indirect, obliques, isPassive: false };
};
