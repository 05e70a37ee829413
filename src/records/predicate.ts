/** How a pair can stand. */
export const PAIR_STATES = ['hostile', 'none', 'allied'] as const;
export type PairState = (typeof PAIR_STATES)[number];

/** When in a future something must hold: at its end, at some time after its start, or at every such time. */
export const MOMENTS = ['end', 'ever', 'always'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Names of two parties; the same twice for the pairs within one. */
type Between = readonly [string, string];

/** A figure of how things stand at one time. `of`, `among` and `between` name parties. */
export type Measure =
  /** How likely the pairs are to stand so, on average: in one run the share of them that do. In [0, 1]. */
  | { readonly measure: 'tie'; readonly state: PairState; readonly between: Between }
  /** Expected sign of the pairs, on average. In [-1, 1]. */
  | { readonly measure: 'level'; readonly between: Between }
  /** Share of the pairs that are in one camp. In [0, 1]. */
  | { readonly measure: 'together'; readonly between: Between }
  /** Support of some as a share of that of others; of all where `among` is absent. In [0, 1] where they are among them. */
  | { readonly measure: 'support'; readonly of: string; readonly among?: string }
  /** Mean of an attribute over those who are there, in its own unit. */
  | { readonly measure: 'attribute'; readonly name: string; readonly of: string }
  /** How many of them are there. */
  | { readonly measure: 'present'; readonly of: string }
  /** How many events of a kind there were since the start; with `among`, those that some of them took part in. */
  | { readonly measure: 'events'; readonly kind: string; readonly among?: string };

/** A measure held against bounds, both inclusive. */
export type Comparison = Measure & {
  readonly atLeast?: number;
  readonly atMost?: number;
  /** How far the figure has moved since the start, and not where it is. */
  readonly change?: true;
  /** Absent: at the end. */
  readonly when?: Moment;
};

/** A condition on how things stand over time, as data: it can be read, stored, sent to a worker and checked there. */
export type Predicate =
  | Comparison
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly none: readonly Predicate[] };
