import { areaOf, type Box, boxAround, outsideOf } from './box.ts';
import { type BoxGrid, newBoxGrid } from './box-grid.ts';

export interface NamedPoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedName {
  readonly id: string;
  /** Where the name stands from its point. */
  readonly side: 'right' | 'left' | 'below' | 'above';
  readonly box: Box;
}

/** Mean width of a letter at 13.5 px semibold, and the height of a line, in px (measured on Source Sans 3). */
const LETTER = 6.9;
const HEIGHT = 16;
/** From the middle of a node to the nearest letter. */
const GAP = 13;
const NODE = 18;
/** A name more than this much covered is left out of a crowded map (assumed). */
const MOST_COVERED = 0.12;

const choicesOf = ({ id, name, x, y }: NamedPoint): readonly PlacedName[] => {
  const width = name.length * LETTER;
  const aside = GAP + width / 2;
  const beyond = GAP + HEIGHT / 2;
  return [
    { id, side: 'right', box: boxAround(x + aside, y, width, HEIGHT) },
    { id, side: 'left', box: boxAround(x - aside, y, width, HEIGHT) },
    { id, side: 'below', box: boxAround(x, y + beyond, width, HEIGHT) },
    { id, side: 'above', box: boxAround(x, y - beyond, width, HEIGHT) },
  ];
};

/** The choice of which least is covered; none where all are covered by more than `most`. */
const leastCovered = (
  choices: readonly PlacedName[],
  taken: BoxGrid,
  frame: Box,
  most: number,
): PlacedName | null => {
  let best: PlacedName | null = null;
  let least = most;
  for (const choice of choices) {
    const outside = 4 * outsideOf(choice.box, frame);
    if (outside > least) continue;
    const covered = outside + taken.covered(choice.box, least - outside);
    if (best === null ? covered <= least : covered < least) [best, least] = [choice, covered];
  }
  return best;
};

/**
 * Sets each name beside its point, inside the frame, on the side where it covers least of what is there already.
 * The points come in order of weight. With `crowded`, a name that finds no room is left out.
 */
export const placeNames = (
  points: readonly NamedPoint[],
  frame: Box,
  crowded: boolean,
  taken: BoxGrid = newBoxGrid(),
): readonly PlacedName[] => {
  for (const { x, y } of points) taken.add(boxAround(x, y, NODE, NODE));
  return points.flatMap((point) => {
    const choices = choicesOf(point);
    const most = crowded ? MOST_COVERED * areaOf(choices[0]!.box) : Number.POSITIVE_INFINITY;
    const choice = leastCovered(choices, taken, frame, most);
    if (!choice) return [];
    taken.add(choice.box);
    return [choice];
  });
};
