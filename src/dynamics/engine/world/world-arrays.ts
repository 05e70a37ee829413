import { PRESSURES } from './aspect.ts';
import { type TwoPaths, twoPaths } from './two-path-rows.ts';

/** The typed arrays of a world: one slot an actor, slot i of a matrix at i * capacity. */
export class WorldArrays {
  readonly districts: number;
  readonly tactics: number;
  capacity = 0;
  /** Active actors: `roster` lists their slots, `seat` says where each stands in it. */
  roster!: Uint16Array;
  seat!: Uint16Array;
  active!: Uint8Array;

  ties!: Int8Array;
  allies!: Uint16Array;
  allyCount!: Uint16Array;
  protected allyPlace!: Uint16Array;
  foes!: Uint16Array;
  foeCount!: Uint16Array;
  protected foePlace!: Uint16Array;
  /** When a pair's last hostile spell ended; -Infinity where there was none. */
  lastFight!: Float64Array;
  overlap!: Float64Array;
  /** |scope apart| and |radicalism apart| over 8, for each pair: in [0, 1]. */
  distances!: Float64Array;
  twoPaths!: TwoPaths;

  /** One array an ordinal attribute: capability, scope, radicalism. */
  ordinals!: [Uint8Array, Uint8Array, Uint8Array];
  support!: Int32Array;
  resources!: Int32Array;
  youngSupport!: Int32Array;
  logSupport!: Float64Array;
  born!: Float64Array;
  sponsors!: Uint32Array;
  grants!: Float64Array;
  outgoing!: Float64Array;
  beheaded!: Uint8Array;
  negotiation!: Float64Array;
  /** Sum of the pressures on each actor, and each sort of pressure. */
  pressure!: Float64Array;
  pressures!: Float64Array[];
  /** How much each actor counts as a common enemy: 1, less where foreign troops have gone. */
  enmityShare!: Float64Array;
  /** Row i at i * districts. */
  presence!: Uint8Array;
  /** The first 32 districts of an actor as bits: bit d where he is in district d. */
  presenceBits!: Int32Array;
  local!: Int32Array;
  /** Row i at i * tactics. */
  adopted!: Uint8Array;

  constructor(districts: number, tactics: number) {
    this.districts = districts;
    this.tactics = tactics;
  }

  protected allocate(capacity: number): void {
    const square = capacity * capacity;
    this.capacity = capacity;
    this.twoPaths = twoPaths(capacity);
    this.roster = new Uint16Array(capacity);
    this.seat = new Uint16Array(capacity);
    this.active = new Uint8Array(capacity);
    this.ties = new Int8Array(square);
    this.allies = new Uint16Array(square);
    this.allyPlace = new Uint16Array(square);
    this.allyCount = new Uint16Array(capacity);
    this.foes = new Uint16Array(square);
    this.foePlace = new Uint16Array(square);
    this.foeCount = new Uint16Array(capacity);
    this.lastFight = new Float64Array(square);
    this.overlap = new Float64Array(square);
    this.distances = new Float64Array(square);
    this.ordinals = [new Uint8Array(capacity), new Uint8Array(capacity), new Uint8Array(capacity)];
    this.support = new Int32Array(capacity);
    this.resources = new Int32Array(capacity);
    this.youngSupport = new Int32Array(capacity);
    this.logSupport = new Float64Array(capacity);
    this.born = new Float64Array(capacity);
    this.sponsors = new Uint32Array(capacity);
    this.grants = new Float64Array(capacity);
    this.outgoing = new Float64Array(capacity);
    this.beheaded = new Uint8Array(capacity);
    this.negotiation = new Float64Array(capacity);
    this.pressure = new Float64Array(capacity);
    this.pressures = PRESSURES.map(() => new Float64Array(capacity));
    this.enmityShare = new Float64Array(capacity).fill(1);
    this.presenceBits = new Int32Array(capacity);
    this.presence = new Uint8Array(capacity * this.districts);
    this.local = new Int32Array(capacity * this.districts);
    this.adopted = new Uint8Array(capacity * this.tactics);
  }

  /** Twice the slots, with all that was in them. */
  protected double(): void {
    const before = { ...this };
    const old = this.capacity;
    this.allocate(Math.min(65_535, old * 2));
    for (const key of SQUARES)
      for (let i = 0; i < old; i++)
        (this[key] as Int8Array).set(
          (before[key] as Int8Array).subarray(i * old, (i + 1) * old),
          i * this.capacity,
        );
    for (const key of ROWS) (this[key] as Int32Array).set(before[key] as Int32Array);
    for (const which of [0, 1, 2] as const) this.ordinals[which].set(before.ordinals[which]);
    for (let e = 0; e < PRESSURES.length; e++) this.pressures[e]!.set(before.pressures[e]!);
    this.allyPlace = regrid(before.allyPlace, old, this.capacity);
    this.foePlace = regrid(before.foePlace, old, this.capacity);
  }
}

const regrid = (from: Uint16Array, old: number, capacity: number): Uint16Array => {
  const grid = new Uint16Array(capacity * capacity);
  for (let i = 0; i < old; i++) grid.set(from.subarray(i * old, (i + 1) * old), i * capacity);
  return grid;
};

const SQUARES = ['ties', 'allies', 'foes', 'lastFight', 'overlap', 'distances'] as const;
const ROWS = [
  'roster', 'seat', 'active', 'allyCount', 'foeCount', 'support', 'resources', 'youngSupport', 'logSupport', 'born',
  'sponsors', 'grants', 'outgoing', 'beheaded', 'negotiation', 'pressure', 'enmityShare', 'presence',
  'presenceBits', 'local', 'adopted',
] as const; // biome-ignore format: a list
