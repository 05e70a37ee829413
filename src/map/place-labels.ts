export interface LabelledPoint {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel extends LabelledPoint {
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean width of a letter of the map's face at 14 px, semibold, in px (measured on Source Sans 3). */
const LETTER = 7.2;
const HEIGHT = 16;
const GAP = 11;

const boxOf = ({ text, x, y, anchor }: PlacedLabel): Box => {
  const width = text.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - HEIGHT + 3, right: left + width, bottom: y + 3 };
};

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const choices = (point: LabelledPoint): readonly PlacedLabel[] => [
  { ...point, x: point.x + GAP, y: point.y + 5, anchor: 'start' },
  { ...point, x: point.x - GAP, y: point.y + 5, anchor: 'end' },
  { ...point, y: point.y - GAP, anchor: 'middle' },
  { ...point, y: point.y + GAP + 12, anchor: 'middle' },
];

/** Cells of the grid by which neighbours are found, in px: wider than any label is tall. */
const CELL = 120;

/** Sets each name beside its point, on the side where it covers least of the other points and names. Near-linear: looks only at neighbouring cells. */
export const placeLabels = (points: readonly LabelledPoint[]): readonly PlacedLabel[] => {
  const taken = new Map<string, Box[]>();
  const cellsOf = (box: Box): string[] => {
    const cells: string[] = [];
    for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++)
      for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++)
        cells.push(`${column}|${row}`);
    return cells;
  };
  const take = (box: Box): void => {
    for (const cell of cellsOf(box)) {
      const boxes = taken.get(cell);
      if (boxes) boxes.push(box);
      else taken.set(cell, [box]);
    }
  };
  for (const { x, y } of points) take({ left: x - 7, top: y - 7, right: x + 7, bottom: y + 7 });
  return points.map((point) => {
    let best = choices(point)[0]!;
    let least = Number.POSITIVE_INFINITY;
    for (const choice of choices(point)) {
      const box = boxOf(choice);
      const covered = cellsOf(box).reduce(
        (sum, cell) => sum + (taken.get(cell) ?? []).reduce((area, other) => area + overlap(box, other), 0),
        0,
      );
      if (covered < least) [best, least] = [choice, covered];
    }
    take(boxOf(best));
    return best;
  });
};
