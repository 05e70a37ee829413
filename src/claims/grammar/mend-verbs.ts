import { VERB_FORMS } from '../relations/triggers/verb-forms.ts';
import type { TreeWord } from './sentence-tree.ts';

const isName = (word: TreeWord | undefined): boolean => word?.key === '';
const BEFORE: ReadonlySet<string> = new Set(['compound', 'amod', 'nmod:desc', 'nmod:unmarked', 'nmod']);
const FINITE = /s$|ed$|fought$|struck$|met$/u;

/** The name that ends a verb's object, an article between them or none; -1 where none does. */
const nameAfter = (words: readonly TreeWord[], verb: number): number => {
  const next = words[verb + 1]?.upos === 'DET' ? verb + 2 : verb + 1;
  return isName(words[next]) ? next : -1;
};

/**
 * Short sentences of the form "X arms Y" are often read as one long noun. Where a verb of relation stands right between
 * two names and the tree makes it no verb, or hangs the name before it on what comes after it, the tree is put right.
 */
export const mendVerbs = (words: readonly TreeWord[]): readonly TreeWord[] => {
  const mended = [...words];
  const isVerbless = !words.some(
    ({ upos, xpos }) => ['VERB', 'AUX'].includes(upos) && /^(?:VBD|VBZ|VBP|MD)$/u.test(xpos),
  );
  for (const [verb, { key, upos, form }] of words.entries()) {
    const subject = verb - 1;
    if (!isName(words[subject]) || !VERB_FORMS.has(key) || !FINITE.test(key) || /^\p{Lu}/u.test(form))
      continue;
    const before = mended[subject]!;
    const isAstray = before.relation === 'nsubj' && words[before.head]?.upos === 'NOUN';
    if (!(BEFORE.has(before.relation) || isAstray) || before.head < verb) continue;
    if (upos === 'VERB' && mended[verb]!.relation !== 'amod') {
      // a compound cannot reach over a verb
      if (before.head > verb) mended[subject] = { ...before, head: verb, relation: 'nsubj' };
      continue;
    }
    const noun = mended[verb]!.head;
    if (isVerbless && noun > verb && before.head === noun && mended[noun]!.head < 0) {
      // "X severed links with Y"
      mended[verb] = { ...mended[verb]!, upos: 'VERB', xpos: 'VBD', head: -1, relation: 'root' };
      mended[noun] = { ...mended[noun]!, head: verb, relation: 'obj' };
      mended[subject] = { ...before, head: verb, relation: 'nsubj' };
      continue;
    }
    if (upos === 'VERB') continue;
    const object = nameAfter(words, verb);
    if (object < 0) continue;
    const whole = mended[mended[object]!.head === verb ? verb : object]!;
    mended[verb] = {
      ...mended[verb]!,
      upos: 'VERB',
      xpos: key.endsWith('s') ? 'VBZ' : 'VBD',
      head: whole.head === verb ? -1 : whole.head,
      relation: whole.relation,
    };
    mended[subject] = { ...before, head: verb, relation: 'nsubj' };
    mended[object] = { ...mended[object]!, head: verb, relation: 'obj' };
  }
  return mended;
};
