import { EntenteError, type Hash, hashOf } from '../../records/index.ts';
import { dyadsOf } from '../panels/dyads.ts';
import type { ObservedWindow, SignedPanel } from '../panels/signed-panel.ts';
import { type TieRule, tieClass } from '../panels/tie-class.ts';
import type { Forecaster } from './forecaster.contract.ts';
import { hadContact, type PanelHistory } from './panel-history.ts';

/** A forecast as it was written down, before its outcome was read. */
export interface SealedForecast {
  readonly forecaster: string;
  readonly origin: number;
  readonly horizon: number;
  /** Of forecaster, origin, horizon, actors and laws, these to six digits. */
  readonly hash: Hash;
  /** Three probabilities a dyad. */
  readonly laws: Float64Array;
}

/** Forecasts of one origin and horizon beside what came. */
export interface BacktestRound {
  readonly origin: number;
  readonly horizon: number;
  readonly forecasts: readonly SealedForecast[];
  readonly outcome: Uint8Array;
  /** Any tie in any window up to the origin. */
  readonly atRisk: Uint8Array;
  readonly changed: Uint8Array;
}

export interface Backtest {
  readonly actors: readonly string[];
  readonly rounds: readonly BacktestRound[];
  /** Origins and horizons that could not be scored, and why. */
  readonly leftOut: readonly { readonly origin: number; readonly horizon: number; readonly reason: string }[];
}

export interface BacktestProgress {
  /** Forecasts made, and to make. */
  readonly done: number;
  readonly of: number;
  /** What is being forecast. */
  readonly what: string;
}

export interface BacktestPlan {
  readonly origins: readonly number[];
  /** In windows. */
  readonly horizons: readonly number[];
  readonly forecasters: readonly Forecaster[];
  readonly tieRule: TieRule;
  /** Called with each forecast; it should be out of reach before the outcomes are read. */
  readonly seal?: (forecast: SealedForecast) => Promise<void> | void;
  /** Called before each forecast; where it answers `stop`, what is complete by then is scored. */
  readonly onProgress?: (state: BacktestProgress) => Promise<'stop' | undefined>;
}

const sealed = (forecast: Omit<SealedForecast, 'hash'>, actors: readonly string[]): SealedForecast => {
  const { forecaster, origin, horizon, laws } = forecast;
  const digits = Array.from(laws, (p) => Number(p.toFixed(6)));
  return { ...forecast, hash: hashOf(JSON.stringify([forecaster, origin, horizon, actors, digits])) };
};

const checkLaws = ({ name }: Forecaster, laws: Float64Array, dyads: number): Float64Array => {
  if (laws.length !== 3 * dyads)
    throw new EntenteError(
      'bad-input',
      `runBacktest: ${name} gave ${laws.length / 3} laws for ${dyads} dyads`,
    );
  for (let d = 0; d < dyads; d++) {
    const law = laws.subarray(3 * d, 3 * d + 3);
    if (!(law.every((p) => p > 0) && Math.abs(law[0]! + law[1]! + law[2]! - 1) < 1e-6))
      throw new EntenteError('bad-input', `runBacktest: ${name} gave no law for dyad ${d}: ${[...law]}`);
  }
  return laws;
};

const whyNot = (origin: number, horizon: number, windows: number): string | undefined => {
  if (origin + horizon > windows)
    return `its outcome is window ${origin + horizon}, the panel ends at ${windows}`;
  if (origin - horizon < 1)
    return `up to window ${origin} no outcome ${horizon} windows apart can be learnt from`;
  return undefined;
};

/**
 * Rolling origins: at each, forecasters are fitted to the windows up to it, their forecasts sealed, and only when all
 * are sealed the later windows are read. An origin's history is read before the next origin forecasts, as time would
 * have it.
 */
export const runBacktest = async (source: SignedPanel, plan: BacktestPlan): Promise<Backtest> => {
  const { actors, windows } = source;
  const dyads = dyadsOf(actors.length);
  const read = new Map<number, { readonly observed: ObservedWindow; readonly classes: Uint8Array }>();
  const readWindow = (window: number): { observed: ObservedWindow; classes: Uint8Array } => {
    const known = read.get(window);
    if (known) return known;
    const observed = source.read(window);
    const { cooperation, conflict } = observed;
    const classes = Uint8Array.from(cooperation, (count, d) => tieClass(count, conflict[d]!, plan.tieRule));
    const found = { observed, classes };
    read.set(window, found);
    return found;
  };
  const pairs = [...new Set(plan.origins)]
    .sort((x, y) => x - y)
    .flatMap((origin) => [...new Set(plan.horizons)].map((horizon) => ({ origin, horizon })));
  const leftOut = pairs.flatMap((pair) => {
    const reason = whyNot(pair.origin, pair.horizon, windows);
    return reason ? [{ ...pair, reason }] : [];
  });

  const frozen: { history: PanelHistory; horizon: number; forecasts: readonly SealedForecast[] }[] = [];
  const feasible = pairs.filter(({ origin, horizon }) => !whyNot(origin, horizon, windows));
  const of = feasible.length * plan.forecasters.length;
  origins: for (const { origin, horizon } of feasible) {
    const known = Array.from({ length: origin }, (_, s) => readWindow(s + 1));
    const history: PanelHistory = {
      actors,
      dyads,
      windows: known.map(({ observed }) => observed),
      classes: known.map(({ classes }) => classes),
    };
    const forecasts: SealedForecast[] = [];
    for (const forecaster of plan.forecasters) {
      const done = frozen.length * plan.forecasters.length + forecasts.length;
      const what = `${forecaster.name} at origin ${origin}`;
      if ((await plan.onProgress?.({ done, of, what })) === 'stop') {
        leftOut.push(
          ...feasible.slice(frozen.length).map((pair) => ({ ...pair, reason: 'ended before it' })),
        );
        break origins;
      }
      const tell = async (what: string): Promise<boolean> =>
        (await plan.onProgress?.({ done, of, what: `${what} at origin ${origin}` })) === 'stop';
      const laws = checkLaws(forecaster, await forecaster.forecast(history, horizon, tell), dyads.count);
      const forecast = sealed({ forecaster: forecaster.name, origin, horizon, laws }, actors);
      await plan.seal?.(forecast);
      forecasts.push(forecast);
    }
    frozen.push({ history, horizon, forecasts });
  }

  const rounds = frozen.map(({ history, horizon, forecasts }): BacktestRound => {
    const origin = history.classes.length;
    const outcome = readWindow(origin + horizon).classes;
    const present = history.classes.at(-1)!;
    return {
      origin,
      horizon,
      forecasts,
      outcome,
      atRisk: hadContact(history),
      changed: outcome.map((each, d) => (each === present[d] ? 0 : 1)),
    };
  });
  return { actors, rounds, leftOut };
};
