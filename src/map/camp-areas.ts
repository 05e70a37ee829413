import type { CampBalance } from './balance-of-camps.ts';
import { type Box, boxAround, outsideOf } from './box.ts';
import { newBoxGrid } from './box-grid.ts';
import type { Place } from './draw-ties.ts';

/** Where a camp stands on the picture: an area round its members, and its words. */
export interface CampArea {
  readonly camp: number;
  /** The members' places, joined by the shortest tree: drawn as one broad stroke with round ends. */
  readonly strokes: readonly (readonly [from: Place, to: Place])[];
  readonly label: Place & { readonly lines: readonly string[] };
}

/** Breadth of the stroke that makes the area, in px. */
export const CAMP_BREADTH = 64;
/** Beyond so many actors areas would cover one another: only the camp that is asked for has one (assumed). */
const MOST_ACTORS = 60;
/** A camp of two is a tie; it is named in the table, but has no area (assumed). */
const LEAST_MEMBERS = 3;

/** Height of a line of the label, and mean width of a letter at 12.5 px, in px. */
const LINE = 16;
const LETTER = 6;

const distance = (p: Place, q: Place): number => Math.hypot(p.x - q.x, p.y - q.y);

/** The shortest tree that joins all places (Prim 1957). */
const joinPlaces = (places: readonly Place[]): readonly (readonly [Place, Place])[] => {
  const [first, ...rest] = places;
  if (!first) return [];
  const strokes: (readonly [Place, Place])[] = [];
  let open = rest.map((place) => ({ place, nearest: first, far: distance(place, first) }));
  while (open.length > 0) {
    const next = open.reduce((best, one) => (one.far < best.far ? one : best));
    strokes.push([next.nearest, next.place]);
    open = open.flatMap((one) => {
      if (one === next) return [];
      const far = distance(one.place, next.place);
      return far < one.far ? [{ ...one, nearest: next.place, far }] : [one];
    });
  }
  return strokes;
};

const linesFor = ({ camp, members, fits }: CampBalance): readonly string[] => [
  `camp ${camp}, ${members.length} actors`,
  `${Math.round(fits * 100)} % of its ties fit`,
];

/** The areas of the camps that have one, largest first, with labels where they cover least. */
export const campAreas = (
  camps: readonly CampBalance[],
  places: ReadonlyMap<string, Place>,
  frame: Box,
  taken: readonly Box[],
  asked: number | null = null,
): readonly CampArea[] => {
  const grid = newBoxGrid(taken);
  const shown =
    places.size > MOST_ACTORS
      ? camps.filter(({ camp }) => camp === asked)
      : camps.filter(({ members }) => members.length >= LEAST_MEMBERS);
  return shown.map((camp) => {
    const own = camp.members.flatMap((id) => places.get(id) ?? []);
    const lines = linesFor(camp);
    const width = Math.max(...lines.map((line) => line.length)) * LETTER;
    const height = lines.length * LINE;
    const half = CAMP_BREADTH / 2;
    const beside = own.flatMap(({ x, y }) => [
      { x, y: y - half - height / 2 + 4 },
      { x, y: y + half + height / 2 - 4 },
      { x: x - half - width / 2, y },
      { x: x + half + width / 2, y },
    ]);
    const best = beside
      .map((at) => ({ at, box: boxAround(at.x, at.y, width, height) }))
      .map(({ at, box }) => ({ at, box, covered: grid.covered(box) + 4 * outsideOf(box, frame) }))
      .reduce((least, one) => (one.covered < least.covered ? one : least));
    grid.add(best.box);
    return { camp: camp.camp, strokes: joinPlaces(own), label: { ...best.at, lines } };
  });
};
