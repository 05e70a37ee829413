import type { Span } from '../../records/index.ts';
import type { Token } from '../text/tokenise.ts';
import type { FoundMention, MentionGroup } from './mention.ts';

/** One sentence with everything in it that the finders of relations look at. */
export interface SentenceView {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly groups: readonly MentionGroup[];
  /** For each token the group that covers it, or null. */
  readonly groupAt: readonly (MentionGroup | null)[];
  /** The text from one token up to another (exclusive), blanks made single. */
  wordsOf(first: number, last: number): string;
}

export const viewSentence = (
  text: string,
  span: Span,
  tokens: readonly Token[],
  groups: readonly MentionGroup[],
): SentenceView => {
  const groupAt: (MentionGroup | null)[] = tokens.map(() => null);
  for (const group of groups) groupAt.fill(group, group.first, group.last);
  const wordsOf = (first: number, last: number): string =>
    text.slice(tokens[first]?.begin ?? span.end, tokens[last - 1]?.end ?? span.end).replace(/\s+/gu, ' ');
  return { span, tokens, groups, groupAt, wordsOf };
};

/** Members of a group that can be a party to a relation. */
export const partiesOf = (group: MentionGroup | null): readonly FoundMention[] =>
  group ? group.members.filter((mention) => !mention.compound && !mention.bystander) : [];
