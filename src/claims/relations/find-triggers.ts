import type { Token } from '../text/tokenise.ts';
import { keyOf } from '../text/tokenise.ts';
import { inflect, pluralOf, type VerbForm } from './triggers/inflect.ts';
import { COMPOUND_TRIGGERS, NOUN_TRIGGERS, ROLE_TRIGGERS } from './triggers/nouns.ts';
import type { Trigger } from './triggers/trigger.ts';
import { ADJECTIVE_TRIGGERS, VERB_TRIGGERS } from './triggers/verbs.ts';

/** A trigger in one of its written forms. */
export interface TriggerForm {
  readonly trigger: Trigger;
  /** For verbs. */
  readonly form: VerbForm | null;
}

export interface FoundTrigger extends TriggerForm {
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly forms: TriggerForm[];
}

const emptyNode = (): Node => ({ next: new Map(), forms: [] });

const plant = (root: Node, words: string, form: TriggerForm): void => {
  let node = root;
  for (const word of words.split(/[ -]/u)) {
    const key = keyOf(word);
    const next = node.next.get(key) ?? emptyNode();
    node.next.set(key, next);
    node = next;
  }
  node.forms.push(form);
};

const grow = (): Node => {
  const root = emptyNode();
  for (const trigger of VERB_TRIGGERS)
    for (const [form, words] of inflect(trigger.lemma)) plant(root, words, { trigger, form });
  for (const trigger of [...NOUN_TRIGGERS, ...ROLE_TRIGGERS]) {
    plant(root, trigger.lemma, { trigger, form: null });
    plant(root, pluralOf(trigger.lemma), { trigger, form: null });
  }
  for (const trigger of ADJECTIVE_TRIGGERS) plant(root, trigger.lemma, { trigger, form: null });
  for (const trigger of COMPOUND_TRIGGERS) plant(root, trigger.lemma, { trigger, form: null });
  return root;
};

const ROOT = grow();

/** Whether a verb of relation starts here in a form that can follow its subject. */
export const isFiniteTrigger = (tokens: readonly Token[], first: number): boolean => {
  let node: Node | undefined = ROOT;
  for (let index = first; index < tokens.length; index += 1) {
    node = node.next.get(tokens[index]!.key);
    if (!node) return false;
    if (node.forms.some(({ trigger }) => trigger.part === 'verb')) return true;
  }
  return false;
};

/** Trigger words outside of names, longest first at each place; one place may have several readings. */
export const findTriggers = (
  tokens: readonly Token[],
  isNamed: (token: number) => boolean,
): readonly FoundTrigger[] => {
  const found: FoundTrigger[] = [];
  let at = 0;
  while (at < tokens.length) {
    let node: Node | undefined = ROOT;
    let last = at;
    let forms: readonly TriggerForm[] = [];
    for (let index = at; index < tokens.length && !isNamed(index); index += 1) {
      node = node.next.get(tokens[index]!.key);
      if (!node) break;
      if (node.forms.length > 0) {
        forms = node.forms;
        last = index + 1;
      }
    }
    for (const form of forms) found.push({ ...form, first: at, last });
    at = Math.max(last, at + 1);
  }
  return found;
};
