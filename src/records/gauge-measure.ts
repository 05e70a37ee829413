import type { Measure } from './predicate.ts';
import type { StateView } from './state-view.ts';

/** Indexes of the actors of a party, or of one actor, in the views that will be looked at; empty where it has none of them. */
export type ResolveParty = (name: string) => readonly number[];

type Pairs = readonly (readonly [number, number])[];

const mean = <T>(items: readonly T[], figureOf: (item: T) => number | undefined): number | undefined => {
  let sum = 0;
  let known = 0;
  for (const item of items) {
    const value = figureOf(item);
    if (value === undefined) continue;
    sum += value;
    known++;
  }
  return known === 0 ? undefined : sum / known;
};

/** Each pair once, whoever is named first. */
const pairsBetween = (some: readonly number[], others: readonly number[]): Pairs => {
  const known = new Set<string>();
  const pairs: (readonly [number, number])[] = [];
  for (const x of some)
    for (const y of others) {
      const pair = x < y ? ([x, y] as const) : ([y, x] as const);
      const key = pair.join(' ');
      if (x === y || known.has(key)) continue;
      known.add(key);
      pairs.push(pair);
    }
  return pairs;
};

const totalSupport = (state: StateView, actors: readonly number[]): number | undefined => {
  let sum = 0;
  for (const actor of actors) {
    const support = state.support(actor);
    if (support === undefined) return undefined;
    sum += support;
  }
  return sum;
};

/** What reads a measure off a state; undefined where nothing is known of it. */
export const gaugeMeasure = (
  measure: Measure,
  resolve: ResolveParty,
  everyone: readonly number[],
): ((state: StateView) => number | undefined) => {
  const pairsOf = ([some, others]: readonly [string, string]): Pairs =>
    pairsBetween(resolve(some), resolve(others));
  switch (measure.measure) {
    case 'tie': {
      const pairs = pairsOf(measure.between);
      return (state) => mean(pairs, ([a, b]) => state.pair(a, b, measure.state));
    }
    case 'level': {
      const pairs = pairsOf(measure.between);
      return (state) =>
        mean(pairs, ([a, b]) => {
          const allied = state.pair(a, b, 'allied');
          const hostile = state.pair(a, b, 'hostile');
          return allied === undefined || hostile === undefined ? undefined : allied - hostile;
        });
    }
    case 'together': {
      const pairs = pairsOf(measure.between);
      return (state) =>
        mean(pairs, ([a, b]) => {
          const [one, other] = [state.camp(a), state.camp(b)];
          return one === undefined || other === undefined ? undefined : Number(one === other);
        });
    }
    case 'support': {
      const of = resolve(measure.of);
      const among = measure.among === undefined ? everyone : resolve(measure.among);
      return (state) => {
        const [part, whole] = [totalSupport(state, of), totalSupport(state, among)];
        return of.length === 0 || part === undefined || !whole ? undefined : part / whole;
      };
    }
    case 'attribute': {
      const of = resolve(measure.of);
      return (state) =>
        mean(of, (actor) => (state.isPresent(actor) ? state.attribute(measure.name, actor) : undefined));
    }
    case 'present': {
      const of = resolve(measure.of);
      return (state) =>
        of.length === 0 ? undefined : of.reduce((sum, actor) => sum + Number(state.isPresent(actor)), 0);
    }
    case 'events': {
      const among = measure.among === undefined ? null : resolve(measure.among);
      return (state) => state.events(measure.kind, among);
    }
  }
};
