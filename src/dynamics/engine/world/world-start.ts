/** An actor as a scenario gives him. */
export interface ActorStart {
  readonly name: string;
  /** Support in tokens, and resources in tokens: whole numbers, >= 0. */
  readonly support: number;
  readonly resources: number;
  /** Ordinal, 1..5 each: capability, scope (local to transnational), radicalism. */
  readonly capability: number;
  readonly scope: number;
  readonly radicalism: number;
  /** Share of the support that is young, in [0, 1]. */
  readonly young: number;
  /** In years, >= 0. */
  readonly age: number;
  readonly sponsors: readonly string[];
  readonly districts: readonly string[];
  readonly tactics: readonly string[];
  /** Tokens of resources that sponsors give him a year. */
  readonly grants: number;
  /** A state or its like: it does not split, merge, end or get co-opted, and what is said of groups leaves it out. */
  readonly lasting: boolean;
}

/** What a run begins from. */
export interface WorldStart {
  readonly actors: readonly ActorStart[];
  readonly ties: readonly { readonly a: number; readonly b: number; readonly sign: 1 | -1 }[];
  /** Pairs that fought before, by years since. */
  readonly fought: readonly { readonly a: number; readonly b: number; readonly yearsAgo: number }[];
  /** Tokens of support that nobody holds; tokens of resources that sponsors hold. */
  readonly reservoir: number;
  readonly treasury: number;
  readonly districts: readonly string[];
  /** Pairs of districts between which tokens can move, by weight. */
  readonly roads: readonly { readonly a: number; readonly b: number; readonly weight: number }[];
  /** Overlap of pairs, in [0, 1], where no districts are given. */
  readonly overlaps: readonly { readonly a: number; readonly b: number; readonly share: number }[];
  readonly tactics: readonly { readonly name: string; readonly capabilityNeeded: number }[];
  /** The actor that is the government, and those whose troops are foreign. */
  readonly government: number | null;
}

export const ACTOR_DEFAULTS: Omit<ActorStart, 'name'> = {
  support: 0,
  resources: 0,
  capability: 3,
  scope: 3,
  radicalism: 3,
  young: 0,
  age: 0,
  sponsors: [],
  districts: [],
  tactics: [],
  grants: 0,
  lasting: false,
};

export const emptyStart = (
  actors: readonly (Partial<ActorStart> & { readonly name: string })[],
  given: Partial<Omit<WorldStart, 'actors'>> = {},
): WorldStart => ({
  actors: actors.map((actor) => ({ ...ACTOR_DEFAULTS, ...actor })),
  ties: [],
  fought: [],
  reservoir: 0,
  treasury: 0,
  districts: [],
  roads: [],
  overlaps: [],
  tactics: [],
  government: null,
  ...given,
});
