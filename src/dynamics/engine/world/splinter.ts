import { drawBinomial, drawNormal, type SeededStream } from '../../../maths/index.ts';
import { CAPABILITY, EVERY_ASPECT, RADICALISM, SCOPE } from './aspect.ts';
import { NOWHERE, type World } from './world.ts';

/** How a part leaves an actor. */
export interface Leaving {
  /** Share of the parent's tokens that goes. */
  readonly share: number;
  readonly radicalism: number;
  /** Chance that the two part as enemies. */
  readonly hostile: number;
}

/** Chance that a tie of the parent is the splinter's as well (MODEL.md section 6). */
const TIE_KEPT = 0.5;

/**
 * A part of an actor becomes an actor: Binomial(m, share) tokens of support, as many young among them as chance has it,
 * and of resources likewise; tactics, scope and capability are the parent's, sponsors stay with the parent.
 * @returns the splinter's slot
 */
export const splitOff = (world: World, parent: number, leaving: Leaving, stream: SeededStream): number => {
  const child = world.addActor();
  const { capacity, districts, tactics } = world;
  for (const which of [CAPABILITY, SCOPE] as const)
    world.ordinals[which][child] = world.ordinals[which][parent]!;
  world.ordinals[RADICALISM][child] = leaving.radicalism;
  world.ordinalsMoved(child);
  world.outgoing[child] = drawNormal(stream);
  for (let tactic = 0; tactic < tactics; tactic++)
    if (world.adopted[parent * tactics + tactic] === 1) world.adopt(child, tactic);

  const young = drawBinomial(stream, world.youngSupport[parent]!, leaving.share);
  const old = drawBinomial(stream, world.support[parent]! - world.youngSupport[parent]!, leaving.share);
  moveTokens(world, parent, child, young + old, young, stream);
  const resources = drawBinomial(stream, world.resources[parent]!, leaving.share);
  if (resources > 0) {
    world.addResources(parent, -resources);
    world.addResources(child, resources);
  }
  if (districts > 0) {
    for (let d = 0; d < districts; d++)
      if (world.local[child * districts + d]! > 0) world.presence[child * districts + d] = 1;
    world.measureOverlap(child);
  } else {
    // Where no districts are given, the splinter is where its parent is, and wholly beside it.
    for (let j = 0; j < capacity; j++) {
      const share = j === parent ? 1 : world.overlap[parent * capacity + j]!;
      if (j === child) continue;
      world.overlap[child * capacity + j] = share;
      world.overlap[j * capacity + child] = share;
    }
    if (world.overlapUnknown)
      world.overlap[child * capacity + parent] = world.overlap[parent * capacity + child] = 0;
  }
  for (let k = 0; k < world.count; k++) {
    const j = world.roster[k]!;
    const sign = world.ties[parent * capacity + j]!;
    if (j !== child && sign !== 0 && stream.uniform() < TIE_KEPT) world.setTie(child, j, sign);
  }
  if (stream.uniform() < leaving.hostile) world.setTie(parent, child, -1);
  world.tell(child, EVERY_ASPECT);
  return child;
};

/** Moves tokens that chance picks, district by district as they come. */
const moveTokens = (
  world: World,
  from: number,
  to: number,
  tokens: number,
  young: number,
  stream: SeededStream,
): void => {
  const { districts } = world;
  if (districts === 0) {
    world.addSupport(from, -tokens, -young, NOWHERE);
    world.addSupport(to, tokens, young, NOWHERE);
    return;
  }
  let left = tokens;
  let pool = 0;
  for (let d = 0; d < districts; d++) pool += world.local[from * districts + d]!;
  let youngLeft = young;
  for (let d = 0; d < districts && left > 0; d++) {
    const here = world.local[from * districts + d]!;
    if (here === 0) continue;
    // Of `left` to go out of `pool`, each token here goes with the chance of a draw without replacement.
    let moved = 0;
    for (let k = 0; k < here; k++) {
      if (stream.integerBelow(pool) < left - moved) moved++;
      pool--;
    }
    const youngHere = Math.min(youngLeft, moved);
    world.addSupport(from, -moved, -youngHere, d);
    world.addSupport(to, moved, youngHere, d);
    left -= moved;
    youngLeft -= youngHere;
  }
};
