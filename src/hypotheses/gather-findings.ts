import type { BeliefParameters, Cell, Hypothesis, Testimony, Weighing } from '../records/index.ts';
import { type ClaimWeight, findOrigins, pairKey } from '../relations/index.ts';
import { proposeCells } from './propose-cell.ts';

/** How much of what a claim says comes through. */
export type WeightOf = (claim: Testimony) => ClaimWeight;

/** Claims that go back to one witness: the strongest speaks for all, and they count once however often he is told. */
export interface FindingWitness extends ClaimWeight {
  /** Strongest first. */
  readonly claims: readonly Testimony[];
  /** Why they count as one, in words; null for a claim that stands alone. */
  readonly reason: string | null;
}

/** How a finding bears on one hypothesis. */
export interface FindingCell {
  /** What people decided, the latest of several; else what is proposed. */
  readonly cell: Cell;
  /** For all of its witnesses. */
  readonly isDecided: boolean;
  readonly proposed: Cell;
  /** The latest word of each person who said something, in the order in which they said it. */
  readonly reviews: readonly Weighing[];
}

/** What one or more witnesses say of a pair that bears on the hypotheses alike: one row of the matrix. */
export interface Finding {
  /** Strongest first. */
  readonly witnesses: readonly FindingWitness[];
  /**
   * The chance that some witness knows, in [0, 1]: 1 - product of (1 - words x witness). More witnesses make a finding
   * surer; they do not make it say more.
   */
  readonly weight: number;
  /** In the order of the hypotheses. */
  readonly cells: readonly FindingCell[];
}

/** A witness with the cells of his claims. */
interface Told extends FindingWitness {
  readonly cells: readonly FindingCell[];
}

const byId = (x: Testimony, y: Testimony): number => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);

const inTime = (x: Weighing, y: Weighing): number =>
  x.when < y.when ? -1 : x.when > y.when ? 1 : x.decisionId < y.decisionId ? -1 : 1;

/** The latest word of each, latest last. */
const latestOfEach = (weighings: readonly Weighing[]): readonly Weighing[] => {
  const latest = new Map<string, Weighing>();
  for (const weighing of weighings.toSorted(inTime)) {
    latest.delete(weighing.who);
    latest.set(weighing.who, weighing);
  }
  return [...latest.values()];
};

const cellOf = (claims: readonly Testimony[], { id }: Hypothesis, proposed: Cell): FindingCell => {
  const reviews = latestOfEach(
    claims.flatMap(({ weighings = [] }) => weighings.filter(({ hypothesisId }) => hypothesisId === id)),
  );
  const last = reviews.at(-1);
  return { cell: last?.cell ?? proposed, isDecided: last !== undefined, proposed, reviews };
};

export const weightOfWitness = ({ words, witness }: ClaimWeight): number => words * witness;

/** The chance that one of some witnesses knows. */
export const weightOfWitnesses = (witnesses: readonly ClaimWeight[]): number =>
  1 - witnesses.reduce((none, witness) => none * (1 - weightOfWitness(witness)), 1);

/** What all claims of one pair that are proposed alike come to. */
const findingsOf = (witnesses: readonly Told[]): readonly Finding[] => {
  const alike = new Map<string, Told[]>();
  for (const told of witnesses) {
    const key = told.cells.map(({ cell }) => cell).join(' ');
    const group = alike.get(key);
    if (group) group.push(told);
    else alike.set(key, [told]);
  }
  return [...alike.values()].map((group): Finding => {
    const sorted = group.toSorted(
      (x, y) => weightOfWitness(y) - weightOfWitness(x) || byId(x.claims[0]!, y.claims[0]!),
    );
    return {
      witnesses: sorted.map(({ cells: _, ...witness }) => witness),
      weight: weightOfWitnesses(sorted),
      cells: sorted[0]!.cells.map((first, h) => ({
        ...first,
        isDecided: sorted.every(({ cells }) => cells[h]!.isDecided),
        reviews: latestOfEach(sorted.flatMap(({ cells }) => cells[h]!.reviews)),
      })),
    };
  });
};

/**
 * The evidence that bears on some hypotheses. Claims about one pair that say the same to each hypothesis are one finding,
 * by as many witnesses as beliefs find behind them; so a reprint adds nothing. Left out: rejected claims, and claims that
 * apply to none of the hypotheses and on which nobody decided. The order of `claims` is irrelevant; findings come in
 * order of the ids of their first claims. Linear in the claims, but for sorting.
 */
export const gatherFindings = (
  claims: readonly Testimony[],
  hypotheses: readonly Hypothesis[],
  weightOf: WeightOf,
  parameters: BeliefParameters,
): readonly Finding[] => {
  const proposals = hypotheses.map(proposeCells);
  const ids = new Set(hypotheses.map(({ id }) => id));
  const alike = new Map<string, { readonly proposed: readonly Cell[]; readonly claims: Testimony[] }>();
  for (const claim of claims) {
    if (claim.status === 'rejected') continue;
    const proposed = proposals.map((propose) => propose(claim));
    const isDecided = claim.weighings?.some(({ hypothesisId }) => ids.has(hypothesisId)) ?? false;
    if (!isDecided && proposed.every((cell) => cell === 'not-applicable')) continue;
    const key = `${pairKey(claim.source.id, claim.target.id)} ${proposed.join(' ')}`;
    const group = alike.get(key);
    if (group) group.claims.push(claim);
    else alike.set(key, { proposed, claims: [claim] });
  }
  return [...alike.values()]
    .flatMap(({ proposed, claims: told }) =>
      findingsOf(
        findOrigins(told, parameters).map((origin): Told => {
          const weighed = origin.claims
            .map((claim) => ({ claim, ...weightOf(claim) }))
            .sort((x, y) => weightOfWitness(y) - weightOfWitness(x) || byId(x.claim, y.claim));
          const { words, witness } = weighed[0]!;
          return {
            words,
            witness,
            claims: weighed.map(({ claim }) => claim),
            reason: origin.reason,
            cells: hypotheses.map((hypothesis, h) => cellOf(origin.claims, hypothesis, proposed[h]!)),
          };
        }),
      ),
    )
    .sort((x, y) => byId(x.witnesses[0]!.claims[0]!, y.witnesses[0]!.claims[0]!));
};
