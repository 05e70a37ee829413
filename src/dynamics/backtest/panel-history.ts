import type { Dyads } from '../panels/dyads.ts';
import type { ObservedWindow } from '../panels/signed-panel.ts';

/** What is known at an origin: the classes of all dyads in the windows up to it, and nothing later. */
export interface PanelHistory {
  readonly actors: readonly string[];
  readonly dyads: Dyads;
  /** What was seen: windows[s] for window s + 1. */
  readonly windows: readonly ObservedWindow[];
  /** The same by the rule of the run: a TieClass for each dyad. */
  readonly classes: readonly Uint8Array[];
}

/** The history as it was at an earlier window; a training example must know no more than its own day did. */
export const historyUpTo = (history: PanelHistory, window: number): PanelHistory => ({
  ...history,
  windows: history.windows.slice(0, window),
  classes: history.classes.slice(0, window),
});

/** Windows from which the outcome `horizon` windows later is already known. */
export const trainingOrigins = (history: PanelHistory, horizon: number): readonly number[] =>
  Array.from({ length: Math.max(0, history.classes.length - horizon) }, (_, s) => s + 1);

/** Which dyads had any tie in the last `windows` windows (all, unless told). */
export const hadContact = (history: PanelHistory, windows = history.classes.length): Uint8Array => {
  const contact = new Uint8Array(history.dyads.count);
  for (const classes of history.classes.slice(Math.max(0, history.classes.length - windows)))
    for (let d = 0; d < contact.length; d++) if (classes[d] !== 1) contact[d] = 1;
  return contact;
};
