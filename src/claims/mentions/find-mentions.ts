import type { Actor } from '../../records/index.ts';
import type { SentenceTree } from '../grammar/sentence-tree.ts';
import { describedActor, describedMentions } from './described-mentions.ts';
import type { FoundName } from './find-names.ts';
import type { FoundMention } from './mention.ts';
import { namedMentions } from './named-mentions.ts';
import { type Antecedents, resolveReferences } from './resolve-references.ts';
import { stateOrganMentions } from './state-organ-mentions.ts';

/** Everyone a sentence names, describes or refers to, in text order; and whom the next sentence can take up. */
export const findMentions = (
  tree: SentenceTree,
  names: readonly FoundName[],
  discourse: { readonly state: Actor | null; readonly previous: Antecedents },
): ReturnType<typeof resolveReferences> => {
  const mentions: FoundMention[] = [];
  const covered = new Set<number>();
  const add = (more: readonly FoundMention[]): void => {
    for (const mention of more) {
      mentions.push(mention);
      if (!mention.compound) for (let word = mention.first; word < mention.last; word += 1) covered.add(word);
    }
  };
  const isCovered = (word: number): boolean => covered.has(word);
  add(namedMentions(tree, names));
  add(stateOrganMentions(tree, isCovered, discourse.state));
  add(
    describedMentions(tree, isCovered, (name, isGeneric) => describedActor(name, isGeneric, discourse.state)),
  );
  mentions.sort((a, b) => a.first - b.first);
  return resolveReferences(tree, mentions, discourse.previous);
};
