import { NO_RIVAL, watchRivals } from '../../records/index.ts';
import { CAPABILITY, RADICALISM } from '../engine/world/aspect.ts';
import type { World } from '../engine/world/world.ts';
import { campFinder } from './find-camps.ts';
import type { Scenario } from './read-scenario.ts';
import { type EventCounts, viewWorld } from './view-world.ts';

/** What a figure of a run is: part of a whole, a number of things, or yes or no, of which runs make a probability. */
export type OutcomeUnit = 'share' | 'count' | 'probability';

/** What is written down of each run at each time. */
export interface Outcome {
  /** `support:Haqqani network`, `hostile:A|B`, `splits`. */
  readonly id: string;
  readonly title: string;
  /** How it is counted, in a line. */
  readonly rule: string;
  readonly unit: OutcomeUnit;
}

interface Measured extends Outcome {
  readonly measure: () => number;
}

/** A party below this share of all support is too weak to speak for anybody: assumed. */
const LEAST_PARTY = 0.1;
/** Up to this step of radicalism, of five, a settlement is thinkable: assumed. */
const MOST_RADICAL = 3;

/** Two actors' tie as an outcome's id has it. */
export const pairId = (a: string, b: string): string => `${a}|${b}`;

/** Outcomes of a scenario, each with what measures it in a world. */
export interface OutcomeGauge {
  readonly outcomes: readonly Measured[];
  /** A run begins. */
  readonly begin: () => void;
  /** The time has come to measure. */
  readonly look: () => void;
}

/** Of each future it is told which of some rivals it bears out, if it ended now. */
const rivalOutcomes = (scenario: Scenario, world: World, counts: EventCounts): OutcomeGauge => {
  const view = viewWorld(world, counts);
  const everyone = scenario.start.actors.map((_, i) => i);
  const watches = scenario.rivals.map((rivals) => watchRivals(rivals, scenario.placeOf, everyone));
  const found = watches.map(() => NO_RIVAL);
  return {
    begin: () => {
      for (const watch of watches) watch.begin();
    },
    look: () => {
      view.look();
      watches.forEach((watch, q) => {
        watch.look(view);
        found[q] = watch.outcome();
      });
    },
    outcomes: scenario.rivals.flatMap((rivals, q) => [
      ...rivals.map(
        ({ id, title, statement }, h): Measured => ({
          id: `hypothesis:${id}`,
          title,
          rule: statement,
          unit: 'probability',
          measure: () => (found[q] === h ? 1 : 0),
        }),
      ),
      ...(rivals.some(({ holds }) => holds === 'otherwise')
        ? []
        : [
            {
              id: `hypothesis:none:${q}`,
              title: 'None of the hypotheses',
              rule: rivals[0]!.question,
              unit: 'probability',
              measure: () => (found[q]! < 0 ? 1 : 0),
            } satisfies Measured,
          ]),
    ]),
  };
};

export const outcomesOf = (scenario: Scenario, world: World, counts: EventCounts): OutcomeGauge => {
  const countOf = (kind: string): number => counts.all(kind) ?? 0;
  const rivals = rivalOutcomes(scenario, world, counts);
  const { actors, tactics, government } = scenario.start;
  const isGroup = (i: number): boolean => !world.isLasting(i) && i !== government;
  const groups = (count: (i: number) => number): number => {
    let sum = 0;
    for (let k = 0; k < world.count; k++) {
      const i = world.roster[k]!;
      if (isGroup(i)) sum += count(i);
    }
    return sum;
  };
  // Worked out once a look: most outcomes are shares of them.
  let [support, count] = [0, 0];
  let camps = { count: 0, largest: 0 };
  const supportOfGroups = (): number => support;
  const shareOf = (members: readonly number[]): number => {
    const all = supportOfGroups();
    return all === 0 ? 0 : members.reduce((sum, i) => sum + world.support[i]!, 0) / all;
  };
  const countOfGroups = (): number => count;
  const tieOf = (a: number, b: number): number => world.ties[a * world.capacity + b]!;
  const findCamps = campFinder(world, isGroup);
  const names = actors.map(({ name }) => name);
  const counted = (id: string, title: string, rule: string, measure: () => number): Measured => ({
    id,
    title,
    rule,
    unit: 'count',
    measure,
  });
  const shared = (id: string, title: string, rule: string, measure: () => number): Measured => ({
    id,
    title,
    rule,
    unit: 'share',
    measure,
  });
  const withSupport = actors.flatMap((actor, i) =>
    isGroup(i) && scenario.figures[i]!.support.high > 0 ? [{ ...actor, i }] : [],
  );
  const outcomes = [
    ...rivals.outcomes,
    ...scenario.groups.map(({ name, actors: members }) =>
      shared(
        `group:${name}`,
        `Support with ${name}`,
        `share of all groups’ support: ${members.map((i) => names[i]).join(', ')}`,
        () => shareOf(members),
      ),
    ),
    ...withSupport.map(({ name, i }) =>
      shared(`support:${name}`, `Support with ${name}`, 'share of all groups’ support', () => shareOf([i])),
    ),
    ...scenario.watch.flatMap(([a, b]) =>
      (
        [
          ['allied', 1],
          ['hostile', -1],
        ] as const
      ).map(
        ([sign, value]): Measured => ({
          id: `${sign}:${pairId(names[a]!, names[b]!)}`,
          title: `${names[a]} and ${names[b]} ${sign}`,
          rule: 'share of runs',
          unit: 'probability',
          measure: () => (tieOf(a, b) === value ? 1 : 0),
        }),
      ),
    ),
    counted('fighting', 'Hostile pairs among the groups', 'pairs of groups, splinters included', () =>
      groups((i) => {
        let sum = 0;
        for (let f = i * world.capacity; f < i * world.capacity + world.foeCount[i]!; f++)
          if (isGroup(world.foes[f]!)) sum += 0.5;
        return sum;
      }),
    ),
    counted('camps', 'Camps', 'groups joined by alliances, two or more', () => camps.count),
    shared('largestCamp', 'Support with the largest camp', 'share of all groups’ support', () => {
      const all = supportOfGroups();
      return all === 0 ? 0 : camps.largest / all;
    }),
    counted('splits', 'Splits since the beginning', 'all groups; UCDP’s base rate is .028 a group-year', () =>
      countOf('split'),
    ),
    counted('mergers', 'Mergers since the beginning', 'of allied groups', () => countOf('merger')),
    counted('settlements', 'Settlements since the beginning', 'groups that the government won over', () =>
      countOf('coOption'),
    ),
    counted('groups', 'Groups', 'how many there are, splinters included', countOfGroups),
    shared(
      'negotiability',
      'Support with somebody to talk to',
      'share with groups of a tenth of all support or more whose radicalism is 3 or less',
      () => {
        const all = supportOfGroups();
        if (all === 0) return 0;
        return (
          groups((i) =>
            world.support[i]! >= LEAST_PARTY * all && world.ordinals[RADICALISM][i]! <= MOST_RADICAL
              ? world.support[i]!
              : 0,
          ) / all
        );
      },
    ),
    ...tactics.map(({ name }, t) =>
      shared(`tactic:${name}`, `Groups that use ${name}`, 'share of all groups', () => {
        const all = countOfGroups();
        return all === 0 ? 0 : groups((i) => world.adopted[i * world.tactics + t]!) / all;
      }),
    ),
    shared('radicalism', 'Radicalism', 'mean over support, 0 the least and 1 the most', () => {
      const all = supportOfGroups();
      return all === 0
        ? 0
        : groups((i) => world.support[i]! * (world.ordinals[RADICALISM][i]! - 1)) / (4 * all);
    }),
    shared('capability', 'Capability', 'mean over support, 0 the least and 1 the most', () => {
      const all = supportOfGroups();
      return all === 0
        ? 0
        : groups((i) => world.support[i]! * (world.ordinals[CAPABILITY][i]! - 1)) / (4 * all);
    }),
  ];
  return {
    outcomes,
    begin: rivals.begin,
    look: () => {
      support = groups((i) => world.support[i]!);
      count = groups(() => 1);
      camps = findCamps();
      rivals.look();
    },
  };
};
