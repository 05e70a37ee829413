import type { Hypothesis, StateProbabilities } from '../../records/index.ts';

/** What is believed of two of a scenario's actors as it begins. */
export interface StartPair {
  readonly a: string;
  readonly b: string;
  readonly p: StateProbabilities;
  readonly origins: number;
  readonly contested: boolean;
  /** Ids, those of the witness that weighs most first. */
  readonly claims: readonly string[];
}

/** What a scenario takes from a ledger: enough to run it, and to run it again without the ledger. */
export interface StartBeliefs {
  /** ISO day. */
  readonly at: string;
  /** In the order of the scenario's actors; pairs without evidence are absent. */
  readonly pairs: readonly StartPair[];
  /** Changes of state a year that the evidence makes believable before the start, in the mean. */
  readonly changesAYear: number;
  /** Actors of the scenario of whom no claim speaks. */
  readonly unnamed: readonly string[];
}

/** A file by its name, for what is said of it. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** The texts of a scenario: its own, those of the files that it names, and what it takes from a ledger. */
export interface ScenarioTexts {
  readonly scenario: NamedText;
  /** The scenario that this one is like, but for what it says itself. */
  readonly like?: NamedText;
  /** The model, where it is a file. */
  readonly model?: NamedText;
  readonly beliefs?: StartBeliefs;
  /** What is asked of its futures. */
  readonly hypotheses?: readonly Hypothesis[];
}
