import type { ActorReference } from '../records/index.ts';
import type { EffectiveDecision } from './effective-decisions.ts';

interface Link {
  readonly into: ActorReference;
  /** Index of the merge among the effective decisions. */
  readonly at: number;
}

/** Backwards, so that the later of two decisions on an actor wins, and a merge that would close a ring gives way to those after it. */
const linksOf = (decisions: readonly EffectiveDecision[]): ReadonlyMap<string, Link | null> => {
  const links = new Map<string, Link | null>();
  const leadsTo = (from: string, to: string): boolean => {
    for (let id: string | undefined = from; id !== undefined; id = links.get(id)?.into.id)
      if (id === to) return true;
    return false;
  };
  for (let at = decisions.length - 1; at >= 0; at--) {
    const decision = decisions[at]!;
    if (decision.act === 'split' && decision.mentions === undefined) {
      if (!links.has(decision.actor.id)) links.set(decision.actor.id, null);
    } else if (decision.act === 'merge') {
      const { actor, into } = decision;
      if (!links.has(actor.id) && !leadsTo(into.id, actor.id)) links.set(actor.id, { into, at });
    }
  }
  return links;
};

/**
 * The actor that an actor is one with, or itself. Merges taken before the decision of index `after` (none by default)
 * do not hold for it.
 */
export type FindMerged = (actor: ActorReference, after?: number) => ActorReference;

export interface MergedActors {
  readonly findMerged: FindMerged;
  /** Whether no actor is one with another. */
  readonly isEmpty: boolean;
}

/** Who is one with whom: merges follow each other, and splits take them apart. */
export const mergedActors = (decisions: readonly EffectiveDecision[]): MergedActors => {
  const links = linksOf(decisions);
  const findMerged: FindMerged = (actor, after = -1) => {
    let link = links.get(actor.id);
    if (!link || link.at < after) return actor;
    let found = actor;
    for (; link; link = links.get(found.id)) found = link.into;
    return found;
  };
  return { findMerged, isEmpty: links.size === 0 };
};
