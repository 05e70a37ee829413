import { type Actor, type ActorLink, type Decision, findActor } from '../records/index.ts';
import { effectiveDecisions, undoingsInForce } from './effective-decisions.ts';
import { everyActor, knownActors } from './known-actors.ts';
import type { Standing } from './load-standing.ts';
import { mergedActors } from './merged-actors.ts';
import { type NamesInUse, namesInUse } from './names-in-use.ts';

/** A tie that a catalogue knows, with the name of the other; `isFromOther`: it is said of the other. */
export type NamedLink = ActorLink & { readonly name: string; readonly isFromOther: boolean };

export interface DecisionOnActor {
  readonly decision: Extract<Decision, { readonly act: 'merge' | 'split' | 'describe-actor' }>;
  readonly isUndone: boolean;
}

/** All that a project knows of one actor beside its relations. */
export interface OpenedActor {
  /** With the names of all that were merged into it. */
  readonly actor: Actor;
  /** Itself, as it was known before any merger. */
  readonly own: Actor;
  /** Those that are one with it by decision. */
  readonly parts: readonly Actor[];
  readonly links: readonly NamedLink[];
  readonly names: NamesInUse;
  /** Mergers, splits and descriptions of it and of its parts, the latest first, undone ones too. */
  readonly decisions: readonly DecisionOnActor[];
}

const linksOf = (family: ReadonlySet<string>, actors: readonly Actor[]): readonly NamedLink[] => {
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  return actors.flatMap(({ id, name, links = [], partOf }): NamedLink[] => {
    const all: readonly ActorLink[] =
      partOf === undefined || links.some((link) => link.kind === 'part-of' && link.id === partOf)
        ? links
        : [...links, { kind: 'part-of', id: partOf }];
    if (family.has(id))
      return all
        .filter((link) => !family.has(link.id))
        .map((link) => ({ ...link, name: nameOf.get(link.id) ?? link.id, isFromOther: false }));
    return all
      .filter((link) => family.has(link.id))
      .map((link) => ({ ...link, id, name, isFromOther: true }));
  });
};

const decisionsOn = (
  family: ReadonlySet<string>,
  decisions: readonly Decision[],
): readonly DecisionOnActor[] => {
  const undoings = undoingsInForce(decisions);
  return decisions
    .flatMap((decision): DecisionOnActor[] => {
      if (decision.act !== 'merge' && decision.act !== 'split' && decision.act !== 'describe-actor')
        return [];
      const ids = [decision.actor.id];
      if (decision.act === 'merge') ids.push(decision.into.id);
      if (decision.act === 'split') ids.push(decision.from.id);
      return ids.some((id) => family.has(id)) ? [{ decision, isUndone: undoings.has(decision.id) }] : [];
    })
    .reverse();
};

/** An actor that claims stand on and nobody described. */
const namedInClaims = (claims: Standing['claims'], id: string): Actor | undefined => {
  const claim = claims.find(({ source, target }) => source.id === id || target.id === id);
  if (!claim) return undefined;
  const { name } = claim.source.id === id ? claim.source : claim.target;
  return { id, name, type: 'unknown', aliases: [], leaders: [], basis: 'text' };
};

/**
 * One actor by its id, or that which it is one with by now.
 * @throws EntenteError `unknown-actor`
 */
export const openActor = (
  standing: Pick<Standing, 'actors' | 'decisions' | 'claims'>,
  catalogue: readonly Actor[],
  id: string,
): OpenedActor => {
  const { findMerged } = mergedActors(effectiveDecisions(standing.decisions));
  const whole = findMerged({ id, name: id });
  const every = everyActor(standing, catalogue);
  const actor =
    knownActors(standing, catalogue).find((known) => known.id === whole.id) ??
    namedInClaims(standing.claims, whole.id) ??
    findActor(every, id);
  const parts = every.filter((known) => known.id !== actor.id && findMerged(known).id === actor.id);
  const family = new Set([actor.id, ...parts.map((part) => part.id)]);
  return {
    actor,
    own: every.find((known) => known.id === actor.id) ?? actor,
    parts,
    links: linksOf(family, every),
    names: namesInUse(standing.claims, actor.id),
    decisions: decisionsOn(family, standing.decisions),
  };
};
