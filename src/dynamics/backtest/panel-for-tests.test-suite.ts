import type { SeededStream } from '../../maths/index.ts';
import { dyadsOf } from '../panels/dyads.ts';
import type { ObservedWindow, SignedPanel } from '../panels/signed-panel.ts';
import { tieClass } from '../panels/tie-class.ts';
import type { PanelHistory } from './panel-history.ts';

/** A panel in which a tie of either sign stays and comes with given chances; no structure beyond that. */
export const drawnPanel = (
  stream: SeededStream,
  actors: number,
  windows: number,
  { stays, comes } = { stays: 0.6, comes: 0.1 },
): SignedPanel => {
  const { count } = dyadsOf(actors);
  const seen: ObservedWindow[] = [];
  for (let t = 0; t < windows; t++) {
    const before = seen.at(-1);
    const next = (kind: keyof ObservedWindow): Uint16Array =>
      Uint16Array.from({ length: count }, (_, d) =>
        stream.uniform() < (before && before[kind][d]! > 0 ? stays : comes) ? 1 : 0,
      );
    seen.push({ cooperation: next('cooperation'), conflict: next('conflict') });
  }
  return {
    actors: Array.from({ length: actors }, (_, i) => `actor ${i}`),
    windows,
    read: (window) => seen[window - 1]!,
  };
};

/** All that a panel holds, as a history. */
export const wholeHistory = (panel: SignedPanel): PanelHistory => {
  const windows = Array.from({ length: panel.windows }, (_, t) => panel.read(t + 1));
  return {
    actors: panel.actors,
    dyads: dyadsOf(panel.actors.length),
    windows,
    classes: windows.map(({ cooperation, conflict }) =>
      Uint8Array.from(cooperation, (count, d) => tieClass(count, conflict[d]!, 'hostile')),
    ),
  };
};
