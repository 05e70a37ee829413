import { clauseOf, obliquesOf } from '../grammar/clause.ts';
import { childrenBy, isRelation, type SentenceTree } from '../grammar/sentence-tree.ts';
import type { FoundMention } from '../mentions/mention.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import { describedBy } from './adjective-relations.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { type FoundRelation, pairsAcross, pairsWithin, reversed } from './found-relation.ts';
import { ownersOf } from './noun-relations.ts';
import { partiesAt } from './parties-at.ts';
import { namesGoods } from './support-goods.ts';
import type { CompoundTrigger, RoleTrigger } from './triggers/trigger.ts';

const isMentioned = (view: SentenceView, word: number): boolean => (view.at.get(word) ?? []).length > 0;

/** The actor in apposition to a role: "its ally Y", "X, a branch of Y", "Y, an ally of X". */
const namedWith = (view: SentenceView, noun: number): readonly FoundMention[] => {
  const { tree } = view;
  const after = childrenBy(
    tree,
    noun,
    'appos',
    'flat',
    'conj',
    'list',
    'parataxis',
    'nmod:desc',
    'dep',
  ).filter(
    (child) => child > noun && isMentioned(view, child) && !isRelation(tree.words[child]!.relation, 'conj'),
  );
  if (after.length > 0) return after.flatMap((child) => partiesAt(view, child));
  const { relation, head } = tree.words[noun]!;
  if (head >= 0 && isMentioned(view, head)) {
    if (
      isRelation(
        relation,
        'appos',
        'nmod:desc',
        'compound',
        'amod',
        'parataxis',
        'list',
        'flat',
        'nmod:unmarked',
        'dep',
      )
    )
      return partiesAt(view, head);
    if (relation === 'conj' && isCommaApposition(tree, noun, head)) return view.at.get(head) ?? [];
  }
  const colon = tree.words.findIndex(({ form }, index) => index > noun && form === ':');
  if (colon > 0 && tree.words[noun]!.xpos === 'NNS' && isMentioned(view, colon + 1))
    return partiesAt(view, colon + 1);
  const next = tree.words[noun + 1];
  return next && isMentioned(view, noun + 1) ? (view.at.get(noun + 1) ?? []) : [];
};

/** "X, a branch of Y": coordinated in the tree, with nothing but a comma and an article between. */
const isCommaApposition = ({ words, children }: SentenceTree, noun: number, head: number): boolean =>
  !children[noun]!.some((child) => words[child]!.relation === 'cc') &&
  words.slice(head + 1, noun).some(({ form }) => form === ',');

/** "the al-Qaeda affiliate X": the parser hangs both on the name after them. */
const besideOwner = (view: SentenceView, noun: number): readonly FoundMention[] => {
  const { words } = view.tree;
  return words[noun - 1]?.key === '' && words[noun - 1]!.head === words[noun]!.head
    ? (view.at.get(noun - 1) ?? [])
    : [];
};

const BEING = /^(?:constitut|form|represent|ma[dk]e|becom|becam|remain|head|lead|led|found)/u;

/** "X hunted a *cell* of Y": the object of a deed is said of nobody. */
const isWhomever = ({ words }: SentenceTree, noun: number): boolean => {
  const { relation, head } = words[noun]!;
  return relation === 'obj' && head >= 0 && !BEING.test(words[head]!.key);
};

/** "X is an ally of Y", "X, a branch of Y", "Y's rival X", "the rivals X and Y". */
export const roleRelations = (
  view: SentenceView,
  found: FoundTrigger,
  trigger: RoleTrigger,
): readonly FoundRelation[] => {
  const { tree } = view;
  const noun = found.anchor;
  const rule = `role:${trigger.kind}:${trigger.lemma}`;
  // "a member of their own organisations": theirs, and no other's
  const isOwn = ({ resolvedBy, head }: FoundMention): boolean =>
    resolvedBy === 'pronoun' && tree.words[head]!.relation === 'nmod:poss' && tree.words[head]!.head !== noun;
  const others = [
    ...obliquesOf(tree, noun)
      .filter(({ preposition }) => ['of', 'to', 'with', 'for', 'in'].includes(preposition))
      .flatMap(({ word, preposition }) =>
        partiesAt(view, word).filter(
          ({ standing }) =>
            preposition !== 'in' || (standing === 'name' && ownersOf(view, noun).length === 0),
        ),
      ),
    ...ownersOf(view, noun),
    ...besideOwner(view, noun),
  ].filter(
    (mention) =>
      !isOwn(mention) &&
      !(trigger.ofOrganisation && (mention.standing !== 'name' || mention.actor.type === 'government')),
  );
  const named = [
    ...namedWith(view, noun),
    ...obliquesOf(tree, noun)
      .filter(({ preposition }) => ['in', 'like', 'such as', 'including'].includes(preposition))
      .flatMap(({ word }) => partiesAt(view, word))
      .filter(({ standing }) => standing === 'name' && ownersOf(view, noun).length > 0),
  ];
  const fresh = (mentions: readonly FoundMention[]): readonly FoundMention[] =>
    mentions.filter((mention) => !others.includes(mention));
  if (others.length === 0)
    return tree.words[noun]!.xpos.endsWith('S') && named.length > 1
      ? pairsWithin(found, named, `${rule}:both`)
      : [];
  const turned = (relations: readonly FoundRelation[]): readonly FoundRelation[] =>
    trigger.reversed ? reversed(relations) : relations;
  if (fresh(named).length > 0) return turned(pairsAcross(found, fresh(named), others, `${rule}:apposition`));
  if (trigger.ofOrganisation || isWhomever(tree, noun)) return [];
  return turned(pairsAcross(found, fresh(describedBy(view, noun)), others, `${rule}:predicate`));
};

const USING =
  /^(?:us|employ|receiv|get|got|obtain|acquir|deploy|field|fir|operat|wield|had|ha[sv]e?|carry|carried|equip|captur)/u;

/** Who has what another made or gave: "Y used X-supplied missiles". */
const usersOf = (view: SentenceView, goods: number): readonly FoundMention[] => {
  const { tree } = view;
  const { relation, head } = tree.words[goods]!;
  if (head < 0 || !namesGoods(tree, goods)) return [];
  if (isRelation(relation, 'nmod') && /^recipients?$/u.test(tree.words[head]!.key))
    return describedBy(view, head);
  return isRelation(relation, 'obj') && USING.test(tree.words[head]!.key)
    ? clauseOf(tree, head).subjects.flatMap((word) => partiesAt(view, word))
    : [];
};

/** "X-backed Y". An affiliation goes the other way: "al-Qaeda-linked Y" is affiliated with al-Qaeda. */
export const compoundRelations = (
  view: SentenceView,
  found: FoundTrigger,
  trigger: CompoundTrigger,
): readonly FoundRelation[] => {
  const { tree, covering } = view;
  const isHyphened = /^[-‐‑–]$/u.test(tree.words[found.first - 1]?.form ?? '');
  const sources = covering[found.first - (isHyphened ? 2 : 1)] ?? [];
  if (sources.length === 0) return [];
  let head = found.anchor;
  for (let step = 0; step < 3 && head >= 0; step += 1) {
    const { relation } = tree.words[head]!;
    if (!isRelation(relation, 'amod', 'compound', 'acl', 'nmod', 'obl', 'conj')) break;
    head = tree.words[head]!.head;
    // "X-backed Y and the Z": X backs Y alone
    const parties = head > found.anchor ? partiesAt(view, head, 0, head) : [];
    const targets = (
      parties.length > 0 || trigger.kind !== 'support' || head < 0 ? parties : usersOf(view, head)
    ).filter((party) => !sources.includes(party));
    if (targets.length > 0) {
      const pairs = pairsAcross(
        found,
        sources.slice(-1),
        targets,
        `compound:${trigger.kind}:${trigger.lemma}`,
      );
      return trigger.kind === 'affiliation' ? reversed(pairs) : pairs;
    }
  }
  return [];
};
