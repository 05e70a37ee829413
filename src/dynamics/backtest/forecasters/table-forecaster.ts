import type { Forecaster } from '../forecaster.contract.ts';
import { hadContact, historyUpTo, type PanelHistory, trainingOrigins } from '../panel-history.ts';
import { twoPathBalance } from './two-path-balance.ts';

/** In which cell of a table each dyad stands, by what is known. */
type CellOf = (history: PanelHistory) => ArrayLike<number>;

/** Added to each class of each cell: Jeffreys' prior of a share. */
const ADDED = 0.5;

/** Counts of outcomes by cell, pooled over all earlier windows, .5 added to each class. */
const tableForecaster = (name: string, about: string, cells: number, cellOf: CellOf): Forecaster => ({
  name,
  about,
  forecast: (history, horizon) => {
    const counts = new Float64Array(3 * cells).fill(ADDED);
    for (const origin of trainingOrigins(history, horizon)) {
      const cell = cellOf(historyUpTo(history, origin));
      const outcome = history.classes[origin - 1 + horizon]!;
      for (let d = 0; d < outcome.length; d++) counts[3 * cell[d]! + outcome[d]!]! += 1;
    }
    const cell = cellOf(history);
    const law = new Float64Array(3 * history.dyads.count);
    for (let d = 0; d < history.dyads.count; d++) {
      const at = 3 * cell[d]!;
      const total = counts[at]! + counts[at + 1]! + counts[at + 2]!;
      for (let k = 0; k < 3; k++) law[3 * d + k] = counts[at + k]! / total;
    }
    return law;
  },
});

/** The shares of the classes among all outcomes that can be learnt from. */
export const climatology = tableForecaster(
  'climatology',
  'the shares of the classes among all earlier outcomes',
  1,
  ({ dyads }) => new Uint8Array(dyads.count),
);

/** The pooled transition matrix. */
export const lagTable = tableForecaster(
  'lag-table',
  'the pooled transition matrix: outcome by present class',
  3,
  ({ classes }) => classes.at(-1)!,
);

/** Windows that count as contact. */
const CONTACT_WINDOWS = 3;

/** The last row of the bar: a table of 18 cells. */
export const lagContactBalance = tableForecaster(
  'lag-contact-balance',
  'outcome by present class, any tie in the last three windows, and sign of the two-path balance',
  18,
  (history) => {
    const contact = hadContact(history, CONTACT_WINDOWS);
    const balance = twoPathBalance(history);
    return history.classes
      .at(-1)!
      .map((present, d) => 6 * present + 3 * contact[d]! + Math.sign(balance[d]!) + 1);
  },
);
