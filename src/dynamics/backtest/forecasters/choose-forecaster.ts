import type { Forecaster } from '../forecaster.contract.ts';
import { hadContact, historyUpTo, type PanelHistory, trainingOrigins } from '../panel-history.ts';
import { actorLogit, lagLogit, thirdPartyLogit } from './dyad-logits.ts';
import { pool } from './pool-forecasters.ts';
import { lagContactBalance, lagTable } from './table-forecaster.ts';

/** Sum of log scores over the dyads at risk at an earlier origin, whose outcome is known by now. */
const lossAt = async (
  candidate: Forecaster,
  known: PanelHistory,
  outcome: Uint8Array,
  horizon: number,
): Promise<number> => {
  const laws = await candidate.forecast(known, horizon);
  const atRisk = hadContact(known);
  let loss = 0;
  for (let d = 0; d < outcome.length; d++) if (atRisk[d] === 1) loss -= Math.log(laws[3 * d + outcome[d]!]!);
  return loss;
};

/**
 * Forecasts as that candidate does whose log score on dyads at risk was the best at all earlier origins, by rolling
 * origin within what is known (Dawid 1984, Journal of the Royal Statistical Society A 147: 278-292): no window from the
 * origin on takes part in the choice. The first candidate stands in where there is no earlier origin.
 */
export const chooseForecaster = (
  name: string,
  about: string,
  candidates: readonly [Forecaster, ...Forecaster[]],
): Forecaster => ({
  name,
  about,
  forecast: async (history, horizon) => {
    const earlier = trainingOrigins(history, horizon)
      .filter((origin) => origin > horizon)
      .map((origin) => ({
        known: historyUpTo(history, origin),
        outcome: history.classes[origin - 1 + horizon]!,
      }));
    let best: { readonly candidate: Forecaster; readonly loss: number } | undefined;
    for (const candidate of candidates) {
      let loss = 0;
      for (const { known, outcome } of earlier) loss += await lossAt(candidate, known, outcome, horizon);
      if (best === undefined || loss < best.loss) best = { candidate, loss };
    }
    return best!.candidate.forecast(history, horizon);
  },
});

/** The bar, and what was thought of beside it. */
export const chosen = chooseForecaster(
  'chosen',
  'whichever of six forecasters had the best log score on dyads at risk at earlier origins',
  [lagContactBalance, lagTable, lagLogit, thirdPartyLogit, actorLogit, pool],
);
