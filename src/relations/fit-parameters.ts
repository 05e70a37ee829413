import { type SeededStream, streamOf } from '../maths/index.ts';
import {
  type BeliefParameters,
  DAYS_A_YEAR,
  type Day,
  KINDS,
  type Kind,
  type Row,
  type StateProbabilities,
} from '../records/index.ts';
import { pairKey } from './pair-index.ts';
import { stateChain } from './state-chain.ts';

export const STATES = ['hostile', 'none', 'allied'] as const;
export type State = (typeof STATES)[number];

/** A stretch of time in which the state of a pair is known; both days within it. */
export interface LabelledSpell {
  readonly first: Day;
  readonly last: Day;
  readonly state: State;
}

/** What is known of one pair: spells in order of time, without overlap. */
export interface LabelledPair {
  readonly aId: string;
  readonly bId: string;
  readonly spells: readonly LabelledSpell[];
}

/** A claim whose pair's state at its time is known. */
export interface LabelledClaim {
  readonly kind: Kind;
  /** How much of the row of its kind comes through: certainty, witness, interest, theatre. In [0, 1]. */
  readonly weight: number;
  readonly state: State;
}

/** All of one pair: what is drawn or left out together, since its claims are not independent. */
export interface LabelledEvidence extends LabelledPair {
  readonly claims: readonly LabelledClaim[];
}

/** How firmly the fit holds to the assumed values: as if so many spells, and so many claims of each kind, had been seen. */
const PRIOR_SPELLS = 1;
const PRIOR_CLAIMS = 5;

/**
 * Mean stays in years: time spent in a state over departures from it, the maximum likelihood of a continuous-time chain
 * (Albert 1962), with a gamma prior that weighs as `PRIOR_SPELLS` spells of the assumed length. Where one side gives
 * way to the other from one day to the next, the pair has passed through `none`. The last spell of a pair is cut off
 * by the end of the labels: it counts as time, and not as a departure.
 */
export const fitStays = (pairs: readonly LabelledPair[], assumed: StateProbabilities): StateProbabilities => {
  const years = { hostile: 0, none: 0, allied: 0 };
  const departures = { hostile: 0, none: 0, allied: 0 };
  for (const { spells } of pairs)
    spells.forEach(({ first, last, state }, i) => {
      years[state] += (last - first + 1) / DAYS_A_YEAR;
      const next = spells[i + 1];
      if (!next || next.state === state || next.first > last + 1) return;
      departures[state] += 1;
      if (state !== 'none' && next.state !== 'none') departures.none += 1;
    });
  const stay = (state: State): number =>
    (years[state] + PRIOR_SPELLS * assumed[state]) / (departures[state] + PRIOR_SPELLS);
  return { hostile: stay('hostile'), none: stay('none'), allied: stay('allied') };
};

type Logits = readonly [hostile: number, allied: number];

const rowOf = ([h, a]: Logits): Row => {
  const most = Math.max(0, h, a);
  const [hostile, none, allied] = [Math.exp(h - most), Math.exp(-most), Math.exp(a - most)];
  const total = hostile + none + allied;
  return { hostile: hostile / total, none: none / total, allied: allied / total };
};

/** The sum of what rows are held to: P(state | claim) of each claim, and the prior. */
const scoreOf = (
  logits: Logits,
  claims: readonly LabelledClaim[],
  law: StateProbabilities,
  assumed: Row,
): number => {
  const row = rowOf(logits);
  let score = 0;
  for (const state of STATES) score += PRIOR_CLAIMS * assumed[state] * Math.log(row[state]);
  for (const { weight, state } of claims) {
    const likelihood = (s: State): number => weight * row[s] + (1 - weight) / 3;
    const total = STATES.reduce((sum, s) => sum + law[s] * likelihood(s), 0);
    score += Math.log((law[state] * likelihood(state)) / total);
  }
  return score;
};

const STEP = 1e-4;
const MOST_ROUNDS = 60;

/**
 * The row of one kind that makes the known states likeliest, given one claim each: the maximum over L of
 *   sum of ln P(state | claim), P(s | claim) in proportion to law(s) (w L(s) + (1 - w) / 3),
 * plus a Dirichlet prior that weighs as `PRIOR_CLAIMS` claims spread as the assumed row. By Newton's method on the two
 * logits, with halved steps, and steps along the slope where the curvature is no maximum's.
 */
export const fitRow = (claims: readonly LabelledClaim[], law: StateProbabilities, assumed: Row): Row => {
  const total = assumed.hostile + assumed.none + assumed.allied;
  const unit: Row = {
    hostile: assumed.hostile / total,
    none: assumed.none / total,
    allied: assumed.allied / total,
  };
  const f = (h: number, a: number): number => scoreOf([h, a], claims, law, unit);
  let [h, a] = [Math.log(unit.hostile / unit.none), Math.log(unit.allied / unit.none)];
  let best = f(h, a);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const [hUp, hDown, aUp, aDown] = [f(h + STEP, a), f(h - STEP, a), f(h, a + STEP), f(h, a - STEP)];
    const gh = (hUp - hDown) / (2 * STEP);
    const ga = (aUp - aDown) / (2 * STEP);
    const hh = (hUp - 2 * best + hDown) / STEP ** 2;
    const aa = (aUp - 2 * best + aDown) / STEP ** 2;
    const ha = (f(h + STEP, a + STEP) - hUp - aUp + best) / STEP ** 2;
    const determinant = hh * aa - ha * ha;
    const isMaximum = hh < 0 && determinant > 0;
    let [dh, da] = isMaximum
      ? [(-aa * gh + ha * ga) / determinant, (ha * gh - hh * ga) / determinant]
      : [gh, ga];
    let next = f(h + dh, a + da);
    for (let halving = 0; next < best && halving < 40; halving++) {
      [dh, da] = [dh / 2, da / 2];
      next = f(h + dh, a + da);
    }
    if (next < best) break;
    [h, a] = [h + dh, a + da];
    const gain = next - best;
    best = next;
    if (gain < 1e-10) break;
  }
  return rowOf([h, a]);
};

type Fitted = Pick<BeliefParameters, 'meanStayYears' | 'kindRows'>;

const fitOnce = (pairs: readonly LabelledEvidence[], assumed: BeliefParameters): Fitted => {
  const meanStayYears = fitStays(pairs, assumed.meanStayYears);
  const [hostile, none, allied] = stateChain(meanStayYears).stationary;
  const claims = new Map<Kind, LabelledClaim[]>(KINDS.map((kind) => [kind, []]));
  for (const pair of pairs) for (const claim of pair.claims) claims.get(claim.kind)!.push(claim);
  const kindRows = Object.fromEntries(
    KINDS.map((kind) => [kind, fitRow(claims.get(kind)!, { hostile, none, allied }, assumed.kindRows[kind])]),
  ) as Fitted['kindRows'];
  return { meanStayYears, kindRows };
};

export interface FittedValue {
  /** As in `kindRows.alliance`. */
  readonly name: string;
  readonly state: State;
  readonly assumed: number;
  readonly fitted: number;
  /** Standard error, over pairs drawn anew. */
  readonly error: number;
  /** Spells, or claims of the kind, that it rests on. */
  readonly from: number;
}

export interface ParameterFit extends Fitted {
  readonly values: readonly FittedValue[];
  readonly pairs: number;
  readonly claims: number;
}

const deviation = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
};

const drawAnew = (stream: SeededStream, pairs: readonly LabelledEvidence[]): readonly LabelledEvidence[] =>
  pairs.map(() => pairs[stream.integerBelow(pairs.length)]!);

const unitOf = (row: Row, state: State): number => row[state] / (row.hostile + row.none + row.allied);

/**
 * Re-estimates mean stays and rows from pairs whose states are known, with standard errors by drawing pairs anew
 * (Efron 1979, with pairs as the units): claims of one pair are not independent. The same seed gives the same errors.
 */
export const fitParameters = (
  evidence: readonly LabelledEvidence[],
  assumed: BeliefParameters,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): ParameterFit => {
  const pairs = evidence.toSorted((x, y) => (pairKey(x.aId, x.bId) < pairKey(y.aId, y.bId) ? -1 : 1));
  const fit = fitOnce(pairs, assumed);
  const again = Array.from({ length: draws }, (_, draw) =>
    fitOnce(drawAnew(streamOf(seed, 'fit', draw), pairs), assumed),
  );
  const spells = (state: State): number =>
    pairs.reduce((sum, pair) => sum + pair.spells.filter((spell) => spell.state === state).length, 0);
  const ofKind = (kind: Kind): number =>
    pairs.reduce((sum, pair) => sum + pair.claims.filter((claim) => claim.kind === kind).length, 0);
  return {
    ...fit,
    pairs: pairs.length,
    claims: pairs.reduce((sum, pair) => sum + pair.claims.length, 0),
    values: [
      ...STATES.map((state) => ({
        name: `meanStayYears.${state}`,
        state,
        assumed: assumed.meanStayYears[state],
        fitted: fit.meanStayYears[state],
        error: deviation(again.map(({ meanStayYears }) => meanStayYears[state])),
        from: spells(state),
      })),
      ...KINDS.flatMap((kind) =>
        STATES.map((state) => ({
          name: `kindRows.${kind}`,
          state,
          assumed: unitOf(assumed.kindRows[kind], state),
          fitted: fit.kindRows[kind][state],
          error: deviation(again.map(({ kindRows }) => kindRows[kind][state])),
          from: ofKind(kind),
        })),
      ),
    ],
  };
};
