import type { ShownTie } from './shown-tie.ts';

/** Weaker ties are left out of the picture; the table has them all (assumed, as in src/map/draw-map.ts). */
const FAINTEST_LEVEL = 0.03;

/** Width by level, in px, and opacity by the probability of the sign shown: as in src/map/draw-map.ts. */
const widthOf = ({ level }: ShownTie): number => 1 + 5 * Math.abs(level);
const opacityOf = ({ level, allied, hostile }: ShownTie): number =>
  0.3 + 0.7 * (level < 0 ? hostile : allied);

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A tie as the picture has it: a line in px, its width by level, its opacity by the probability of its sign. */
export interface DrawnTie {
  readonly pair: string;
  readonly shown: ShownTie;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly opacity: number;
  readonly hostile: boolean;
}

const rounded = (value: number, step: number): number => Math.round(value / step) * step;

/**
 * The ties to be drawn. A tie below the faintest level is not drawn,
 * the selected pair aside. Figures are rounded, so that a small step in time redraws few lines.
 */
export const drawTies = (
  ties: readonly ShownTie[],
  places: ReadonlyMap<string, Place>,
  selectedPair: string | null,
): readonly DrawnTie[] =>
  ties.flatMap((shown): readonly DrawnTie[] => {
    const [from, to] = [places.get(shown.tie.a), places.get(shown.tie.b)];
    const faint = Math.abs(shown.level) < FAINTEST_LEVEL;
    if (!from || !to || (faint && shown.pair !== selectedPair)) return [];
    return [
      {
        pair: shown.pair,
        shown,
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
        width: rounded(widthOf(shown), 0.25),
        opacity: rounded(opacityOf(shown), 0.05),
        hostile: shown.level < 0,
      },
    ];
  });
