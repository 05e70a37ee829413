import type { SeededStream } from '../../../maths/index.ts';
import { NOWHERE, type World } from './world.ts';

/** A district of an actor's, each as likely as he has tokens there; NOWHERE without any. */
export const drawDistrict = (world: World, actor: number, stream: SeededStream): number => {
  const { districts, local } = world;
  if (districts === 0) return NOWHERE;
  const begin = actor * districts;
  let total = 0;
  for (let d = 0; d < districts; d++) total += local[begin + d]!;
  if (total === 0) {
    const here = presentIn(world, actor);
    return here === 0 ? NOWHERE : nthPresent(world, actor, Math.floor(stream.uniform() * here));
  }
  let left = Math.floor(stream.uniform() * total);
  for (let d = 0; d < districts; d++) {
    left -= local[begin + d]!;
    if (left < 0) return d;
  }
  return NOWHERE;
};

const presentIn = ({ districts, presence }: World, actor: number): number => {
  let count = 0;
  for (let d = 0; d < districts; d++) count += presence[actor * districts + d]!;
  return count;
};

const nthPresent = ({ districts, presence }: World, actor: number, nth: number): number => {
  let left = nth;
  for (let d = 0; d < districts; d++) if (presence[actor * districts + d] === 1 && left-- === 0) return d;
  return NOWHERE;
};

/** A token in the hand: whether it is young, and where it lay (NOWHERE is -1), in one number. */
const tokenOf = (young: 0 | 1, district: number): number => 2 * (district + 1) + young;

/** Takes one token from an actor who has some: who it is and where it lay, for `giveToken`. */
export const takeToken = (world: World, actor: number, stream: SeededStream): number => {
  const young = Math.floor(stream.uniform() * world.support[actor]!) < world.youngSupport[actor]! ? 1 : 0;
  const district = drawDistrict(world, actor, stream);
  world.addSupport(actor, -1, -young, district);
  return tokenOf(young, district);
};

/** Somebody new, of no district. */
export const RECRUIT = tokenOf(1, NOWHERE);

/** Gives one token to an actor: where it lay before if he is there, else where he has most likely others. */
export const giveToken = (world: World, actor: number, token: number, stream: SeededStream): void => {
  const district = (token >> 1) - 1;
  const stays = district !== NOWHERE && world.presence[actor * world.districts + district] === 1;
  world.addSupport(actor, 1, token & 1, stays ? district : drawDistrict(world, actor, stream));
};
