import type { Mention, Span, StandingClaim } from '../../../../src/records/index.ts';

/** Actors whom the claims of a text find named within a span, in the order of the text, each once. */
export const actorsNamedIn = (
  claims: readonly Pick<StandingClaim, 'source' | 'target'>[],
  { begin, end }: Span,
): readonly Pick<Mention, 'id' | 'name' | 'mention'>[] => {
  const mentions = claims
    .flatMap(({ source, target }) => [source, target])
    .filter((mention) => mention.begin >= begin && mention.end <= end)
    .sort((x, y) => x.begin - y.begin);
  return [...new Map(mentions.toReversed().map((mention) => [mention.id, mention])).values()]
    .sort((x, y) => x.begin - y.begin)
    .map(({ id, name, mention }) => ({ id, name, mention }));
};
