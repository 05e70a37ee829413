import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  ComparedOutcome,
  Explanation,
  Fan,
  Outcome,
  PairedDifference,
  ScreenedParameter,
} from '../../../../src/dynamics/index.ts';
import type { StateProbabilities } from '../../../../src/records/index.ts';
import { ask } from './ask.ts';

/** A sentence that something rests on; without `documentId` it was not found. */
export interface FoundRest {
  readonly words: string;
  readonly doc: string | null;
  readonly documentId: string | null;
  readonly claimId: string | null;
  readonly status: string | null;
}

export interface Grounded {
  readonly basis: 'observed' | 'judged' | 'default';
  readonly why?: string;
  readonly rests: readonly FoundRest[];
}

export interface ScenarioHead {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly problem: string | null;
}

export interface ScenarioPressure extends Grounded {
  readonly title: string;
  readonly type: string;
  readonly on: readonly string[];
  readonly districts: readonly string[];
  /** ISO days; without an end it lasts. */
  readonly from: string;
  readonly to: string | null;
  readonly size: number;
}

export interface StartTie {
  readonly a: string;
  readonly b: string;
  readonly aId: string | null;
  readonly bId: string | null;
  readonly p: StateProbabilities;
  readonly origins: number;
  readonly contested: boolean;
  readonly claims: readonly string[];
}

export interface DescribedScenario {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly begins: string | null;
  readonly ends: string | null;
  readonly years: number;
  readonly startHash: string;
  readonly notes: readonly string[];
  readonly pressures: readonly ScenarioPressure[];
  readonly actors: readonly {
    readonly name: string;
    readonly lasting: boolean;
    readonly figures: readonly (Grounded & {
      readonly name: string;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    })[];
  }[];
  readonly parameters: readonly (Grounded & {
    readonly name: string;
    readonly title: string;
    readonly formula: string;
    readonly law: { readonly law: string } & Readonly<Record<string, number | string>>;
  })[];
  readonly ties: readonly (Grounded & {
    readonly between: readonly [string, string];
    readonly sign: string;
  })[];
  readonly pairs: readonly StartTie[];
  readonly outcomes: readonly Outcome[];
}

export interface SimulationState {
  readonly id: string;
  readonly scenario: string;
  readonly title: string;
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly done: number;
  readonly of: number;
  readonly seed: number;
  readonly runsPerSecond: number | null;
  readonly secondsLeft: number | null;
  readonly pictures: number;
  readonly startHash: string;
  readonly looking: {
    readonly what: 'parts' | 'sensitivity';
    readonly done: number;
    readonly of: number;
  } | null;
  readonly reason?: string;
  readonly hint?: string;
}

export interface SimulatedOutcome extends Outcome {
  readonly at: readonly Fan[];
}

export interface SimulatedEnsemble {
  readonly runs: number;
  readonly seed: number;
  readonly hash: string;
  readonly times: readonly number[];
  readonly outcomes: readonly SimulatedOutcome[];
}

export interface OutcomeExplanation extends Explanation {
  readonly parts: readonly (PairedDifference & { readonly id: string; readonly title: string })[] | null;
  readonly sensitivity: readonly ScreenedParameter[] | null;
}

const part = encodeURIComponent;

export const scenariosQuery = queryOptions({
  queryKey: ['scenarios'],
  queryFn: () => ask<{ readonly scenarios: readonly ScenarioHead[] }>('/api/scenarios'),
});

export const scenarioQuery = (id: string) =>
  queryOptions({
    queryKey: ['scenario', id],
    queryFn: () => ask<DescribedScenario>(`/api/scenarios/${part(id)}`),
  });

export const simulationQuery = (id: string) =>
  queryOptions({
    queryKey: ['simulation', id],
    queryFn: () => ask<SimulationState>(`/api/simulations/${part(id)}`),
  });

/** What the runs gave by the picture of that number; until a newer one is there the last stays, so that nothing blinks. */
export const ensembleQuery = (id: string, picture: number) =>
  queryOptions({
    queryKey: ['ensemble', id, picture],
    queryFn: () => ask<SimulatedEnsemble>(`/api/simulations/${part(id)}/ensemble`),
    placeholderData: keepPreviousData,
    enabled: picture > 0,
  });

export const comparisonQuery = (id: string, other: string, pictures: readonly [number, number]) =>
  queryOptions({
    queryKey: ['comparison', id, other, ...pictures],
    queryFn: () =>
      ask<{ readonly outcomes: readonly ComparedOutcome[] }>(
        `/api/simulations/${part(id)}/against/${part(other)}`,
      ),
    placeholderData: keepPreviousData,
    enabled: pictures.every((picture) => picture > 0),
  });

/** `looked`: what was looked into by then, so that it is asked again after more was. */
export const explanationQuery = (id: string, outcome: string, looked: string) =>
  queryOptions({
    queryKey: ['explanation', id, outcome, looked],
    queryFn: () => ask<OutcomeExplanation>(`/api/simulations/${part(id)}/outcomes/${part(outcome)}`),
    placeholderData: keepPreviousData,
  });
