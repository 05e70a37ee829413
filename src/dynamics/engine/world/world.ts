import { ASPECT, CAPABILITY, LEAST_ORDINAL, MOST_ORDINAL, RADICALISM, SCOPE } from './aspect.ts';
import { WorldArrays } from './world-arrays.ts';
import type { WorldStart } from './world-start.ts';

/** Who is told of each change, at once. `other` is the second actor of a tie, else -1. */
export type Listener = (actor: number, aspect: number, other: number) => void;

/** Where no token lies in a district. */
export const NOWHERE = -1;

/** Logarithms of the whole numbers that support mostly is. */
const LOGS = Float64Array.from({ length: 2048 }, (_, n) => Math.log(n));
const logOf = (n: number): number => (n < LOGS.length ? LOGS[n]! : Math.log(n));

/**
 * The state of one run: actors in slots of typed arrays, slot i of a matrix at i * capacity. Slots below `originals`
 * are the scenario's actors and never pass to another; those above are taken by splinters and used again.
 * Arrays are replaced when slots run out: ask the world for them anew after every event.
 */
export class World extends WorldArrays {
  time = 0;
  /** False while `reset` lays out the start. */
  laidOut = false;
  readonly originals: number;
  count = 0;
  private used = 0;
  private readonly free: number[] = [];

  activeSupport = 0;
  reservoir = 0;
  dead = 0;
  treasury = 0;
  spent = 0;
  /** Initial support and reservoir together. */
  readonly totalSupport: number;
  /** Mean resources of an actor at the beginning; 1 where there are none. */
  readonly meanResources: number;
  adopters: Int32Array;
  readonly districtPressure: Float64Array;
  readonly roads: Float64Array;
  readonly capabilityNeeded: Uint8Array;
  readonly government: number;
  private readonly lasting: Uint8Array;
  /** What is left of repression's sway on ties: 1, less where foreign troops have gone. */
  repressionShare = 1;
  /** Some pressure is on. */
  pressed = false;
  /** Some district is under an offensive. */
  districtsPressed = false;
  recruitmentShare = 1;
  /** Neither districts nor overlaps were given: nobody is known to be beside anybody. */
  readonly overlapUnknown: boolean;
  private readonly listeners: Listener[] = [];
  private readonly heard: number[] = [];
  private readonly growers: ((capacity: number) => void)[] = [];

  private readonly start: WorldStart;
  private readonly roomAtStart: number;

  constructor(start: WorldStart) {
    super(start.districts.length, start.tactics.length);
    this.start = start;
    const { actors } = start;
    this.originals = actors.length;
    this.totalSupport = actors.reduce((sum, { support }) => sum + support, start.reservoir);
    this.meanResources =
      actors.reduce((sum, { resources }) => sum + resources, 0) / Math.max(1, actors.length) || 1;
    this.districtPressure = new Float64Array(this.districts);
    this.roads = new Float64Array(this.districts ** 2);
    for (const { a, b, weight } of start.roads) {
      this.roads[a * this.districts + b] = weight;
      this.roads[b * this.districts + a] = weight;
    }
    this.capabilityNeeded = Uint8Array.from(start.tactics, ({ capabilityNeeded }) => capabilityNeeded);
    this.adopters = new Int32Array(this.tactics);
    this.government = start.government ?? -1;
    this.lasting = Uint8Array.from(actors, ({ lasting }) => (lasting ? 1 : 0));
    this.overlapUnknown = this.districts === 0 && start.overlaps.length === 0;
    // Room for half as many splinters again before slots must be added.
    this.roomAtStart = Math.max(16, Math.ceil(actors.length * 1.5));
    this.allocate(this.roomAtStart);
    this.reset();
  }

  /** Who is to hear of changes of which aspects, and of more room. */
  listen(aspects: number, listener: Listener): void {
    this.heard.push(aspects);
    this.listeners.push(listener);
  }
  onGrow(grower: (capacity: number) => void): void {
    this.growers.push(grower);
    grower(this.capacity);
  }

  /** Back to the start, with nothing kept of the last run. */
  reset(): void {
    this.laidOut = false;
    // A run must not show how much room an earlier one needed: sums are rounded anew where slots are added.
    if (this.capacity !== this.roomAtStart) {
      this.count = 0;
      this.allocate(this.roomAtStart);
      for (const grower of this.growers) grower(this.capacity);
    }
    const { start, capacity } = this;
    this.time = 0;
    this.count = 0;
    this.used = 0;
    this.free.length = 0;
    for (const array of [this.ties, this.allyCount, this.foeCount, this.overlap, this.active, this.pressure])
      array.fill(0);
    for (const array of [this.beheaded, this.negotiation, this.grants, this.outgoing, this.sponsors])
      array.fill(0);
    for (const array of [...this.pressures, this.presence, this.local, this.adopted, this.adopters])
      array.fill(0);
    this.enmityShare.fill(1);
    this.districtPressure.fill(0);
    this.lastFight.fill(Number.NEGATIVE_INFINITY);
    this.repressionShare = 1;
    this.pressed = false;
    this.districtsPressed = false;
    this.recruitmentShare = 1;
    this.reservoir = start.reservoir;
    this.treasury = start.treasury;
    this.dead = 0;
    this.spent = 0;
    this.activeSupport = 0;
    const sponsorNames = [...new Set(start.actors.flatMap(({ sponsors }) => sponsors))];
    start.actors.forEach((actor, i) => {
      this.seatActor(i);
      this.used = i + 1;
      this.ordinals[CAPABILITY][i] = actor.capability;
      this.ordinals[SCOPE][i] = actor.scope;
      this.ordinals[RADICALISM][i] = actor.radicalism;
      this.support[i] = actor.support;
      this.logSupport[i] = Math.log(actor.support + 1);
      this.activeSupport += actor.support;
      this.resources[i] = actor.resources;
      this.youngSupport[i] = Math.round(actor.young * actor.support);
      this.born[i] = -actor.age;
      this.grants[i] = actor.grants;
      for (const sponsor of actor.sponsors) this.sponsors[i]! |= 1 << sponsorNames.indexOf(sponsor);
      actor.districts.forEach((name, order) => {
        const cell = i * this.districts + start.districts.indexOf(name);
        this.presence[cell] = 1;
        // As even as whole tokens allow.
        const [share, rest] = [
          Math.floor(actor.support / actor.districts.length),
          actor.support % actor.districts.length,
        ];
        this.local[cell] = share + (order < rest ? 1 : 0);
      });
      for (const name of actor.tactics) {
        const tactic = start.tactics.findIndex((known) => known.name === name);
        this.adopted[i * this.tactics + tactic] = 1;
        this.adopters[tactic]!++;
      }
    });
    for (let i = 0; i < this.used; i++) this.measureDistance(i);
    for (const { a, b, share } of start.overlaps) {
      this.overlap[a * capacity + b] = share;
      this.overlap[b * capacity + a] = share;
    }
    if (this.districts > 0) {
      for (let i = 0; i < this.used; i++) this.gatherBits(i);
      for (let i = 0; i < this.used; i++) this.measureOverlap(i);
    }
    for (const { a, b, yearsAgo } of start.fought) {
      this.lastFight[a * capacity + b] = -yearsAgo;
      this.lastFight[b * capacity + a] = -yearsAgo;
    }
    for (const { a, b, sign } of start.ties) this.setTie(a, b, sign);
    this.laidOut = true;
  }

  /** A state or its like: never a splinter. */
  isLasting(i: number): boolean {
    return i < this.originals && this.lasting[i] === 1;
  }

  private seatActor(slot: number): void {
    this.active[slot] = 1;
    this.seat[slot] = this.count;
    this.roster[this.count++] = slot;
  }

  tell(actor: number, aspect: number, other = -1): void {
    if (!this.laidOut) return;
    for (let k = 0; k < this.listeners.length; k++)
      if ((aspect & this.heard[k]!) !== 0) this.listeners[k]!(actor, aspect, other);
  }

  /** The distance of i from everybody else, after his ordinals have moved. */
  private measureDistance(i: number): void {
    const [, scope, radicalism] = this.ordinals;
    const { capacity, distances } = this;
    for (let k = 0; k < this.count; k++) {
      const j = this.roster[k]!;
      const apart = (Math.abs(scope[i]! - scope[j]!) + Math.abs(radicalism[i]! - radicalism[j]!)) / 8;
      distances[i * capacity + j] = apart;
      distances[j * capacity + i] = apart;
    }
  }

  /** Says that an actor's ordinals have moved. */
  ordinalsMoved(i: number): void {
    this.measureDistance(i);
    this.tell(i, ASPECT.attributes);
  }

  setTie(i: number, j: number, sign: number): void {
    const cell = i * this.capacity + j;
    const before = this.ties[cell]!;
    if (before === sign) return;
    if (before === 1) {
      this.unlist(this.allies, this.allyCount, this.allyPlace, i, j);
      this.unlist(this.allies, this.allyCount, this.allyPlace, j, i);
    } else if (before === -1) {
      this.unlist(this.foes, this.foeCount, this.foePlace, i, j);
      this.unlist(this.foes, this.foeCount, this.foePlace, j, i);
      this.lastFight[cell] = this.time;
      this.lastFight[j * this.capacity + i] = this.time;
    }
    this.ties[cell] = sign;
    this.ties[j * this.capacity + i] = sign;
    if (sign === 1) {
      this.list(this.allies, this.allyCount, this.allyPlace, i, j);
      this.list(this.allies, this.allyCount, this.allyPlace, j, i);
    } else if (sign === -1) {
      this.list(this.foes, this.foeCount, this.foePlace, i, j);
      this.list(this.foes, this.foeCount, this.foePlace, j, i);
    }
    this.tell(i, ASPECT.tie, j);
  }

  private list(lists: Uint16Array, counts: Uint16Array, places: Uint16Array, i: number, j: number): void {
    places[i * this.capacity + j] = counts[i]!;
    lists[i * this.capacity + counts[i]!++] = j;
  }

  private unlist(lists: Uint16Array, counts: Uint16Array, places: Uint16Array, i: number, j: number): void {
    const row = i * this.capacity;
    const last = lists[row + --counts[i]!]!;
    lists[row + places[row + j]!] = last;
    places[row + last] = places[row + j]!;
  }

  setOrdinal(which: number, i: number, value: number): void {
    const own = this.ordinals[which as 0 | 1 | 2];
    const clipped = Math.min(MOST_ORDINAL, Math.max(LEAST_ORDINAL, value));
    if (own[i] === clipped) return;
    own[i] = clipped;
    this.ordinalsMoved(i);
  }

  /** Adds tokens (or takes them, below 0) that are `young` in part, and where `district` says, if anywhere. */
  addSupport(i: number, tokens: number, young: number, district: number): void {
    if (tokens === 0) return;
    this.support[i]! += tokens;
    this.youngSupport[i]! += young;
    this.activeSupport += tokens;
    this.logSupport[i] = logOf(this.support[i]! + 1);
    if (district !== NOWHERE) this.local[i * this.districts + district]! += tokens;
    this.tell(i, ASPECT.tokens);
  }

  addResources(i: number, tokens: number): void {
    this.resources[i]! += tokens;
    this.tell(i, ASPECT.resources);
  }

  setPresence(i: number, district: number, present: 0 | 1): void {
    const cell = i * this.districts + district;
    if (this.presence[cell] === present) return;
    this.presence[cell] = present;
    this.measureOverlap(i);
    this.tell(i, ASPECT.place);
  }

  /** In how many districts both are. */
  sharedDistricts(i: number, j: number): number {
    const { districts, presence, presenceBits } = this;
    // Districts as bits, counted at once (Warren 2012, Hacker's Delight, 5-1).
    if (districts <= 32) {
      let bits = presenceBits[i]! & presenceBits[j]!;
      if (bits === 0) return 0;
      bits -= (bits >>> 1) & 0x55555555;
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    let both = 0;
    for (let d = 0; d < districts; d++) both += presence[i * districts + d]! & presence[j * districts + d]!;
    return both;
  }

  /** Sets where an actor is from `presence`, district by district. */
  private gatherBits(i: number): void {
    let bits = 0;
    for (let d = 0; d < this.districts && d < 32; d++) bits |= this.presence[i * this.districts + d]! << d;
    this.presenceBits[i] = bits;
  }

  /** Jaccard similarity of the districts of i with those of everybody else. */
  measureOverlap(i: number): void {
    this.gatherBits(i);
    const { capacity } = this;
    const own = this.sharedDistricts(i, i);
    for (let k = 0; k < this.count; k++) {
      const j = this.roster[k]!;
      if (j === i) continue;
      const both = this.sharedDistricts(i, j);
      const share = both === 0 ? 0 : both / (own + this.sharedDistricts(j, j) - both);
      this.overlap[i * capacity + j] = share;
      this.overlap[j * capacity + i] = share;
    }
  }

  /** One token of an actor's goes to another district, where he then is too. */
  moveLocal(i: number, from: number, to: number): void {
    this.local[i * this.districts + from]!--;
    this.local[i * this.districts + to]!++;
    this.setPresence(i, to, 1);
    this.tell(i, ASPECT.tokens);
  }

  adopt(i: number, tactic: number): void {
    const cell = i * this.tactics + tactic;
    if (this.adopted[cell] === 1) return;
    this.adopted[cell] = 1;
    this.adopters[tactic]!++;
    this.tell(i, ASPECT.tactics);
  }

  /** A free slot with an actor in it who has nothing yet. */
  addActor(): number {
    const slot = this.free.pop() ?? this.used;
    if (slot === this.used) {
      if (slot === this.capacity) this.grow();
      this.used++;
    }
    const { capacity } = this;
    for (let j = 0; j < capacity; j++) {
      this.lastFight[slot * capacity + j] = Number.NEGATIVE_INFINITY;
      this.lastFight[j * capacity + slot] = Number.NEGATIVE_INFINITY;
      this.overlap[slot * capacity + j] = 0;
      this.overlap[j * capacity + slot] = 0;
    }
    for (const array of [this.support, this.resources, this.youngSupport, this.logSupport, this.sponsors])
      array[slot] = 0;
    for (const array of [this.grants, this.outgoing, this.beheaded, this.negotiation, this.pressure])
      array[slot] = 0;
    for (const array of this.pressures) array[slot] = 0;
    this.enmityShare[slot] = 1;
    this.born[slot] = this.time;
    this.presence.fill(0, slot * this.districts, (slot + 1) * this.districts);
    this.local.fill(0, slot * this.districts, (slot + 1) * this.districts);
    this.adopted.fill(0, slot * this.tactics, (slot + 1) * this.tactics);
    this.seatActor(slot);
    return slot;
  }

  /** Takes an actor out who has no tokens left; his ties end with him. */
  removeActor(i: number): void {
    while (this.allyCount[i]! > 0) this.setTie(i, this.allies[i * this.capacity]!, 0);
    while (this.foeCount[i]! > 0) this.setTie(i, this.foes[i * this.capacity]!, 0);
    for (let tactic = 0; tactic < this.tactics; tactic++)
      if (this.adopted[i * this.tactics + tactic] === 1) this.adopters[tactic]!--;
    this.adopted.fill(0, i * this.tactics, (i + 1) * this.tactics);
    this.active[i] = 0;
    const last = this.roster[--this.count]!;
    this.roster[this.seat[i]!] = last;
    this.seat[last] = this.seat[i]!;
    if (i >= this.originals) this.free.push(i);
    this.tell(i, ASPECT.tokens | ASPECT.attributes);
  }

  private grow(): void {
    this.double();
    for (const grower of this.growers) grower(this.capacity);
  }
}
