/** What sort of relation a claim asserts; each kind has a sign. See GLOSSARY.md for what each covers. */
export const COOPERATIVE_KINDS = [
  'merger',
  'affiliation',
  'alliance',
  'joint-operation',
  'support',
  'convergence',
  'endorsement',
  'negotiation',
  'agreement',
] as const;

export const CONFLICTUAL_KINDS = [
  'distancing',
  'split',
  'expulsion',
  'rivalry',
  'accusation',
  'coercion',
  'armed-conflict',
] as const;

export const KINDS = [...COOPERATIVE_KINDS, ...CONFLICTUAL_KINDS] as const;

export type Kind = (typeof KINDS)[number];

/** +1 cooperative, -1 conflictual. */
export type Sign = 1 | -1;

const COOPERATIVE: ReadonlySet<Kind> = new Set(COOPERATIVE_KINDS);

export const signOf = (kind: Kind): Sign => (COOPERATIVE.has(kind) ? 1 : -1);

/** Kinds in which neither side is the doer, unless the words say otherwise. */
const SYMMETRIC: ReadonlySet<Kind> = new Set<Kind>([
  'merger',
  'alliance',
  'joint-operation',
  'negotiation',
  'agreement',
  'rivalry',
]);

export const isSymmetric = (kind: Kind): boolean => SYMMETRIC.has(kind);

/** A denied or undone relation is a claim of its opposite (DOMAIN.md). */
export const oppositeOf = (kind: Kind): Kind => (signOf(kind) === 1 ? 'distancing' : 'agreement');

/** What a `support` claim is about. */
export const SUPPORT_TYPES = [
  'money',
  'arms',
  'training',
  'sanctuary',
  'fighters',
  'logistics',
  'expertise',
  'intelligence',
  'political',
] as const;

export type SupportType = (typeof SUPPORT_TYPES)[number];

/** state: "has links with"; change: "is moving away from"; event: "attacked"; forecast: "will turn on". */
export const FORMS = ['state', 'change', 'event', 'forecast'] as const;
export type Form = (typeof FORMS)[number];
