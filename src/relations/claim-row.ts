import {
  type BeliefParameters,
  KINDS,
  type Kind,
  type Row,
  signOf,
  type Testimony,
} from '../records/index.ts';

/** Says nothing: every state is as likely to give it. */
export const FLAT: Row = { hostile: 1 / 3, none: 1 / 3, allied: 1 / 3 };

type KindRows = BeliefParameters['kindRows'];

const normalised = ({ hostile, none, allied }: Row): Row => {
  const total = hostile + none + allied;
  return { hostile: hostile / total, none: none / total, allied: allied / total };
};

const atUnitSum = new WeakMap<KindRows, KindRows>();

/** The rows at unit sum, worked out once. */
const unitRows = (rows: KindRows): KindRows => {
  const known = atUnitSum.get(rows);
  if (known) return known;
  const unit = Object.fromEntries(KINDS.map((kind) => [kind, normalised(rows[kind])])) as KindRows;
  atUnitSum.set(rows, unit);
  return unit;
};

/** weight x row + (1 - weight) x flat. */
export const towardsFlat = (row: Row, weight: number): Row => ({
  hostile: weight * row.hostile + (1 - weight) * FLAT.hostile,
  none: weight * row.none + (1 - weight) * FLAT.none,
  allied: weight * row.allied + (1 - weight) * FLAT.allied,
});

/** The row of a denial: `distancing` for a cooperative kind, `negotiation` for a conflictual one (BELIEFS.md). */
const denialOf = (kind: Kind): Kind => (signOf(kind) === 1 ? 'distancing' : 'negotiation');

/** The kind whose row the words bring, and how much of it. */
interface Words {
  readonly kind: Kind;
  /** In [0, 1]; the rest is flat. */
  readonly weight: number;
}

/**
 * What the words say, before asking who says them. With c the middle of the certainty's range and U flat:
 * affirms c L + (1-c) U; wonders U; doubts (1-2c) L' + 2c U for c < 0.5, L' being the row of a denial, U beyond.
 */
export const wordsOfClaim = (kind: Kind, { low, high, stance }: Testimony['certainty']): Words => {
  const middle = (low + high) / 2;
  switch (stance) {
    case 'affirms':
      return { kind, weight: middle };
    case 'wonders':
      return { kind, weight: 0 };
    case 'doubts':
      return { kind: denialOf(kind), weight: Math.max(0, 1 - 2 * middle) };
  }
};

export const wordsRow = (
  kind: Kind,
  certainty: Testimony['certainty'],
  { kindRows }: Pick<BeliefParameters, 'kindRows'>,
): Row => {
  const words = wordsOfClaim(kind, certainty);
  return towardsFlat(unitRows(kindRows)[words.kind], words.weight);
};

/** What is asked, and what is known beside the claim itself. */
export interface Weighing {
  readonly parameters: BeliefParameters;
  /** Whose belief is asked for: one theatre's, or (null) the pair's overall one. */
  readonly theatre: string | null;
  /** Whether a standing claim ties two actors, as friends or foes: then the one has an interest in what is said of the other. */
  readonly areTied: (aId: string, bId: string) => boolean;
  /** What a source that cannot be judged has shown to be worth, if it has. */
  readonly learnedWorth: (source: string) => number | undefined;
}

/** Whether a speaker talks about himself, or about somebody to whom he is friend or foe. */
const hasInterest = (
  actorId: string | undefined,
  { source, target }: Testimony,
  areTied: Weighing['areTied'],
): boolean =>
  actorId !== undefined &&
  (actorId === source.id ||
    actorId === target.id ||
    areTied(actorId, source.id) ||
    areTied(actorId, target.id));

/** Who vouches for a claim: the publisher, if it is known, and each reported speaker. */
export const vouchersOf = ({ publisher, publisherGrade, speakers, speakerGrades }: Testimony) => [
  { name: publisher, grade: publisherGrade ?? 'F' },
  ...speakers
    .filter(({ kind }) => kind !== 'author')
    .map(({ name, kind }) => ({
      name: kind === 'unnamed' ? null : name,
      grade: speakerGrades?.[name] ?? 'F',
    })),
];

/** The factor on a claim for the interest of its speakers. */
export const interestOf = (claim: Testimony, { parameters, areTied }: Weighing): number =>
  claim.speakers.reduce(
    (factor, { kind, actorId }) =>
      kind !== 'author' && hasInterest(actorId, claim, areTied) ? factor * parameters.interest : factor,
    1,
  );

/**
 * How good the witness is, in [0, 1]: the publisher's grade, times that of each reported speaker (a chain multiplies),
 * times the interest factor for a speaker who talks about himself, his ally or his enemy. A source that cannot be judged
 * (F, as all are until they are graded) is worth what it has shown to be, where there is enough to tell.
 */
export const witnessOf = (claim: Testimony, weighing: Weighing): number => {
  const { parameters, areTied, learnedWorth } = weighing;
  const { witness, interest } = parameters;
  const { publisher, publisherGrade, speakers, speakerGrades } = claim;
  const ofUnknown = (name: string): number => learnedWorth(name) ?? witness.F;
  let worth =
    publisherGrade !== undefined && publisherGrade !== 'F'
      ? witness[publisherGrade]
      : publisher === null
        ? witness.F
        : ofUnknown(publisher);
  for (const { name, kind, actorId } of speakers) {
    if (kind === 'author') continue;
    const grade = speakerGrades?.[name] ?? 'F';
    worth *= grade !== 'F' ? witness[grade] : kind === 'unnamed' ? witness.F : ofUnknown(name);
    if (hasInterest(actorId, claim, areTied)) worth *= interest;
  }
  return worth;
};

/** The factor on a claim that is bound to a theatre, where the belief asked for is not. */
export const theatreFactor = (claim: Testimony, { parameters, theatre }: Weighing): number =>
  claim.theatre !== null && theatre === null ? parameters.theatre : 1;

/**
 * The row that a claim brings to its pair: the words, weakened by the witness, and by the theatre where the claim is
 * bound to one and the belief asked for is not. A forecast says nothing of what is: flat.
 */
export const claimRow = (claim: Testimony, weighing: Weighing): Row => {
  if (claim.form === 'forecast') return FLAT;
  const { kind, weight } = wordsOfClaim(claim.kind, claim.certainty);
  return towardsFlat(
    unitRows(weighing.parameters.kindRows)[kind],
    weight * theatreFactor(claim, weighing) * witnessOf(claim, weighing),
  );
};

const term = (p: number): number => (p > 0 ? p * Math.log(3 * p) : 0);

/** How much a row can move a belief, in nats: its divergence from flat, sum p ln(3 p). 0 for flat, ln 3 at most. */
export const informationOf = ({ hostile, none, allied }: Row): number => {
  const total = hostile + none + allied;
  return Math.max(0, term(hostile / total) + term(none / total) + term(allied / total));
};
