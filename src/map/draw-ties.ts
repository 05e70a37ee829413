/** Weaker ties at a date are left out of the picture; the table has them all (assumed). */
export const FAINTEST_LEVEL = 0.03;

/** A place of the picture, in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What drawing needs to know of a tie at a date. */
export interface DrawableTie {
  readonly a: string;
  readonly b: string;
  readonly hostile: number;
  readonly allied: number;
  readonly level: number;
}

/** A tie as the picture has it: a line in px, its width by level, its opacity by the probability of its sign. */
export interface DrawnTie<Tie extends DrawableTie = DrawableTie> {
  readonly tie: Tie;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly opacity: number;
  readonly hostile: boolean;
}

/** Ties that are drawn at their full width; with more they get thinner, so that a dense picture can be read (assumed). */
const FULL_WIDTH_TIES = 1200;
const THINNEST = 0.4;

/** Factor on the width of each tie of a picture with so many of them. */
export const widthScaleOf = (ties: number): number =>
  ties <= FULL_WIDTH_TIES ? 1 : Math.max(THINNEST, Math.sqrt(FULL_WIDTH_TIES / ties));

/** Width by level, in px. */
export const strokeWidthOf = (level: number): number => 1 + 5 * Math.abs(level);

/** Opacity by the probability of the sign that is shown. */
export const opacityOf = ({ level, allied, hostile }: Omit<DrawableTie, 'a' | 'b'>): number =>
  0.3 + 0.7 * (level < 0 ? hostile : allied);

/** The dash of hostile ties, in px: line, gap. */
export const DASH: readonly [number, number] = [7, 5];

/**
 * The ties to be drawn, in order. A tie below the faintest level is not drawn, unless it `isKept`; nor one to an actor
 * without a place.
 */
export const drawTies = <Tie extends DrawableTie>(
  ties: readonly Tie[],
  places: ReadonlyMap<string, Place>,
  isKept: (tie: Tie) => boolean = () => false,
): readonly DrawnTie<Tie>[] => {
  const scale = widthScaleOf(ties.length);
  const drawn: DrawnTie<Tie>[] = [];
  for (const tie of ties) {
    const [from, to] = [places.get(tie.a), places.get(tie.b)];
    if (!from || !to || (Math.abs(tie.level) < FAINTEST_LEVEL && !isKept(tie))) continue;
    drawn.push({
      tie,
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      width: scale * strokeWidthOf(tie.level),
      opacity: opacityOf(tie),
      hostile: tie.level < 0,
    });
  }
  return drawn;
};
