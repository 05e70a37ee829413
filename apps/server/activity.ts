import { effectiveDecisions, undoingsInForce } from '../../src/ledger/index.ts';
import type { AdmiraltyGrade, Decision, StandingClaim } from '../../src/records/index.ts';
import { dayOfInstant, nameKey } from '../../src/records/index.ts';

/** Which decisions are asked for; what is absent does not matter. */
export interface ActivityAsked {
  readonly kind?: Decision['act'];
  readonly who?: string;
  /** Days, inclusive. */
  readonly since?: number;
  readonly until?: number;
  /** Only those taken before this one. */
  readonly before?: string;
  readonly limit: number;
}

/** A decision with what became of it. */
export interface ActivityEntry {
  readonly decision: Decision;
  /** The undoing that holds. */
  readonly undoneBy: Decision | null;
  /** What an undoing takes back. */
  readonly undoes: Decision | null;
  /** Of a grade: the one that held before. */
  readonly gradeBefore: AdmiraltyGrade | null;
}

export interface Activity {
  /** How many there are as asked for, on all pages. */
  readonly total: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly people: Readonly<Record<string, number>>;
  /** The latest first. */
  readonly entries: readonly ActivityEntry[];
  /** Whether more follow. */
  readonly hasMore: boolean;
}

const tally = (
  decisions: readonly Decision[],
  keyOf: (decision: Decision) => string,
): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const decision of decisions) counts[keyOf(decision)] = (counts[keyOf(decision)] ?? 0) + 1;
  return counts;
};

/** A page of the log of decisions, the latest first. */
export const activityOf = (
  decisions: readonly Decision[],
  {
    kind,
    who,
    since = Number.NEGATIVE_INFINITY,
    until = Number.POSITIVE_INFINITY,
    before,
    limit,
  }: ActivityAsked,
): Activity => {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const undoings = undoingsInForce(decisions);
  const asked = decisions.filter((decision) => {
    const day = dayOfInstant(Date.parse(decision.when));
    return (
      (kind === undefined || decision.act === kind) &&
      (who === undefined || decision.who === who) &&
      day >= since &&
      day <= until
    );
  });
  const at = before === undefined ? -1 : asked.findIndex(({ id }) => id === before);
  const end = at < 0 ? asked.length : at;
  const page = asked.slice(Math.max(0, end - limit), end).reverse();
  const grades = effectiveDecisions(decisions).filter((decision) => decision.act === 'grade');
  const gradeBefore = (decision: Decision): AdmiraltyGrade | null => {
    if (decision.act !== 'grade') return null;
    const earlier = grades.findLast(
      (grade) =>
        grade.act === 'grade' &&
        grade.when < decision.when &&
        nameKey(grade.source) === nameKey(decision.source),
    );
    return earlier?.act === 'grade' ? earlier.grade : 'F';
  };
  return {
    total: asked.length,
    kinds: tally(decisions, ({ act }) => act),
    people: tally(decisions, (decision) => decision.who),
    entries: page.map((decision) => ({
      decision,
      undoneBy: undoings.get(decision.id) ?? null,
      undoes: decision.act === 'undo' ? (byId.get(decision.decisionId) ?? null) : null,
      gradeBefore: gradeBefore(decision),
    })),
    hasMore: end > limit,
  };
};

const claimIdsOf = (decision: Decision): readonly string[] => {
  switch (decision.act) {
    case 'accept':
    case 'reject':
    case 'correct':
      return [decision.claimId];
    case 'set-origin':
      return decision.claims.map(({ claimId }) => claimId);
    case 'split':
      return (decision.mentions ?? []).map(({ claimId }) => claimId);
    default:
      return [];
  }
};

/** The claims that the entries of a page name first. */
export const claimsNamedIn = (
  entries: readonly ActivityEntry[],
  claims: readonly StandingClaim[],
): readonly StandingClaim[] => {
  const ids = new Set(
    entries.flatMap(({ decision, undoes }) =>
      [decision, undoes].flatMap((one) => (one ? claimIdsOf(one).slice(0, 1) : [])),
    ),
  );
  return ids.size === 0 ? [] : claims.filter(({ id }) => ids.has(id));
};
