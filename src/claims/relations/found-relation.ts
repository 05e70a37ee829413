import type { FoundMention } from '../mentions/mention.ts';
import type { FoundTrigger } from './find-triggers.ts';
import type { Meaning } from './triggers/trigger.ts';

/** A relation that a sentence's words make, before negation, hedges and speakers are looked at. */
export interface FoundRelation {
  readonly meaning: Meaning;
  readonly source: FoundMention;
  readonly target: FoundMention;
  /** The word that carries the relation. */
  readonly anchor: number;
  /** Trigger words of the tree; `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Neither side is the doer in these words. */
  readonly mutual: boolean;
  readonly rule: string;
}

/** Every source with every target. */
export const pairsAcross = (
  found: FoundTrigger,
  sources: readonly FoundMention[],
  targets: readonly FoundMention[],
  rule: string,
): readonly FoundRelation[] => {
  const { trigger, anchor, first, last } = found;
  return sources.flatMap((source) =>
    targets.map(
      (target): FoundRelation => ({
        meaning: trigger,
        source,
        target,
        anchor,
        first,
        last,
        mutual: false,
        rule,
      }),
    ),
  );
};

/** Every two of the members with each other. */
export const pairsWithin = (
  found: FoundTrigger,
  members: readonly FoundMention[],
  rule: string,
): readonly FoundRelation[] => {
  const { trigger, anchor, first, last } = found;
  return members.flatMap((source, index) =>
    members.slice(index + 1).map(
      (target): FoundRelation => ({
        meaning: trigger,
        source,
        target,
        anchor,
        first,
        last,
        mutual: true,
        rule,
      }),
    ),
  );
};

export const reversed = (relations: readonly FoundRelation[]): readonly FoundRelation[] =>
  relations.map((relation) => ({ ...relation, source: relation.target, target: relation.source }));
