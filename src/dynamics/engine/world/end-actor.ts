import { drawBinomial, type SeededStream } from '../../../maths/index.ts';
import { EVERY_ASPECT } from './aspect.ts';
import type { World } from './world.ts';

/** An actor ends: his tokens of support are dead, those of resources spent. */
export const endActor = (world: World, actor: number): void => {
  const { districts } = world;
  const tokens = world.support[actor]!;
  world.local.fill(0, actor * districts, (actor + 1) * districts);
  world.dead += tokens;
  world.spent += world.resources[actor]!;
  world.resources[actor] = 0;
  world.addSupport(actor, -tokens, -world.youngSupport[actor]!, -1);
  world.removeActor(actor);
};

/** A whole number near x that is x in the mean. */
const roundByChance = (x: number, stream: SeededStream): number =>
  Math.floor(x) + (stream.uniform() < x - Math.floor(x) ? 1 : 0);

/**
 * Two actors become one, in the slot of the greater (of two alike, the lower slot): tokens summed, ordinals weighted by
 * support and rounded by chance, ties the sign of the sum, places, sponsors and tactics of both.
 */
export const joinActors = (world: World, i: number, j: number, stream: SeededStream): void => {
  const [into, from] =
    world.support[i]! > world.support[j]! || (world.support[i] === world.support[j] && i < j)
      ? [i, j]
      : [j, i];
  const { capacity, districts, tactics } = world;
  const [own, other] = [world.support[into]!, world.support[from]!];
  const weight = own + other > 0 ? own / (own + other) : 0.5;
  const signs: [number, number][] = [];
  for (let k = 0; k < world.count; k++) {
    const h = world.roster[k]!;
    if (h === into || h === from) continue;
    signs.push([h, Math.sign(world.ties[into * capacity + h]! + world.ties[from * capacity + h]!)]);
  }
  for (let which = 0; which < 3; which++) {
    const ordinal = world.ordinals[which as 0 | 1 | 2];
    world.setOrdinal(
      which,
      into,
      roundByChance(weight * ordinal[into]! + (1 - weight) * ordinal[from]!, stream),
    );
  }
  const young = world.youngSupport[from]!;
  for (let d = 0; d < districts; d++) {
    const cell = from * districts + d;
    if (world.presence[cell] === 1) world.setPresence(into, d, 1);
    world.local[into * districts + d]! += world.local[cell]!;
    world.local[cell] = 0;
    world.presence[cell] = 0;
  }
  world.addSupport(from, -other, -young, -1);
  world.addSupport(into, other, young, -1);
  const resources = world.resources[from]!;
  world.addResources(from, -resources);
  world.addResources(into, resources);
  world.sponsors[into]! |= world.sponsors[from]!;
  world.grants[into]! += world.grants[from]!;
  world.born[into] = Math.min(world.born[into]!, world.born[from]!);
  for (let tactic = 0; tactic < tactics; tactic++)
    if (world.adopted[from * tactics + tactic] === 1) world.adopt(into, tactic);
  world.removeActor(from);
  for (const [h, sign] of signs) world.setTie(into, h, sign);
  world.tell(into, EVERY_ASPECT);
};

/** Sends a share of what an actor has in a district to the dead, and the rest elsewhere. */
export const loseDistrict = (
  world: World,
  actor: number,
  district: number,
  lost: number,
  stream: SeededStream,
): void => {
  const { districts } = world;
  const cell = actor * districts + district;
  const here = world.local[cell]!;
  world.setPresence(actor, district, 0);
  if (here === 0) return;
  const dead = drawBinomial(stream, here, lost);
  const young = world.support[actor]! > 0 ? world.youngSupport[actor]! / world.support[actor]! : 0;
  const deadYoung = Math.min(dead, Math.round(dead * young));
  world.addSupport(actor, -dead, -deadYoung, district);
  world.dead += dead;
  const refuge = findRefuge(world, actor, district, stream);
  const left = here - dead;
  if (refuge === -1) {
    const leftYoung = Math.min(left, world.youngSupport[actor]!, Math.round(left * young));
    world.addSupport(actor, -left, -leftYoung, district);
    world.reservoir += left;
    return;
  }
  world.local[cell]! -= left;
  world.local[actor * districts + refuge]! += left;
  world.setPresence(actor, refuge, 1);
};

/** Another district of his, else one that a road leads to; -1 where there is none. */
const findRefuge = (world: World, actor: number, from: number, stream: SeededStream): number => {
  const { districts, presence, roads } = world;
  const choose = (weightOf: (d: number) => number): number => {
    let total = 0;
    for (let d = 0; d < districts; d++) if (d !== from) total += weightOf(d);
    if (total === 0) return -1;
    let left = stream.uniform() * total;
    let last = -1;
    for (let d = 0; d < districts; d++) {
      if (d === from || weightOf(d) === 0) continue;
      last = d;
      left -= weightOf(d);
      if (left < 0) break;
    }
    return last;
  };
  const own = choose((d) => presence[actor * districts + d]!);
  return own === -1 ? choose((d) => roads[from * districts + d]!) : own;
};
