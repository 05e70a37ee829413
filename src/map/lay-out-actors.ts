import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Position } from './map-timeline.ts';

/** How two actors pull at each other in the layout: `affinity` in [-1, 1], allied positive. */
export interface LayoutTie {
  readonly a: string;
  readonly b: string;
  readonly affinity: number;
}

/** Width over height of the plane that positions are scaled from (assumed: the map's usual frame). */
const ASPECT = 1.5;
/** Wanted length of a tie in layout units, at affinity 0, and how much each unit of affinity shortens it (assumed). */
const LENGTH = 110;
const SHORTENING = 60;
/**
 * Beyond so many actors the simulation is coarser, and nodes may overlap: they would in any case. 2,000 actors then take
 * half a second, and ties are no longer for it, beside pairs at random (assumed; measured by hand).
 */
const LARGE = 300;
const STEPS = { small: 400, large: 100 };
/** Barnes and Hut's opening angle: the library's own, and a wider one. */
const THETA = { small: 0.9, large: 1.2 };

/** Spreads values over [0, 1]; values that are all the same stand in the middle. */
const spread = (values: readonly number[]): readonly number[] => {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return values.map((value) => (high > low ? (value - low) / (high - low) : 0.5));
};

/**
 * Places actors by a force simulation (Barnes-Hut repulsion; Fruchterman & Reingold 1991 in spirit): allies near,
 * enemies further off; spread over all of the plane. Deterministic: the start is a fixed spiral and d3-force draws from
 * its own fixed stream.
 */
export const layOutActors = (
  actorIds: readonly string[],
  ties: readonly LayoutTie[],
): ReadonlyMap<string, Position> => {
  const nodes: (SimulationNodeDatum & { id: string })[] = actorIds.map((id) => ({ id }));
  const extent = nodes.length <= LARGE ? 'small' : 'large';
  const links = ties.map(({ a, b, affinity }) => ({ source: a, target: b, affinity }));
  const simulation = forceSimulation(nodes)
    .force(
      'tie',
      forceLink<(typeof nodes)[number], (typeof links)[number]>(links)
        .id((node) => node.id)
        .distance(({ affinity }) => LENGTH - SHORTENING * affinity)
        .strength(({ affinity }) => 0.3 + 0.5 * Math.max(0, affinity)),
    )
    .force('room', forceManyBody().strength(-420).distanceMax(600).theta(THETA[extent]))
    .force('across', forceX(0).strength(0.05 / ASPECT))
    .force('down', forceY(0).strength(0.05 * ASPECT))
    .stop();
  if (extent === 'small') simulation.force('apart', forceCollide(34));
  simulation.tick(STEPS[extent]);
  const across = spread(nodes.map((node) => node.x ?? 0));
  const down = spread(nodes.map((node) => node.y ?? 0));
  return new Map(nodes.map(({ id }, i) => [id, { x: across[i]!, y: down[i]! }]));
};
