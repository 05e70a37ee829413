import type { ActorRelation } from '../api/answers.ts';

/** A relation at a month and since another. */
export interface RelationRow {
  readonly relation: ActorRelation;
  /** Allied less hostile, in [-1, 1]. */
  readonly level: number;
  readonly change: number;
}

const levelAt = ({ hostile, allied }: ActorRelation, month: number): number =>
  (allied[month] ?? 0) - (hostile[month] ?? 0);

/** The relations of an actor at a month and since another, those with most origins first. */
export const relationRows = (
  relations: readonly ActorRelation[],
  at: number,
  since: number,
): readonly RelationRow[] =>
  relations
    .map((relation) => {
      const level = levelAt(relation, at);
      return { relation, level, change: level - levelAt(relation, since) };
    })
    .sort((x, y) => y.relation.origins - x.relation.origins || Math.abs(y.level) - Math.abs(x.level));
