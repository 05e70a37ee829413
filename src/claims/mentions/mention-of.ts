import type { Mention } from '../../records/index.ts';
import type { FoundMention } from './mention.ts';
import type { SentenceView } from './sentence-view.ts';

/** A mention as all stages know it. */
export const mentionOf = (text: string, view: SentenceView, found: FoundMention): Mention => {
  const begin = view.tree.words[found.first]!.begin;
  const end = view.tree.words[found.last - 1]!.end;
  const { actor, resolvedBy, via } = found;
  return {
    begin,
    end,
    id: actor.id,
    name: actor.name,
    mention: text.slice(begin, end),
    resolvedBy,
    ...(via === null ? {} : { via }),
  };
};
