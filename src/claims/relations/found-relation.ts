import type { FoundMention, MentionGroup } from '../mentions/mention.ts';
import { partiesOf } from '../mentions/sentence-view.ts';
import type { FoundTrigger } from './find-triggers.ts';
import type { Meaning } from './triggers/trigger.ts';

/** A relation that a sentence's words make, before negation, hedges and speakers are looked at. */
export interface FoundRelation {
  readonly meaning: Meaning;
  readonly source: FoundMention;
  readonly target: FoundMention;
  /** Trigger words, by indices of tokens; `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Neither side is the doer in these words. */
  readonly mutual: boolean;
  readonly rule: string;
}

/** Every source with every target. */
export const pairsAcross = (
  found: FoundTrigger,
  sources: MentionGroup | null,
  targets: MentionGroup | null,
  rule: string,
): readonly FoundRelation[] => {
  if (!sources || !targets || sources === targets) return [];
  const { trigger, first, last } = found;
  return partiesOf(sources).flatMap((source) =>
    partiesOf(targets).map(
      (target): FoundRelation => ({ meaning: trigger, source, target, first, last, mutual: false, rule }),
    ),
  );
};

/** Every two of the members with each other. */
export const pairsWithin = (
  found: FoundTrigger,
  members: readonly FoundMention[],
  rule: string,
): readonly FoundRelation[] => {
  const { trigger, first, last } = found;
  return members.flatMap((source, index) =>
    members
      .slice(index + 1)
      .map(
        (target): FoundRelation => ({ meaning: trigger, source, target, first, last, mutual: true, rule }),
      ),
  );
};

export const reversed = (relations: readonly FoundRelation[]): readonly FoundRelation[] =>
  relations.map((relation) => ({ ...relation, source: relation.target, target: relation.source }));

/** An adjective of a state, or the first half of a compound, acts where it owns what it stands before: "Turkish support". */
export const acting = (group: MentionGroup): MentionGroup => ({
  ...group,
  members: group.members.map((mention) => (mention.compound ? mention : { ...mention, bystander: false })),
});
