import { nounPhrase } from '../grammar/noun-phrase.ts';
import { childrenBy, prepositionOf } from '../grammar/sentence-tree.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';

const CENTRED: ReadonlySet<string> = new Set([
  'centered',
  'centred',
  'focused',
  'confined',
  'limited',
  'restricted',
  'concentrated',
]);
const BINDING: ReadonlySet<string> = new Set(['around', 'on', 'to', 'in', 'within', 'upon']);

/** The theatre to which the words bound a relation: "centred around Afghan operations", "limited to North Waziristan". */
export const findTheatre = ({ tree, wordsOf }: SentenceView): string | null => {
  for (const [verb, { key }] of tree.words.entries()) {
    if (!CENTRED.has(key)) continue;
    for (const child of childrenBy(tree, verb, 'obl', 'nmod')) {
      if (!BINDING.has(prepositionOf(tree, child))) continue;
      const { first, last } = nounPhrase(tree, child);
      const isName = ({ form }: { readonly form: string }): boolean => /^\p{Lu}/u.test(form);
      const words = tree.words.slice(first, last);
      const begin = words.findIndex(isName);
      if (begin >= 0) return wordsOf(first + begin, first + words.findLastIndex(isName) + 1);
    }
  }
  return null;
};
