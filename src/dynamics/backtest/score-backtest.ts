import { type SeededStream, streamOf } from '../../maths/index.ts';
import { EntenteError } from '../../records/index.ts';
import { type Dyads, dyadsOf } from '../panels/dyads.ts';
import { CLASSES } from '../panels/tie-class.ts';
import {
  brierScore,
  corpReliability,
  logScore,
  pitHistogram,
  pitOfLaw,
  type Reliability,
  rankedProbabilityScore,
  resampleActors,
  resampleBlocks,
  type ScorePair,
  type Skill,
  skillIntervals,
} from '../scores/index.ts';
import type { Backtest, BacktestRound } from './run-backtest.ts';

export const SUBSETS = ['all', 'at-risk', 'changed'] as const;
export type Subset = (typeof SUBSETS)[number];

const SCORES = { brier: brierScore, rankedProbability: rankedProbabilityScore, log: logScore } as const;
export type ScoreName = keyof typeof SCORES;
const SCORE_NAMES = Object.keys(SCORES) as readonly ScoreName[];

/** Skill beside the reference, with intervals of two sorts. */
export interface SkillBeside {
  /** Actors drawn, and with them all their dyads in all windows: the interval to go by. */
  readonly byActors: Skill;
  /** Dyads drawn, each with all its windows: narrower, since dyads of one actor are not independent. */
  readonly byDyads: Skill;
}

export interface ForecasterScores {
  readonly forecaster: string;
  /** Means over the dyads of the subset. */
  readonly scores: Readonly<Record<ScoreName, number>>;
  readonly skill: Readonly<Record<'brier' | 'log', SkillBeside>> | null;
}

export interface SubsetScores {
  readonly horizon: number;
  readonly origins: readonly number[];
  readonly subset: Subset;
  readonly dyads: number;
  readonly forecasters: readonly ForecasterScores[];
}

export interface Calibration {
  readonly forecaster: string;
  readonly horizon: number;
  /** At-risk dyads: the score of each class taken apart, without its curve. */
  readonly classes: Readonly<Record<'hostile' | 'allied', Omit<Reliability, 'blocks'>>>;
  /** Randomised PIT of the at-risk dyads over hostile < none < allied, in ten cells. */
  readonly pit: readonly number[];
}

interface Row {
  readonly round: BacktestRound;
  readonly dyad: number;
}

const rowsOf = (rounds: readonly BacktestRound[], subset: Subset): readonly Row[] =>
  rounds.flatMap((round) => {
    const within = subset === 'all' ? null : subset === 'at-risk' ? round.atRisk : round.changed;
    return Array.from(round.outcome.keys())
      .filter((dyad) => !within || within[dyad] === 1)
      .map((dyad) => ({ round, dyad }));
  });

const lawOf = ({ round, dyad }: Row, place: number): Float64Array =>
  round.forecasts[place]!.laws.subarray(3 * dyad, 3 * dyad + 3);

const scored = (rows: readonly Row[], place: number, name: ScoreName): Float64Array =>
  Float64Array.from(rows, (row) => SCORES[name](lawOf(row, place), row.round.outcome[row.dyad]!));

const mean = (values: Float64Array): number => values.reduce((sum, each) => sum + each, 0) / values.length;

/**
 * Skill of every pair by both sorts of drawing; each drawing is shared by all pairs. Rows of one dyad always count
 * alike, so that they are added up first.
 */
const skillsBeside = (
  pairs: readonly ScorePair[],
  rows: readonly Row[],
  { first, second }: Dyads,
  seed: number,
): readonly SkillBeside[] => {
  const places = new Map([...new Set(rows.map(({ dyad }) => dyad))].map((dyad, place) => [dyad, place]));
  const added = new Map<ArrayLike<number>, Float64Array>();
  const byDyad = (scores: ArrayLike<number>): Float64Array => {
    const known = added.get(scores);
    if (known) return known;
    const sums = new Float64Array(places.size);
    for (const [row, { dyad }] of rows.entries()) sums[places.get(dyad)!]! += scores[row]!;
    added.set(scores, sums);
    return sums;
  };
  const summed = pairs.map(({ scores, reference }) => ({
    scores: byDyad(scores),
    reference: byDyad(reference),
  }));
  const dyads = [...places.keys()];
  const actors = resampleActors(
    dyads.map((dyad) => first[dyad]!),
    dyads.map((dyad) => second[dyad]!),
  );
  const byActors = skillIntervals(summed, actors, streamOf(seed, 'skill', 'actors'));
  const blocks = resampleBlocks([...places.values()]);
  const byDyads = skillIntervals(summed, blocks, streamOf(seed, 'skill', 'dyads'));
  return pairs.map((_, pair) => ({ byActors: byActors[pair]!, byDyads: byDyads[pair]! }));
};

const calibrationOf = (
  rows: readonly Row[],
  place: number,
  stream: SeededStream,
): Omit<Calibration, 'forecaster' | 'horizon'> => {
  const ofClass = (k: number): Omit<Reliability, 'blocks'> => {
    const { blocks: _, ...parts } = corpReliability(
      rows.map((row) => lawOf(row, place)[k]!),
      rows.map((row) => (row.round.outcome[row.dyad] === k ? 1 : 0)),
    );
    return parts;
  };
  const pits = rows.map((row) => pitOfLaw(lawOf(row, place), row.round.outcome[row.dyad]!, stream));
  return {
    classes: { hostile: ofClass(CLASSES.indexOf('hostile')), allied: ofClass(CLASSES.indexOf('allied')) },
    pit: [...pitHistogram(pits)],
  };
};

/** Which rounds are pooled: all of one horizon (`together`), or each by itself. */
const grouped = (
  rounds: readonly BacktestRound[],
  together: boolean,
): readonly (readonly BacktestRound[])[] =>
  together
    ? [...new Set(rounds.map(({ horizon }) => horizon))].map((horizon) =>
        rounds.filter((round) => round.horizon === horizon),
      )
    : rounds.map((round) => [round]);

/**
 * Means of the scores over all, at-risk and changed dyads, pooled over origins (or each origin by itself), and the
 * skill of every forecaster beside `reference`. Skill is worked out for pooled origins only.
 */
export const scoreBacktest = (
  { rounds, actors }: Backtest,
  options: { readonly reference: string; readonly seed: number; readonly byOrigin?: boolean },
): readonly SubsetScores[] => {
  const dyads = dyadsOf(actors.length);
  return grouped(rounds, !options.byOrigin).flatMap((group) => {
    const names = group[0]!.forecasts.map(({ forecaster }) => forecaster);
    const reference = names.indexOf(options.reference);
    if (reference === -1)
      throw new EntenteError(
        'bad-input',
        `scoreBacktest: no forecaster "${options.reference}" to compare with`,
        {
          hint: `Compare with one of: ${names.join(', ')}.`,
        },
      );
    return SUBSETS.flatMap((subset): readonly SubsetScores[] => {
      const rows = rowsOf(group, subset);
      if (rows.length === 0) return [];
      const all = names.map(
        (_, place) =>
          Object.fromEntries(SCORE_NAMES.map((name) => [name, scored(rows, place, name)])) as Record<
            ScoreName,
            Float64Array
          >,
      );
      const skills = options.byOrigin
        ? []
        : skillsBeside(
            (['brier', 'log'] as const).flatMap((name) =>
              all.map((own) => ({ scores: own[name], reference: all[reference]![name] })),
            ),
            rows,
            dyads,
            options.seed,
          );
      return [
        {
          horizon: group[0]!.horizon,
          origins: group.map(({ origin }) => origin),
          subset,
          dyads: rows.length,
          forecasters: names.map((forecaster, place) => ({
            forecaster,
            scores: {
              brier: mean(all[place]!.brier),
              rankedProbability: mean(all[place]!.rankedProbability),
              log: mean(all[place]!.log),
            },
            skill:
              skills.length === 0 || place === reference
                ? null
                : { brier: skills[place]!, log: skills[names.length + place]! },
          })),
        },
      ];
    });
  });
};

/** Calibration of every forecaster over the at-risk dyads of all origins, by horizon. */
export const calibrate = ({ rounds }: Backtest, seed: number): readonly Calibration[] =>
  grouped(rounds, true).flatMap((group) => {
    const rows = rowsOf(group, 'at-risk');
    if (rows.length === 0) return [];
    return group[0]!.forecasts.map(({ forecaster, horizon }, place) => ({
      forecaster,
      horizon,
      ...calibrationOf(rows, place, streamOf(seed, 'pit', forecaster, horizon)),
    }));
  });
