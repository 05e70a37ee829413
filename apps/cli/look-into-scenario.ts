import {
  leaveOutParts,
  openSimulationPool,
  type PartEffect,
  type Screening,
  type Steps,
  screenParameters,
  TRAJECTORIES,
} from '../../src/adapters/simulation/index.ts';
import {
  batchRunner,
  type Explanation,
  explainRuns,
  type RunTable,
  readScenario,
  type ScenarioTexts,
} from '../../src/dynamics/index.ts';
import { EntenteError } from '../../src/records/index.ts';

/** What a person wants to know of a scenario beyond what its runs gave: outcomes by their ids. */
export interface Questions {
  readonly why?: string;
  readonly sensitivity?: string;
  readonly trajectories?: number;
}

export interface Answers {
  readonly why?: Explanation & {
    readonly parts: readonly (PartEffect['effects'][number] & { readonly title: string })[];
  };
  readonly sensitivity?: Screening;
}

/** Runs of each part that is left out, at most: a difference on common random numbers needs fewer. */
const RUNS_A_PART = 100;

/** Says at once where a question is about an outcome that the scenario has not. */
export const checkQuestions = (texts: ScenarioTexts, { why, sensitivity }: Questions): void => {
  const known = batchRunner(readScenario(texts), 0).outcomes.map(({ id }) => id);
  for (const asked of [why, sensitivity])
    if (asked !== undefined && !known.includes(asked))
      throw new EntenteError('bad-input', `simulate: there is no outcome "${asked}"`, {
        hint: `There are: ${known.join(', ')}.`,
      });
};

/** Answers what was asked: what moved an outcome, and what it is sensitive to. */
export const lookIntoScenario = async (
  texts: ScenarioTexts,
  table: RunTable,
  seed: number,
  workers: number,
  { why, sensitivity, trajectories = TRAJECTORIES }: Questions,
  steps: Steps,
): Promise<Answers> => {
  if (why === undefined && sensitivity === undefined) return {};
  const pool = openSimulationPool(texts, seed, workers);
  try {
    const explained = why === undefined ? undefined : explainRuns(readScenario(texts), seed, table, why);
    const parts =
      explained === undefined
        ? []
        : await leaveOutParts(pool, texts, seed, Math.min(RUNS_A_PART, table.runs), steps);
    const screened =
      sensitivity === undefined ? [] : await screenParameters(pool, texts, seed, trajectories, steps);
    const found = screened.find(({ outcome }) => outcome === sensitivity);
    return {
      ...(explained
        ? {
            why: {
              ...explained,
              parts: parts.flatMap(({ title, effects }) =>
                effects.filter(({ outcome }) => outcome === why).map((effect) => ({ title, ...effect })),
              ),
            },
          }
        : {}),
      ...(found ? { sensitivity: found } : {}),
    };
  } finally {
    await pool.close();
  }
};
