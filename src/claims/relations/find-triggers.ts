import type { Kind } from '../../records/index.ts';
import type { SentenceTree } from '../grammar/sentence-tree.ts';
import { keyOf } from '../text/tokenise.ts';
import { inflect, pluralOf } from './triggers/inflect.ts';
import { COMPOUND_TRIGGERS, NOUN_TRIGGERS, ROLE_TRIGGERS } from './triggers/nouns.ts';
import type { Trigger } from './triggers/trigger.ts';
import { ADJECTIVE_TRIGGERS, VERB_TRIGGERS } from './triggers/verbs.ts';

export interface FoundTrigger {
  readonly trigger: Trigger;
  /** The word of the tree that carries it: the verb, the noun. */
  readonly anchor: number;
  readonly first: number;
  /** One past the last word. */
  readonly last: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly triggers: Set<Trigger>;
}

const emptyNode = (): Node => ({ next: new Map(), triggers: new Set() });

const plant = (root: Node, words: string, trigger: Trigger): void => {
  let node = root;
  for (const word of words.split(/[ -]/u)) {
    const key = keyOf(word);
    const next = node.next.get(key) ?? emptyNode();
    node.next.set(key, next);
    node = next;
  }
  node.triggers.add(trigger);
};

const grow = (): Node => {
  const root = emptyNode();
  for (const trigger of VERB_TRIGGERS)
    for (const [, words] of inflect(trigger.lemma)) plant(root, words, trigger);
  for (const trigger of [...NOUN_TRIGGERS, ...ROLE_TRIGGERS]) {
    plant(root, trigger.lemma, trigger);
    if (!SINGULAR_ONLY.has(trigger.lemma)) plant(root, pluralOf(trigger.lemma), trigger);
  }
  for (const trigger of [...ADJECTIVE_TRIGGERS, ...COMPOUND_TRIGGERS]) plant(root, trigger.lemma, trigger);
  return root;
};

/** Roles whose plural says no more than where: "parts of Y". */
const SINGULAR_ONLY: ReadonlySet<string> = new Set(['part', 'front', 'extension']);

const ROOT = grow();

/** The kinds of relation that a single word can name or tell, as whatever part of speech: "distancing", "split". */
export const kindsOf = (key: string): readonly Kind[] => [
  ...new Set([...(ROOT.next.get(key)?.triggers ?? [])].map(({ kind }) => kind)),
];

const isHyphen = (form: string): boolean => /^[-‐‑–]$/u.test(form);

/** Whether a reading of a word as this part of speech goes with its tag. */
const fits = ({ words }: SentenceTree, trigger: Trigger, first: number, last: number): boolean => {
  const { upos, xpos, relation } = words[first]!;
  const final = words[last - 1]!;
  switch (trigger.part) {
    case 'verb':
      // "fighting continued" is a noun, whatever its tag
      if (xpos === 'VBG' && relation.startsWith('nsubj')) return false;
      return (
        upos === 'VERB' || upos === 'AUX' || (upos === 'ADJ' && /(?:ed|ing|en)$/u.test(words[first]!.key))
      );
    case 'adjective':
      return true;
    case 'compound':
      return isHyphen(words[first - 1]?.form ?? '') || words[first - 1]?.key === '';
    default:
      return (
        ['NOUN', 'PROPN', 'ADJ'].includes(final.upos) ||
        (xpos === 'VBG' && final.upos === 'VERB' && trigger.lemma.endsWith('ing'))
      );
  }
};

/** The words of a sentence that triggers are looked for in, by index: all but hyphens. */
export const triggerWords = ({ words }: SentenceTree): readonly number[] =>
  words.flatMap(({ form }, index) => (isHyphen(form) ? [] : [index]));

/** The triggers that begin at one of those words, longest first; those of one length are readings of the same words. */
export const triggersAt = (
  tree: SentenceTree,
  order: readonly number[],
  at: number,
): readonly (readonly FoundTrigger[])[] => {
  const { words } = tree;
  let node: Node | undefined = ROOT;
  const found: (readonly FoundTrigger[])[] = [];
  for (let end = at; end < order.length; end += 1) {
    const { key } = words[order[end]!]!;
    if (key === '') break;
    for (const part of key.split('-')) node = node?.next.get(part);
    if (!node) break;
    const first = order[at]!;
    const last = order[end]! + 1;
    const readings = [...node.triggers]
      .filter((trigger) => fits(tree, trigger, first, last))
      .map((trigger): FoundTrigger => {
        const isHeadLast = trigger.part !== 'verb' && trigger.part !== 'compound';
        return { trigger, anchor: isHeadLast ? last - 1 : first, first, last };
      });
    if (readings.length > 0) found.unshift(readings);
  }
  return found;
};
