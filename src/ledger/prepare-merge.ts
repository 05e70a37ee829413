import {
  type ActorReference,
  type DecisionAct,
  findActor,
  SIDES,
  type Side,
  type StandingClaim,
} from '../records/index.ts';
import { type Asked, actorAsked, type DecisionGround, misuse, referenceTo } from './decision-ground.ts';
import { effectiveDecisions } from './effective-decisions.ts';
import { findClaim } from './find-by-id.ts';
import { knownActors } from './known-actors.ts';
import { mergedActors } from './merged-actors.ts';

export const referred = ({ id, name }: ActorReference): ActorReference => ({ id, name });

export const prepareMerge = (
  { actor: asked, into: whole }: Asked<'merge'>,
  { standing, catalogue }: DecisionGround,
): DecisionAct => {
  const actors = knownActors(standing, catalogue);
  const [actor, into] = [findActor(actors, asked), findActor(actors, whole)];
  if (actor.id === into.id)
    throw misuse(
      `${asked} and ${whole} are one already: ${into.name}`,
      'See entente log for who merged them.',
    );
  return { act: 'merge', actor: referred(actor), into: referred(into) };
};

/** The one mention of a claim that stands for an actor; where both do, the one that was read as the part to split off. */
const sideOf = (claim: StandingClaim, from: ActorReference, part: ActorReference): Side => {
  const sides = SIDES.filter((side) => claim[side].id === from.id);
  const read = sides.filter((side) => (claim[side].readAs ?? claim[side]).id === part.id);
  const [side, ...more] = read.length > 0 ? read : sides;
  if (side === undefined || more.length > 0)
    throw misuse(
      `claim "${claim.id}" does not name ${from.name} on one side`,
      'Correct its source or target instead.',
    );
  return side;
};

export const prepareSplit = (asked: Asked<'split'>, ground: DecisionGround): DecisionAct => {
  const { standing, catalogue } = ground;
  const { findMerged } = mergedActors(effectiveDecisions(standing.decisions));
  const named = actorAsked(asked.actor, ground);
  const from = findActor(knownActors(standing, catalogue), asked.from);
  const isPart = findMerged(named).id === from.id && named.id !== from.id;
  if (asked.claimIds === undefined) {
    if (!isPart)
      throw misuse(
        `${named.name} was not merged into ${from.name}`,
        'Name the merged actor first and the whole second, or give the claims whose mentions are meant.',
      );
    return { act: 'split', actor: referred(named), from: referred(from) };
  }
  const actor = isPart ? named : findMerged(named);
  if (actor.id === from.id)
    throw misuse(`${from.name} cannot be split from itself`, 'Give another actor, or a new one.');
  const mentions = asked.claimIds.map((id) => {
    const claim = findClaim(standing.claims, id);
    return { ...referenceTo(claim), side: sideOf(claim, from, actor) };
  });
  return { act: 'split', actor: referred(actor), from: referred(from), mentions };
};
