import { describe, expect, it } from 'vitest';
import type { PairState, Predicate } from './predicate.ts';
import type { StateView } from './state-view.ts';
import { watchPredicate } from './watch-predicate.ts';
import { NO_RIVAL, UNKNOWN_RIVAL, watchRivals } from './watch-rivals.ts';

const ACTORS = ['reds', 'blues', 'greens'];
const PARTIES = [
  {
    name: 'the two',
    actors: [
      { id: 'reds', name: 'Reds' },
      { id: 'blues', name: 'Blues' },
    ],
  },
  { name: 'the first', actors: [{ id: 'reds', name: 'Reds' }] },
];
const indexOf = (name: string): number => ACTORS.indexOf(name.toLowerCase());
const resolve = (name: string): readonly number[] =>
  name === 'the two' ? [0, 1] : name === 'all' ? [0, 1, 2] : [indexOf(name)].filter((i) => i >= 0);

interface Told {
  readonly ties?: Readonly<Record<string, PairState>>;
  readonly support?: readonly number[];
  readonly camps?: readonly (number | undefined)[];
  readonly gone?: readonly number[];
  readonly radicalism?: readonly number[];
  readonly splits?: number;
}

/** One run at one time. */
const state = ({ ties, support, camps, gone = [], radicalism, splits }: Told): StateView => ({
  pair: (a, b, asked) => (ties ? Number((ties[`${a}${b}`] ?? 'none') === asked) : undefined),
  isPresent: (actor) => !gone.includes(actor),
  support: (actor) => support?.[actor],
  attribute: (name, actor) => (name === 'radicalism' ? radicalism?.[actor] : undefined),
  camp: (actor) => camps?.[actor],
  events: (kind) => (kind === 'split' ? splits : undefined),
});

const verdictOf = (predicate: Predicate, ...states: readonly StateView[]) => {
  const watch = watchPredicate(predicate, resolve, [0, 1, 2]);
  watch.begin();
  for (const seen of states) watch.look(seen);
  return watch.verdict();
};

const fought = state({ ties: { '01': 'hostile', '12': 'allied' } });
const quiet = state({ ties: {} });

describe('a predicate', () => {
  it.each<[string, Predicate, readonly StateView[], boolean | undefined]>([
    [
      'a tie of a pair',
      { measure: 'tie', state: 'hostile', between: ['reds', 'blues'], atLeast: 1 },
      [fought],
      true,
    ],
    [
      'the share of a party’s pairs',
      { measure: 'tie', state: 'hostile', between: ['all', 'all'], atLeast: 0.34 },
      [fought],
      false,
    ],
    ['a level', { measure: 'level', between: ['all', 'all'], atLeast: 0, atMost: 0 }, [fought], true],
    [
      'a share of the whole',
      { measure: 'support', of: 'the two', atLeast: 0.75 },
      [state({ support: [2, 1, 1] })],
      true,
    ],
    [
      'a share of some',
      { measure: 'support', of: 'reds', among: 'the two', atLeast: 0.7 },
      [state({ support: [2, 1, 1] })],
      false,
    ],
    [
      'how a share moves',
      { measure: 'support', of: 'reds', change: true, atMost: -0.25 },
      [state({ support: [2, 1, 1] }), state({ support: [1, 2, 1] })],
      true,
    ],
    [
      'an attribute of those who are there',
      { measure: 'attribute', name: 'radicalism', of: 'the two', atLeast: 5 },
      [state({ gone: [0], radicalism: [1, 5, 1] })],
      true,
    ],
    ['how many are there', { measure: 'present', of: 'all', atMost: 2 }, [state({ gone: [0] })], true],
    [
      'one camp',
      { measure: 'together', between: ['reds', 'greens'], atLeast: 1 },
      [state({ camps: [7, 8, 7] })],
      true,
    ],
    ['events', { measure: 'events', kind: 'split', atLeast: 2 }, [state({ splits: 1 })], false],
    [
      'what was, at the end',
      { measure: 'tie', state: 'hostile', between: ['reds', 'blues'], atLeast: 1 },
      [quiet, fought, quiet],
      false,
    ],
    [
      'what ever was',
      { measure: 'tie', state: 'hostile', between: ['reds', 'blues'], atLeast: 1, when: 'ever' },
      [quiet, fought, quiet],
      true,
    ],
    [
      'what was but at the start',
      { measure: 'tie', state: 'hostile', between: ['reds', 'blues'], atLeast: 1, when: 'ever' },
      [fought, quiet, quiet],
      false,
    ],
    [
      'what always was',
      { measure: 'tie', state: 'hostile', between: ['reds', 'blues'], atMost: 0, when: 'always' },
      [fought, quiet, quiet],
      true,
    ],
    [
      'ties that nobody knows',
      { measure: 'tie', state: 'hostile', between: ['reds', 'blues'], atMost: 0 },
      [state({})],
      undefined,
    ],
    ['actors that nobody knows', { measure: 'support', of: 'mauves', atMost: 1 }, [quiet], undefined],
  ])('reads %s', (_, predicate, states, verdict) => {
    expect(verdictOf(predicate, ...states)).toBe(verdict);
  });

  it('joins what is known with what is not as Kleene does', () => {
    const yes: Predicate = { measure: 'present', of: 'reds', atLeast: 1 };
    const no: Predicate = { measure: 'present', of: 'reds', atMost: 0 };
    const unknown: Predicate = { measure: 'support', of: 'reds', atLeast: 0 };
    expect(verdictOf({ all: [no, unknown] }, quiet)).toBe(false);
    expect(verdictOf({ all: [yes, unknown] }, quiet)).toBeUndefined();
    expect(verdictOf({ any: [yes, unknown] }, quiet)).toBe(true);
    expect(verdictOf({ any: [no, unknown] }, quiet)).toBeUndefined();
    expect(verdictOf({ none: [no, no] }, quiet)).toBe(true);
    expect(verdictOf({ none: [unknown] }, quiet)).toBeUndefined();
  });

  it('forgets one future before the next', () => {
    const watch = watchPredicate(
      { measure: 'tie', state: 'hostile', between: ['reds', 'blues'], atLeast: 1, when: 'ever' },
      resolve,
      [0, 1, 2],
    );
    for (const [seen, verdict] of [
      [fought, true],
      [quiet, false],
    ] as const) {
      watch.begin();
      watch.look(quiet);
      watch.look(seen);
      expect(watch.verdict()).toBe(verdict);
    }
  });
});

describe('rivals', () => {
  const war = {
    parties: PARTIES,
    holds: { measure: 'tie', state: 'hostile', between: ['the two', 'the two'], atLeast: 1 },
  } as const;
  const drain = { parties: PARTIES, holds: { measure: 'support', of: 'the first', atMost: 0.2 } } as const;
  const neither = { parties: [], holds: 'otherwise' } as const;
  const outcome = (rivals: Parameters<typeof watchRivals>[0], seen: StateView): number => {
    const watch = watchRivals(rivals, ({ id }) => indexOf(id), [0, 1, 2]);
    watch.begin();
    watch.look(seen);
    return watch.outcome();
  };

  it('count each future for one: the first that holds, else the one that is otherwise', () => {
    const drained = state({ ties: {}, support: [1, 5, 4] });
    const both = state({ ties: { '01': 'hostile' }, support: [1, 5, 4] });
    expect(outcome([war, drain, neither], both)).toBe(0);
    expect(outcome([war, drain, neither], drained)).toBe(1);
    expect(outcome([war, drain, neither], state({ ties: {}, support: [4, 3, 3] }))).toBe(2);
    expect(outcome([war, drain], state({ ties: {}, support: [4, 3, 3] }))).toBe(NO_RIVAL);
  });

  it('leave open what cannot be known', () => {
    expect(outcome([war, drain, neither], quiet)).toBe(UNKNOWN_RIVAL);
    expect(outcome([{ parties: [] }, neither], quiet)).toBe(UNKNOWN_RIVAL);
  });
});
