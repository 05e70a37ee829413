import type { Speaker } from '../../records/index.ts';
import { nounPhrase } from '../grammar/noun-phrase.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';

const PERSONS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'him',
  'them',
  'who',
  'which',
  'that',
]);

/** The speaker whom a noun names, or whom a pronoun takes up. */
export const nameSpeaker = (view: SentenceView, word: number, last: Speaker | null): Speaker | null => {
  const { tree, covering } = view;
  const mention = covering[word]!.at(-1) ?? null;
  const actor = mention ? { actorId: mention.actor.id } : {};
  if (PERSONS.has(tree.words[word]!.key)) {
    const isPerson = ['he', 'she'].includes(tree.words[word]!.key);
    const isPlural = tree.words[word]!.key === 'they' && last?.kind === 'role';
    if (last && (isPerson || isPlural)) return last;
    return mention ? { name: mention.actor.name, kind: 'named', ...actor } : last;
  }
  const { upos } = tree.words[word]!;
  if (!['NOUN', 'PROPN', 'ADJ', 'NUM', 'X'].includes(upos)) return null;
  const isPersonsName = mention === null && upos === 'PROPN';
  const phrase = isPersonsName ? { first: word, last: word + 1 } : nounPhrase(tree, word);
  const named = mention?.actor.basis !== undefined && mention.resolvedBy === 'description';
  const name = named ? mention.actor.name : view.wordsOf(phrase.first, phrase.last);
  const isNamed = upos === 'PROPN' || (mention !== null && mention.resolvedBy !== 'description');
  return { name, kind: isNamed ? 'named' : 'role', ...actor };
};
