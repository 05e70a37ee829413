import type { MapCamps } from './map-timeline.ts';

/** A tie between two actors, by index, with its level in [-1, 1] at each step. */
export interface SteppedTie {
  readonly a: number;
  readonly b: number;
  readonly levels: readonly number[];
}

/**
 * How strongly an actor's camp at one step holds on to its camp at the next, in units of a certain tie (assumed):
 * weak changes of belief move nobody.
 */
const COUPLING = 0.5;
/** Gains smaller than this are rounding. */
const LEAST_GAIN = 1e-9;
/** Rounds after which moving ends, whatever is left to gain (assumed; a few are enough). */
const MOST_ROUNDS = 30;

/** Something that is moved as one: its strength of either sign at each step, and what ties it to others. */
interface Unit {
  /** Sum of levels of its cooperative, and of its conflictual ties, by step. */
  readonly up: Float64Array;
  readonly down: Float64Array;
  /** Summed level towards each other unit. */
  readonly to: Map<number, number>;
}

interface Totals {
  readonly up: Float64Array;
  readonly down: Float64Array;
}

const newUnit = (steps: number): Unit => ({
  up: new Float64Array(steps),
  down: new Float64Array(steps),
  to: new Map(),
});

const addTo = (sums: Map<number, number>, key: number, value: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + value);
};

const unitsOf = (actors: number, steps: number, ties: readonly SteppedTie[]): readonly Unit[] => {
  const units = Array.from({ length: actors }, () => newUnit(steps));
  for (const { a, b, levels } of ties) {
    let sum = 0;
    for (let step = 0; step < steps; step++) {
      const level = levels[step]!;
      sum += level;
      for (const end of [a, b]) units[end]![level > 0 ? 'up' : 'down'][step]! += Math.abs(level);
    }
    addTo(units[a]!.to, b, sum);
    addTo(units[b]!.to, a, sum);
  }
  return units;
};

const totalsOf = (units: readonly Unit[], steps: number): Totals => {
  const totals = { up: new Float64Array(steps), down: new Float64Array(steps) };
  for (const { up, down } of units)
    for (let step = 0; step < steps; step++) {
      totals.up[step]! += up[step]!;
      totals.down[step]! += down[step]!;
    }
  return totals;
};

/** What chance would have between a unit and a camp: the null model of Gomez, Jensen and Arenas (2009), signs apart. */
const expected = (unit: Totals, camp: Totals, totals: Totals): number => {
  let sum = 0;
  for (let step = 0; step < totals.up.length; step++) {
    if (unit.up[step]! > 0) sum += (unit.up[step]! * camp.up[step]!) / totals.up[step]!;
    if (unit.down[step]! > 0) sum -= (unit.down[step]! * camp.down[step]!) / totals.down[step]!;
  }
  return sum;
};

const addTotals = (sum: Totals, unit: Totals, sign: 1 | -1): void => {
  for (let step = 0; step < sum.up.length; step++) {
    sum.up[step]! += sign * unit.up[step]!;
    sum.down[step]! += sign * unit.down[step]!;
  }
};

/** Moves units one by one to the camp that they gain most by, in order, until none gains (Louvain's first phase). */
const moveUnits = (units: readonly Unit[], totals: Totals): readonly number[] => {
  const campOf = units.map((_, i) => i);
  const camps: Totals[] = units.map(({ up, down }) => ({ up: up.slice(), down: down.slice() }));
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    units.forEach((unit, i) => {
      const own = campOf[i]!;
      const towards = new Map<number, number>([[own, 0]]);
      for (const [other, weight] of unit.to) if (other !== i) addTo(towards, campOf[other]!, weight);
      addTotals(camps[own]!, unit, -1);
      let best = own;
      let most = towards.get(own)! - expected(unit, camps[own]!, totals) + LEAST_GAIN;
      for (const [camp, weight] of towards) {
        const gain = weight - expected(unit, camps[camp]!, totals);
        if (gain > most) [best, most] = [camp, gain + LEAST_GAIN];
      }
      addTotals(camps[best]!, unit, 1);
      if (best === own) return;
      campOf[i] = best;
      moved = true;
    });
  }
  const seen = new Map<number, number>();
  return campOf.map((camp) => {
    if (!seen.has(camp)) seen.set(camp, seen.size);
    return seen.get(camp)!;
  });
};

/** Camps as units of the next round (Louvain's second phase). */
const joinUnits = (units: readonly Unit[], campOf: readonly number[], steps: number): readonly Unit[] => {
  const joined = Array.from({ length: Math.max(...campOf) + 1 }, () => newUnit(steps));
  units.forEach((unit, i) => {
    const camp = joined[campOf[i]!]!;
    addTotals(camp, unit, 1);
    for (const [other, weight] of unit.to) addTo(camp.to, campOf[other]!, weight);
  });
  return joined;
};

/** Camps that hold for the whole period: Louvain's method (Blondel et al. 2008) on signed modularity, summed over the steps. */
const lastingCamps = (units: readonly Unit[], totals: Totals): number[] => {
  const campOf = units.map((_, i) => i);
  for (let level = units; ; ) {
    const moved = moveUnits(level, totals);
    const next = joinUnits(level, moved, totals.up.length);
    campOf.forEach((camp, i) => {
      campOf[i] = moved[camp]!;
    });
    if (next.length === level.length) return campOf;
    level = next;
  }
};

/**
 * Lets each actor change its camp from step to step where it gains more than holding on costs (Mucha et al. 2010).
 * A camp of its own is open to it as well.
 */
const letActorsMove = (
  lasting: readonly number[],
  ties: readonly SteppedTie[],
  units: readonly Unit[],
  totals: Totals,
): readonly number[][] => {
  const [actors, steps] = [units.length, totals.up.length];
  const campOf = Array.from({ length: steps }, () => [...lasting]);
  const camps = Math.max(...lasting) + 1;
  // Beyond the lasting camps, each actor has one that is its own: `camps + actor`.
  const sums = Array.from({ length: steps }, () => ({
    up: new Float64Array(camps + actors),
    down: new Float64Array(camps + actors),
  }));
  const neighbours: { readonly other: number; readonly levels: readonly number[] }[][] = Array.from(
    { length: actors },
    () => [],
  );
  for (const { a, b, levels } of ties) {
    neighbours[a]!.push({ other: b, levels });
    neighbours[b]!.push({ other: a, levels });
  }
  units.forEach(({ up, down }, i) => {
    for (let step = 0; step < steps; step++) {
      sums[step]!.up[lasting[i]!]! += up[step]!;
      sums[step]!.down[lasting[i]!]! += down[step]!;
    }
  });

  const moveAt = (i: number, step: number): boolean => {
    const own = campOf[step]![i]!;
    const up = units[i]!.up[step]!;
    const down = units[i]!.down[step]!;
    const isHeld = [step - 1, step + 1].every((beside) => (campOf[beside]?.[i] ?? own) === own);
    if (up === 0 && down === 0 && isHeld) return false;
    const { up: ups, down: downs } = sums[step]!;
    const towards = new Map<number, number>([
      [own, 0],
      [camps + i, 0],
    ]);
    for (const { other, levels } of neighbours[i]!)
      if (levels[step] !== 0) addTo(towards, campOf[step]![other]!, levels[step]!);
    for (const beside of [step - 1, step + 1])
      if (campOf[beside]) addTo(towards, campOf[beside]![i]!, COUPLING);
    ups[own]! -= up;
    downs[own]! -= down;
    const gainOf = (camp: number): number =>
      towards.get(camp)! -
      (up > 0 ? (up * ups[camp]!) / totals.up[step]! : 0) +
      (down > 0 ? (down * downs[camp]!) / totals.down[step]! : 0);
    let best = own;
    let most = gainOf(own) + LEAST_GAIN;
    for (const camp of towards.keys()) {
      const gain = gainOf(camp);
      if (gain > most) [best, most] = [camp, gain + LEAST_GAIN];
    }
    ups[best]! += up;
    downs[best]! += down;
    campOf[step]![i] = best;
    return best !== own;
  };

  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    for (let step = 0; step < steps; step++)
      for (let i = 0; i < actors; i++) moved = moveAt(i, step) || moved;
  }
  return campOf;
};

/** Camps numbered from 1 by how many actors they have over all steps; 0 where an actor has no tie, or is alone. */
const numbered = (campOf: readonly number[][], units: readonly Unit[]): MapCamps['campOf'] => {
  const within = campOf.map((camps, step) => {
    const sizes = new Map<number, number>();
    const isTied = (i: number): boolean => units[i]!.up[step]! + units[i]!.down[step]! > 0;
    camps.forEach((camp, i) => {
      if (isTied(i)) addTo(sizes, camp, 1);
    });
    return camps.map((camp, i) => (isTied(i) && sizes.get(camp)! > 1 ? camp : null));
  });
  const sizes = new Map<number, number>();
  for (const camps of within) for (const camp of camps) if (camp !== null) addTo(sizes, camp, 1);
  const order = [...sizes].sort(([x, n], [y, m]) => m - n || x - y).map(([camp]) => camp);
  const numberOf = new Map(order.map((camp, i) => [camp, i + 1]));
  return within.map((camps) => camps.map((camp) => (camp === null ? 0 : numberOf.get(camp)!)));
};

/**
 * Who sides together at each step: camps that make signed modularity large, in which cooperative ties weigh for and
 * conflictual ones against being together, each against what chance would have (Gomez et al. 2009; Traag & Bruggeman
 * 2009), and an actor holds on to its camp from step to step (Mucha et al. 2010). Deterministic; the order of the ties
 * matters only between equals.
 */
export const findCamps = (
  actors: number,
  steps: readonly number[],
  ties: readonly SteppedTie[],
): MapCamps => {
  if (actors === 0 || steps.length === 0) return { steps: [], campOf: [] };
  const units = unitsOf(actors, steps.length, ties);
  const totals = totalsOf(units, steps.length);
  const campOf = letActorsMove(lastingCamps(units, totals), ties, units, totals);
  return { steps, campOf: numbered(campOf, units) };
};
