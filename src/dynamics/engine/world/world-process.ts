import { drawExponential, drawNormal, type SeededStream, streamOf } from '../../../maths/index.ts';
import { EntenteError } from '../../../records/index.ts';
import type { WorldAttributeView } from '../../effects/attributes/index.ts';
import { attributeStep } from '../attribute-step.ts';
import { ASPECT, EVERY_ASPECT, LEAST_ORDINAL, MOST_ORDINAL, ORDINALS, PRESSURES } from './aspect.ts';
import { endActor } from './end-actor.ts';
import { applyPressures, beginHook, breaksOf, fades, type Hook, isFading, levelAt } from './hook.ts';
import { runHash } from './run-hash.ts';
import { type SignedTieStep, signedTieStep } from './signed-tie-step.ts';
import { sumOver } from './sum-over.ts';
import { World } from './world.ts';
import type { WorldModel } from './world-model.ts';
import type { WorldStart } from './world-start.ts';

/** What is told of each event: its kind (`kinds` names it), the actor and the partner, if any. `true` ends the run. */
export type Witness = (time: number, kind: number, actor: number, partner: number) => unknown;

export interface RunOptions {
  readonly seed: number;
  /** The run's number, or what else settles its random numbers. */
  readonly run: number | readonly (number | string)[];
  readonly years: number;
  readonly hooks?: readonly Hook[];
  /** Times at which `observe` is called, in order, each within the run. */
  readonly grid?: readonly number[];
  readonly observe?: (index: number) => void;
  readonly witness?: Witness;
  readonly withScores?: boolean;
}

export interface WorldProcess {
  readonly world: World;
  readonly tieStep: SignedTieStep;
  /** Names of the kinds of events: ties, the three attributes, then the mechanisms. */
  readonly kinds: readonly string[];
  /** How often each kind happened in the last run, and how often a tie changed. */
  readonly counts: Int32Array;
  /** Runs once; the hash of all that happened, in order. */
  readonly run: (options: RunOptions) => number;
  /** Derivative by ρ, of the last run with scores. */
  readonly rateScore: () => number;
}

/** More than this many events in a run are a sign of broken rates, and would seem a hang: assumed. */
const MOST_EVENTS = 20_000_000;
/** More actors than this are: assumed. */
const MOST_ACTORS = 4096;
/** A fading pressure is looked at anew before rates could have moved by this factor: keeps thinning cheap. */
const FADE_WINDOW = 0.2;

/**
 * One jump process for all layers: the wait is exponential in the sum of all rates, the event is picked in proportion.
 * Pressures are piecewise constant, so that a wait runs on over a break with the new rates; fading ones are thinned
 * under a bound. Each layer has a stream of its own, keyed by seed and run.
 */
export const worldProcess = (start: WorldStart, model: WorldModel): WorldProcess => {
  const world = new World(start);
  const tieStep = signedTieStep(world, model.ties.terms, model.rules);
  tieStep.setParameters(Float64Array.from(model.ties.terms, ({ value }) => value));
  const moves = model.attributes.map(({ effects }, which) => {
    const view: WorldAttributeView = {
      world,
      get actors() {
        return world.count;
      },
      get values() {
        return world.ordinals[which as 0 | 1 | 2];
      },
      mean: (LEAST_ORDINAL + MOST_ORDINAL) / 2,
      get friends() {
        return world.allies;
      },
      get friendCount() {
        return world.allyCount;
      },
      get stride() {
        return world.capacity;
      },
    };
    const step = attributeStep(view, {
      least: LEAST_ORDINAL,
      most: MOST_ORDINAL,
      effects: effects.map(({ effect }) => effect),
    });
    step.setParameters(Float64Array.from(effects, ({ value }) => value));
    return step;
  });
  const mechanisms = model.mechanisms.map(({ kind, values }) => ({ kind, ...kind.create(world, values) }));
  const kinds = ['tie', ...ORDINALS, ...mechanisms.map(({ kind }) => kind.name)];
  const FIRST = 1 + ORDINALS.length;
  const counts = new Int32Array(kinds.length + 1);
  /** Mechanisms whose rates are summed with the actor's own, and those that a factor or a vector keeps apart. */
  const plain = mechanisms.flatMap((own, m) => (own.scale || own.rates ? [] : [{ ...own, m }]));
  const apart = mechanisms.flatMap((own, m) => (own.scale || own.rates ? [{ ...own, m }] : []));
  const plainBy = Int32Array.from(plain, ({ kind }) => kind.dependsOn);
  const apartBy = Int32Array.from(apart, ({ kind }) => kind.dependsOn);
  const plainMeasures = plain.map(({ measure }) => measure);
  const endsAtZero = mechanisms.some(({ kind }) => kind.name === 'extinction');
  let alliesBy = 0;
  let foesBy = 0;
  let everybodyBy = 0;
  for (const { kind } of mechanisms) {
    alliesBy |= kind.concerns?.alliesBy ?? 0;
    foesBy |= kind.concerns?.foesBy ?? 0;
    everybodyBy |= kind.concerns?.everybodyBy ?? 0;
  }

  // ln m is standardised by what it is at the beginning, so that the unit does not move.
  const logs = start.actors.map(({ support }) => Math.log(support + 1));
  const meanLog = logs.reduce((sum, x) => sum + x, 0) / Math.max(1, logs.length);
  const spread = Math.sqrt(logs.reduce((sum, x) => sum + (x - meanLog) ** 2, 0) / Math.max(1, logs.length));
  // Where all are alike there is nothing to standardise by.
  const sdLog = spread > 1e-9 ? spread : 1;
  const tieRateBy = ASPECT.pressure | (model.ties.bySupport === 0 ? 0 : ASPECT.tokens);
  const tieRateOf = (i: number): number => {
    const { rate, bySupport, byPressure } = model.ties;
    let exponent = bySupport === 0 ? 0 : (bySupport * (world.logSupport[i]! - meanLog)) / sdLog;
    if (world.pressure[i] !== 0)
      for (let e = 0; e < PRESSURES.length; e++) exponent += byPressure[e]! * world.pressures[e]![i]!;
    return exponent === 0 ? rate : rate * Math.exp(exponent);
  };

  /** Each actor's sum of the plain rates, and each rate by itself: ties first, then the plain mechanisms. */
  let own = new Float64Array(0);
  const isStale = new Uint8Array(apart.length).fill(1);
  let parts: Float64Array[] = [];
  let apartRates: Float64Array[] = [];
  let isDirty = new Uint16Array(0);
  let dirty = new Uint16Array(0);
  let emptied = new Uint16Array(0);
  let dirtyCount = 0;
  let emptiedCount = 0;
  world.onGrow((capacity) => {
    own = new Float64Array(capacity);
    parts = [0, ...plain].map(() => new Float64Array(capacity));
    apartRates = apart.map(() => new Float64Array(capacity));
    isStale.fill(1);
    isDirty = new Uint16Array(capacity);
    dirty = new Uint16Array(capacity);
    emptied = new Uint16Array(capacity);
    dirtyCount = 0;
    for (let k = 0; k < world.count; k++) mark(world.roster[k]!, EVERY_ASPECT);
  });
  function mark(i: number, aspect: number): void {
    if (isDirty[i] === 0) dirty[dirtyCount++] = i;
    isDirty[i]! |= aspect;
  }
  world.listen(EVERY_ASPECT, (i, aspect, other) => {
    mark(i, aspect);
    if (other !== -1) mark(other, aspect);
    if (endsAtZero && (aspect & ASPECT.tokens) !== 0 && world.support[i] === 0 && world.active[i] === 1)
      emptied[emptiedCount < emptied.length ? emptiedCount++ : 0] = i;
    const { capacity } = world;
    if (aspect & alliesBy)
      for (let k = i * capacity; k < i * capacity + world.allyCount[i]!; k++)
        mark(world.allies[k]!, ASPECT.ally);
    if (aspect & foesBy)
      for (let k = i * capacity; k < i * capacity + world.foeCount[i]!; k++) mark(world.foes[k]!, ASPECT.foe);
    if (aspect & everybodyBy) for (let k = 0; k < world.count; k++) mark(world.roster[k]!, ASPECT.anybody);
  });

  const hasSupport = mechanisms.some(({ kind }) => kind.layer === 'support');
  const hasEvents = mechanisms.some(({ kind }) => kind.layer === 'events');
  const attributeRate = model.attributes.reduce((sum, { rate }) => sum + rate, 0);
  const refresh = (): void => {
    while (emptiedCount > 0) {
      const i = emptied[--emptiedCount]!;
      if (world.active[i] === 1 && world.support[i] === 0) endActor(world, i);
    }
    for (let d = 0; d < dirtyCount; d++) {
      const i = dirty[d]!;
      const aspects = isDirty[i]!;
      isDirty[i] = 0;
      if (world.active[i] === 0) {
        own[i] = 0;
        for (let p = 0; p < parts.length; p++) parts[p]![i] = 0;
        for (let a = 0; a < apart.length; a++) apartRates[a]![i] = 0;
        isStale.fill(1);
        continue;
      }
      if (aspects & tieRateBy) parts[0]![i] = tieRateOf(i);
      let sum = parts[0]![i]! + attributeRate;
      for (let p = 0; p < plainBy.length; p++) {
        const rates = parts[p + 1]!;
        if ((aspects & plainBy[p]!) !== 0) plainMeasures[p]!(i, rates);
        sum += rates[i]!;
      }
      own[i] = sum;
      for (let a = 0; a < apart.length; a++)
        if ((aspects & apartBy[a]!) !== 0) {
          apart[a]!.measure(i, apartRates[a]!);
          isStale[a] = 1;
        }
    }
    dirtyCount = 0;
  };

  const sums = new Float64Array(apart.length + 1);
  /** Sums before their factor, and whether a rate in them has moved since. */
  const bare = new Float64Array(apart.length);
  const totalRate = (): number => {
    const { roster, count } = world;
    let sum = sumOver(own, roster, count);
    sums[apart.length] = sum;
    for (let a = 0; a < apart.length; a++) {
      const { scale, rates } = apart[a]!;
      const factor = scale ? scale() : 1;
      if (rates) bare[a] = sumOver(rates(), roster, count);
      else if (isStale[a] === 1) {
        bare[a] = sumOver(apartRates[a]!, roster, count);
        isStale[a] = 0;
      }
      const part = factor > 0 ? bare[a]! * factor : 0;
      sums[a] = part;
      sum += part;
    }
    return sum;
  };

  /** The actor whose share of `rates` the number falls into; what is left of it there is in `rest`. */
  const rest = new Float64Array(1);
  const pickActor = (rates: Float64Array, drawn: number): number => {
    const { roster, count } = world;
    let left = drawn;
    let last = -1;
    for (let k = 0; k < count; k++) {
      const i = roster[k]!;
      const own = rates[i]!;
      if (own <= 0) continue;
      last = i;
      if (left < own) {
        rest[0] = left;
        return i;
      }
      left -= own;
    }
    rest[0] = 0;
    return last;
  };

  let rateScore = 0;
  const run = (options: RunOptions): number => {
    const { seed, run: number, years, witness, grid = [], withScores = false } = options;
    const keys = typeof number === 'number' ? [number] : number;
    const stream = (layer: string) => streamOf(seed, ...keys, layer);
    const clock = stream('clock');
    // A layer in which nothing can happen draws nothing.
    const layer = (name: string, moves: boolean): SeededStream | undefined =>
      moves ? stream(name) : undefined;
    const ties = layer('A', model.ties.rate > 0);
    const attributes = layer('B', attributeRate > 0);
    const support = layer('C', hasSupport);
    const events = layer('D', hasEvents || (options.hooks ?? []).length > 0);
    const pressureSlope = Math.max(
      0,
      ...mechanisms.map((own) => own.pressureSlope()),
      ...model.ties.byPressure.map(Math.abs),
    );
    // A hook of size 0 sets nothing: it must not so much as break a wait.
    const hooks = (options.hooks ?? []).filter(({ size, decapitation }) => size > 0 || decapitation);
    const fading = hooks.filter(fades);
    const breaks = breaksOf(hooks);
    const hash = runHash();
    world.reset();
    if (ties) for (let k = 0; k < world.count; k++) world.outgoing[world.roster[k]!] = drawNormal(ties);
    for (const { begin } of mechanisms) begin?.();
    counts.fill(0);
    tieStep.scores.fill(0);
    for (const move of moves) move.scores.fill(0);
    emptiedCount = 0;
    for (let k = 0; k < world.count; k++) mark(world.roster[k]!, EVERY_ASPECT);
    let nextBreak = 0;
    let nextGrid = 0;
    let eventsTaken = 0;
    let exposure = 0;
    let known = world.count;
    let remaining = drawExponential(clock);
    const observeUntil = (time: number): void => {
      while (nextGrid < grid.length && grid[nextGrid]! <= time) options.observe?.(nextGrid++);
    };
    const reachBreak = (time: number): void => {
      for (const hook of hooks) if (hook.at === time) beginHook(world, hook, events!);
      applyPressures(world, hooks, time);
    };
    while (nextBreak < breaks.length && breaks[nextBreak]! <= 0) reachBreak(breaks[nextBreak++]!);
    refresh();
    for (;;) {
      // A splinter appears under the pressures of everybody, and shares of all move with their number.
      if (world.count !== known) {
        known = world.count;
        if (hooks.length > 0) applyPressures(world, hooks, world.time);
        for (let k = 0; k < world.count; k++) mark(world.roster[k]!, EVERY_ASPECT);
        refresh();
      }
      const time = world.time;
      let until = years;
      if (nextBreak < breaks.length) until = Math.min(until, breaks[nextBreak]!);
      if (nextGrid < grid.length) until = Math.min(until, grid[nextGrid]!);
      let bound = 1;
      if (fading.length > 0) {
        let slope = 0;
        for (const hook of fading) if (isFading(hook, time)) slope += levelAt(hook, time) / hook.kernel.years;
        slope *= pressureSlope;
        if (slope > 0) {
          until = Math.min(until, time + FADE_WINDOW / slope);
          bound = Math.exp(slope * (until - time));
        }
      }
      const rate = totalRate() * bound;
      if (!Number.isFinite(rate))
        throw new EntenteError(
          'bad-parameters',
          `simulate: the sum of all rates is ${rate} at ${time} years`,
          {
            hint: 'Lower the values whose exponentials overflow.',
          },
        );
      if (remaining >= rate * (until - time)) {
        remaining -= rate * (until - time);
        exposure += world.count * (until - time);
        world.time = until;
        observeUntil(until);
        if (until >= years) break;
        if (bound > 1) applyPressures(world, hooks, until);
        while (nextBreak < breaks.length && breaks[nextBreak]! <= until) reachBreak(breaks[nextBreak++]!);
        refresh();
        continue;
      }
      world.time = time + remaining / rate;
      exposure += world.count * (world.time - time);
      remaining = drawExponential(clock);
      let drawn = clock.uniform() * rate;
      if (bound > 1) {
        applyPressures(world, hooks, world.time);
        refresh();
        if (drawn >= totalRate()) continue;
      }
      if (++eventsTaken > MOST_EVENTS || world.count > MOST_ACTORS)
        throw new EntenteError(
          'bad-parameters',
          `simulate: ${world.count > MOST_ACTORS ? `${world.count} actors` : `${eventsTaken} events`} by ${world.time.toFixed(2)} years`,
          { hint: 'Rates this high are a slip; lower them.' },
        );
      let kind = -1;
      let actor = -1;
      let partner = -1;
      for (let a = 0; a < apart.length; a++) {
        if (drawn >= sums[a]!) {
          drawn -= sums[a]!;
          continue;
        }
        const rates = apart[a]!.rates ? apart[a]!.rates!() : apartRates[a]!;
        actor = pickActor(rates, drawn / (apart[a]!.scale ? apart[a]!.scale!() : 1));
        kind = FIRST + apart[a]!.m;
        break;
      }
      if (kind === -1) {
        actor = pickActor(own, drawn);
        if (actor === -1) continue;
        let left = rest[0]!;
        if (left < parts[0]![actor]!) kind = 0;
        else {
          left -= parts[0]![actor]!;
          for (let which = 0; which < model.attributes.length && kind === -1; which++) {
            if (left < model.attributes[which]!.rate) kind = 1 + which;
            else left -= model.attributes[which]!.rate;
          }
          for (let p = 0; p < plain.length && kind === -1; p++) {
            const rate = parts[p + 1]![actor]!;
            if (left < rate) kind = FIRST + plain[p]!.m;
            else left -= rate;
          }
        }
      }
      if (kind === -1 || actor === -1) continue;
      counts[kind]!++;
      if (kind === 0) {
        partner = tieStep.take(actor, ties!, withScores);
        if (partner !== -1) counts[kinds.length]!++;
      } else if (kind < FIRST) {
        const step = moves[kind - 1]!.take(actor, attributes!, withScores);
        if (step !== 0) world.ordinalsMoved(actor);
        partner = step;
      } else {
        const { kind: own, happen } = mechanisms[kind - FIRST]!;
        happen(actor, own.layer === 'support' ? support! : events!);
      }
      hash.add(world.time, kind, actor, partner);
      refresh();
      if (witness?.(world.time, kind, actor, partner) === true) break;
    }
    rateScore = model.ties.rate > 0 ? counts[0]! / model.ties.rate - exposure : 0;
    return hash.value();
  };
  return { world, tieStep, kinds, counts, run, rateScore: () => rateScore };
};
