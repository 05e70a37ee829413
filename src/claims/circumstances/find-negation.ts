import { clauseChain } from '../grammar/clause-chain.ts';
import { childrenBy, isRelation } from '../grammar/sentence-tree.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundRelation } from '../relations/found-relation.ts';
import { inflect } from '../relations/triggers/inflect.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEGATORS = words('no not nt never neither nor without hardly nobody none barely scarcely little few');
/** Verbs that undo or deny what is their object or complement. */
const UNDOING: ReadonlySet<string> = new Set(
  'deny, sever, end, cut, break, halt, suspend, cease, stop, reject, refuse, abandon, dissolve, renounce, terminate, disrupt, refute, rule, call, withdraw, depart, exit, decline, fail, lose, freeze, cancel, repudiate, disavow, lack, avoid, reduce, scale, withhold, discontinue, forswear, give, disclaim, dismiss, loosen, weaken, shed, downgrade, relax, quit, leave, prevent, block, oppose, prohibit, forbid, condemn'
    .split(', ')
    .flatMap((verb) => inflect(verb).map(([, form]) => form)),
);
/** Those of them that undo only with their particle: "cut off", "give up". */
const WITH_PARTICLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['break', 'off'],
    ['rule', 'out'],
    ['call', 'off'],
    ['give', 'up'],
    ['scale', 'back down'],
  ].flatMap(([verb, particles]) => inflect(verb!).map(([, form]) => [form, words(particles!)] as const)),
);
/** Verbs that say of their subject that it is over. */
const ENDING: ReadonlySet<string> = new Set(
  'end, cease, stop, collapse, dry, dissolve, lapse, fail, break, expire, halt, unravel, vanish'
    .split(', ')
    .flatMap((verb) => inflect(verb).map(([, form]) => form)),
);
const NEGATIVE_NOUNS = words('lack absence end denial refusal failure suspension cessation halt withdrawal');
/** Of whom it is said does not do it: "was reluctant to support". */
const RELUCTANT = words('reluctant unwilling hesitant loath loth disinclined unable powerless');
/** What is called so is not so: "it is a mistake to think that", "it is untrue that". */
const FALSE = words('mistake error wrong false untrue myth mistaken misleading fallacy');
/** Phrases with a negator that negate nothing, or whose probability the hedges carry already. */
const HARMLESS =
  /^(?:only|until|least|just|merely|doubt|inconceivable|impossible|evidence|proof|indication|indications|sign|signs|clear|known|certain|less|matter)$/u;

const isNegator = ({ tree }: SentenceView, word: number): boolean =>
  (NEGATORS.has(tree.words[word]!.key) ||
    (tree.words[word]!.key === 'longer' && tree.words[word - 1]?.key === 'no')) &&
  !HARMLESS.test(tree.words[word + 1]?.key ?? '') &&
  tree.words[word]!.key !== '';

/** Whether the words deny or undo the relation: an odd number of negations that reach its trigger. */
export const isDenied = (
  view: SentenceView,
  relation: FoundRelation,
  chain: readonly number[] = clauseChain(view.tree, relation.anchor),
): boolean => {
  const { tree } = view;
  const isRole = /^(?:role|compound)/u.test(relation.rule);
  let count = 0;
  for (const [step, word] of chain.entries()) {
    const { key } = tree.words[word]!;
    const below = chain[step - 1];
    const from = below === undefined ? '' : tree.words[below]!.relation;
    // what an actor is, is denied only where a clause says so: "denied being part of X"
    if (
      isRole &&
      step > 0 &&
      !isRelation(tree.words[chain[step - 1]!]!.relation, 'xcomp', 'ccomp', 'advcl', 'conj')
    )
      break;
    if (HARMLESS.test(key)) continue;
    const negators = childrenBy(
      tree,
      word,
      'advmod',
      'det',
      'amod',
      'mark',
      'case',
      'cc:preconj',
      'cc',
    ).filter((child) => isNegator(view, child));
    // "has no ties": the article of an object says what the verb would
    if (negators.some((child) => child < relation.first || child < word)) count += 1;
    if (below === undefined || isRelation(from, 'conj')) continue;
    // the particle may have been read as a preposition of what follows: "broke off ties"
    const particles = [...childrenBy(tree, word, 'compound:prt', 'advmod'), word + 1].map(
      (at) => tree.words[at]?.key ?? '',
    );
    const needed = WITH_PARTICLE.get(key);
    // a pact is broken without any particle
    const isBroken = isRelation(from, 'obj') && ['agreement', 'alliance'].includes(relation.meaning.kind);
    const undoes =
      UNDOING.has(key) &&
      (!needed || (needed.has('off') && isBroken) || particles.some((particle) => needed.has(particle)));
    const passive = childrenBy(tree, word, 'aux:pass').length > 0;
    if (
      undoes &&
      (isRelation(from, 'obj', 'xcomp', 'ccomp') ||
        (isRelation(from, 'nsubj') && passive) ||
        isRelation(from, 'advcl', 'obl'))
    )
      count += 1;
    else if (
      ENDING.has(key) &&
      relation.meaning.form === 'state' &&
      isRelation(from, 'nsubj') &&
      childrenBy(tree, word, 'obj').length === 0
    )
      count += 1;
    else if (
      // "the alliance is unlikely to break": what is unlikely is that it ends
      relation.meaning.form === 'state' &&
      isRelation(from, 'nsubj') &&
      childrenBy(tree, word, 'xcomp').some(
        (child) => ENDING.has(tree.words[child]!.key) && childrenBy(tree, child, 'obj').length === 0,
      )
    )
      count += 1;
    else if (NEGATIVE_NOUNS.has(key) && isRelation(from, 'nmod', 'acl')) count += 1;
    else if (RELUCTANT.has(key) && isRelation(from, 'xcomp', 'ccomp', 'acl', 'advcl')) count += 1;
    else if (FALSE.has(key) && isRelation(from, 'csubj', 'ccomp', 'acl', 'advcl', 'xcomp')) count += 1;
  }
  return count % 2 === 1;
};
