import { effectiveDecisions } from '../ledger/index.ts';
import type { Decision } from '../records/index.ts';
import type { MapTimeline, Position } from './map-timeline.ts';

/** Where persons put actors, by the actors' ids; a later pin goes over an earlier, and one without a place takes it away. */
export const pinsInForce = (decisions: readonly Decision[]): ReadonlyMap<string, Position> => {
  const pins = new Map<string, Position>();
  for (const decision of effectiveDecisions(decisions)) {
    if (decision.act !== 'pin') continue;
    if (decision.at === null) pins.delete(decision.actor.id);
    else pins.set(decision.actor.id, decision.at);
  }
  return pins;
};

/** The map with actors where persons put them; all others stay where they were. */
export const pinActors = (timeline: MapTimeline, pins: ReadonlyMap<string, Position>): MapTimeline =>
  pins.size === 0
    ? timeline
    : {
        ...timeline,
        actors: timeline.actors.map((actor) => {
          const pin = pins.get(actor.id);
          return pin ? { ...actor, ...pin, isPinned: true as const } : actor;
        }),
      };
