import type { FoundMention } from './mention.ts';

/** Of several mentions of one actor, the first. */
export const distinctMentions = (mentions: readonly FoundMention[]): readonly FoundMention[] => {
  const seen = new Set<string>();
  return mentions.filter(({ actor }) => !seen.has(actor.id) && Boolean(seen.add(actor.id)));
};
