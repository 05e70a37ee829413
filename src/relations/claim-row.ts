import { type Kind, signOf } from '../records/index.ts';
import type { BeliefParameters, Row } from './parameters.ts';
import type { Testimony } from './testimony.ts';

/** Says nothing: every state is as likely to give it. */
export const FLAT: Row = { hostile: 1 / 3, none: 1 / 3, allied: 1 / 3 };

const normalised = ({ hostile, none, allied }: Row): Row => {
  const total = hostile + none + allied;
  return { hostile: hostile / total, none: none / total, allied: allied / total };
};

/** weight x row + (1 - weight) x flat. */
const towardsFlat = (row: Row, weight: number): Row => ({
  hostile: weight * row.hostile + (1 - weight) * FLAT.hostile,
  none: weight * row.none + (1 - weight) * FLAT.none,
  allied: weight * row.allied + (1 - weight) * FLAT.allied,
});

/** The row of a denial: `distancing` for a cooperative kind, `negotiation` for a conflictual one (BELIEFS.md). */
const denialOf = (kind: Kind): Kind => (signOf(kind) === 1 ? 'distancing' : 'negotiation');

/**
 * What the words say, before asking who says them. With c the middle of the certainty's range and U flat:
 * affirms c L + (1-c) U; wonders U; doubts (1-2c) L' + 2c U for c < 0.5, L' being the row of a denial, U beyond.
 */
export const wordsRow = (
  kind: Kind,
  certainty: Testimony['certainty'],
  parameters: BeliefParameters,
): Row => {
  const middle = (certainty.low + certainty.high) / 2;
  switch (certainty.stance) {
    case 'affirms':
      return towardsFlat(normalised(parameters.kindRows[kind]), middle);
    case 'wonders':
      return FLAT;
    case 'doubts':
      return towardsFlat(normalised(parameters.kindRows[denialOf(kind)]), Math.max(0, 1 - 2 * middle));
  }
};

/** What is asked, and what is known beside the claim itself. */
export interface Weighing {
  readonly parameters: BeliefParameters;
  /** Whose belief is asked for: one theatre's, or (null) the pair's overall one. */
  readonly theatre: string | null;
  /** Whether a standing claim ties two actors, as friends or foes: then the one has an interest in what is said of the other. */
  readonly areTied: (aId: string, bId: string) => boolean;
}

/** Whether a speaker talks about himself, or about somebody to whom he is friend or foe. */
const hasInterest = (
  actorId: string | undefined,
  { source, target }: Testimony,
  { areTied }: Weighing,
): boolean =>
  actorId !== undefined && [source.id, target.id].some((side) => side === actorId || areTied(actorId, side));

/**
 * How good the witness is, in (0, 1): the publisher's grade, times that of each reported speaker (a chain multiplies),
 * times the interest factor for a speaker who talks about himself, his ally or his enemy.
 */
export const witnessOf = (claim: Testimony, weighing: Weighing): number => {
  const { witness, interest } = weighing.parameters;
  // Sources are graded by decisions; until one is, it is F, cannot be judged.
  let worth = witness[claim.publisherGrade ?? 'F'];
  for (const { name, kind, actorId } of claim.speakers) {
    if (kind === 'author') continue;
    worth *= witness[claim.speakerGrades?.[name] ?? 'F'];
    if (hasInterest(actorId, claim, weighing)) worth *= interest;
  }
  return worth;
};

/**
 * The row that a claim brings to its pair: the words, weakened by the witness, and by the theatre where the claim is
 * bound to one and the belief asked for is not. A forecast says nothing of what is: flat.
 */
export const claimRow = (claim: Testimony, weighing: Weighing): Row => {
  if (claim.form === 'forecast') return FLAT;
  const { parameters, theatre } = weighing;
  const bound = claim.theatre !== null && theatre === null ? parameters.theatre : 1;
  return towardsFlat(wordsRow(claim.kind, claim.certainty, parameters), bound * witnessOf(claim, weighing));
};

/** How much a row can move a belief, in nats: its divergence from flat, sum p ln(3 p). 0 for flat, ln 3 at most. */
export const informationOf = (row: Row): number => {
  const { hostile, none, allied } = normalised(row);
  const term = (p: number): number => (p > 0 ? p * Math.log(3 * p) : 0);
  return Math.max(0, term(hostile) + term(none) + term(allied));
};
