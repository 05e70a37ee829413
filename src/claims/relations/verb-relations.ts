import { clauseOf, obliquesOf } from '../grammar/clause.ts';
import { childrenBy, firstConjunct, isRelation } from '../grammar/sentence-tree.ts';
import { distinctMentions } from '../mentions/distinct-mentions.ts';
import type { FoundMention } from '../mentions/mention.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { type FoundRelation, pairsAcross, pairsWithin, reversed } from './found-relation.ts';
import { partiesAt, partiesAtAll } from './parties-at.ts';
import { namesGoods } from './support-goods.ts';
import type { VerbTrigger } from './triggers/trigger.ts';

/** Deeds, and what is written, in place of whoever does them: "the *attack* killed Y", "a *report* charging Y". */
const DEED =
  /(?:attack|bombing|raid|strike|offensive|ambush|assault|shelling|operation|explosion|bomb|fire|effort|campaign|mission|report|statement|resolution|communique|letter|declaration)s?$/u;
const DOING =
  /^(?:claim|launch|carr|conduct|mount|stag|order|perpetrat|execut|publish|issu|releas|sign|adopt|mak|made|beg[aiu]n)/u;

/** Those who do what a verb says: its subjects, and of a deed whoever did it: "X claimed an attack that killed Y". */
const doersOfAll = (view: SentenceView, words: readonly number[]): readonly FoundMention[] => {
  const { tree } = view;
  return distinctMentions(
    words.flatMap((word) => {
      const own = partiesAt(view, word);
      const { key, relation, head } = tree.words[word]!;
      if (own.length > 0 || !DEED.test(key)) return own;
      // "airstrikes conducted by X"
      const by = childrenBy(tree, word, 'acl')
        .filter((verb) => DOING.test(tree.words[verb]!.key))
        .flatMap((verb) => clauseOf(tree, verb).subjects)
        .filter((subject) => subject !== word);
      const above =
        relation === 'obj' && DOING.test(tree.words[head]!.key) ? clauseOf(tree, head).subjects : [];
      return [...by, ...above].flatMap((subject) => partiesAt(view, subject));
    }),
  );
};

/** "operates *with the blessing of* Z" is no operation with Z. */
const HELP =
  /^(?:support|help|backing|assistance|aid|blessing|approval|consent|permission|funding|cooperation)$/u;

/** "each other", "one another". */
const isReciprocal = ({ tree: { words } }: SentenceView, word: number): boolean =>
  [word, word + 1].some(
    (at) =>
      /^(?:other|another)$/u.test(words[at]?.key ?? '') && /^(?:each|one)$/u.test(words[at - 1]?.key ?? ''),
  );

/** "X and Y, backed by Z, attacked": what follows the comma is said of the whole subject. */
const wholeOf = ({ tree }: SentenceView, word: number, participle: number): number => {
  const first = firstConjunct(tree, word);
  const isApart = tree.words[participle - 1]?.form === ',' || tree.words[participle - 2]?.form === ',';
  return isApart && isRelation(tree.words[first]!.relation, 'nsubj') ? first : word;
};

/** "X attacked Y", "Y was attacked by X", "X, backed by Y", "X and Y clashed", "the group that X supports". */
export const verbRelations = (
  view: SentenceView,
  found: FoundTrigger,
  trigger: VerbTrigger,
): readonly FoundRelation[] => {
  const isInside = (word: number): boolean => word >= found.first && word < found.last;
  const whole = clauseOf(view.tree, found.anchor);
  // "signed a truce with Y": what hangs on any word of the trigger hangs on all of it
  const within = Array.from(
    { length: found.last - found.first - 1 },
    (_, offset) => found.first + 1 + offset,
  );
  const clause = {
    ...whole,
    objects: [
      ...whole.objects.filter((word) => !isInside(word)),
      // "competes with Y", where the preposition belongs to the verb
      ...whole.obliques
        .map(({ word }) => word)
        .filter((word) => !isInside(word) && childrenBy(view.tree, word, 'case').some(isInside)),
    ],
    obliques: [...whole.obliques, ...within.flatMap((word) => obliquesOf(view.tree, word))].filter(
      ({ word }) => !isInside(word),
    ),
  };
  const rule = `verb:${trigger.kind}:${trigger.lemma}`;
  const named = clause.obliques.filter(
    ({ preposition, word }) =>
      trigger.prepositions.includes(preposition) &&
      !(preposition === 'with' && HELP.test(view.tree.words[word]!.key)),
  );
  const partners = partiesAtAll(
    view,
    named.map(({ word }) => word),
  );
  const isPart = trigger.reversed && trigger.kind === 'affiliation';
  const turned = (relations: readonly FoundRelation[]): readonly FoundRelation[] =>
    isPart
      ? reversed(relations).filter(({ source }) => source.resolvedBy !== 'description')
      : trigger.reversed
        ? reversed(relations)
        : relations;

  const between = partiesAtAll(
    view,
    clause.obliques
      .filter(({ preposition }) => /^(?:between|among|amongst)$/u.test(preposition))
      .map(({ word }) => word),
  );
  if (trigger.together && between.length > 1) return pairsWithin(found, between, `${rule}:between`);

  if (clause.isPassive) {
    // "X, backed by Z, and Y": Z backs X alone
    const isBeside = isRelation(view.tree.words[found.anchor]!.relation, 'acl');
    const surface = partiesAtAll(
      view,
      isBeside ? clause.objects.map((word) => wholeOf(view, word, found.anchor)) : clause.objects,
      isBeside ? found.anchor : undefined,
    );
    if (trigger.direct === null) {
      const isTie = ['affiliation', 'alliance', 'merger'].includes(trigger.kind);
      if (trigger.together && isTie && named.length === 0 && surface.length > 1)
        return pairsWithin(found, surface, `${rule}:together`);
      return turned(pairsAcross(found, surface, partners, `${rule}:participle`));
    }
    const agents = doersOfAll(view, clause.subjects);
    const patients = trigger.direct === 'recipient' || surface.length === 0 ? partners : surface;
    // "the truce was signed by X and Y"
    if (trigger.together && patients.length === 0) return pairsWithin(found, agents, `${rule}:by`);
    // "groups led by X and Y" are those that are named: they do not lead each other
    const isOwn =
      agents.length > 1 && agents.every(({ actor }) => patients.some((one) => one.actor.id === actor.id));
    return isOwn ? [] : turned(pairsAcross(found, agents, patients, `${rule}:passive`));
  }

  const subjects = doersOfAll(view, clause.subjects);
  const objects = [...clause.recipients, ...clause.objects];
  const reciprocal = [...objects, ...named.map(({ word }) => word)].some((word) => isReciprocal(view, word));
  if (reciprocal) return pairsWithin(found, subjects, `${rule}:reciprocal`);
  const direct = ((): readonly FoundMention[] => {
    if (trigger.direct === null) return [];
    const all = partiesAtAll(view, objects);
    const known = all.filter(({ resolvedBy }) => resolvedBy !== 'description');
    // "designated X a terrorist organisation"
    const parties = trigger.kind === 'accusation' && known.length > 0 ? known : all;
    if (trigger.direct === 'organisation') return parties.filter(({ standing }) => standing === 'name');
    if (trigger.direct === 'recipient')
      return objects.some((word) => namesGoods(view.tree, word)) || clause.recipients.length > 0
        ? parties
        : [];
    return parties;
  })();
  const targets = direct.length > 0 ? direct : partners;
  if (targets.length > 0) return turned(pairsAcross(found, subjects, targets, `${rule}:active`));
  const isTogether = trigger.together && objects.length === 0 && named.length === 0;
  return isTogether ? pairsWithin(found, subjects, `${rule}:together`) : [];
};
