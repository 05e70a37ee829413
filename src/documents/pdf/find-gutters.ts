import type { Row } from './gather-rows.ts';

/** The page is looked at in so many upright strips. */
const STRIPS = 400;

/** A column has at least so many rows. Assumed. */
const FEWEST_ROWS = 4;

/** A column of text takes at least this share of the page's width, and its lines fill it at least so far. Assumed. */
const NARROWEST = 0.15;
const LEAST_FILLED = 0.5;

/** The narrowest gap between two columns, in strips: about 6 points on a page of A4. Assumed. */
const NARROWEST_GUTTER = 4;

interface Sides {
  rows: number;
  ink: number;
}

const widthOf = (row: Row, from: number, to: number): number =>
  row.stretches
    .filter(({ x, right }) => x >= from && right <= to)
    .reduce((sum, { x, right }) => sum + right - x, 0);

/** How many rows run across a strip, or null where the text on its two sides does not look like columns. */
const crossingsAt = (rows: readonly Row[], at: number, left: number, right: number): number | null => {
  const before: Sides = { rows: 0, ink: 0 };
  const after: Sides = { rows: 0, ink: 0 };
  let crossing = 0;
  for (const row of rows) {
    if (row.stretches.some((stretch) => stretch.x < at && stretch.right > at)) {
      crossing += 1;
      continue;
    }
    for (const [side, ink] of [
      [before, widthOf(row, Number.NEGATIVE_INFINITY, at)],
      [after, widthOf(row, at, Number.POSITIVE_INFINITY)],
    ] as const) {
      side.rows += ink > 0 ? 1 : 0;
      side.ink += ink;
    }
  }
  const isColumn = (side: Sides, width: number): boolean =>
    side.rows >= FEWEST_ROWS && side.ink / side.rows >= LEAST_FILLED * width;
  return isColumn(before, at - left) && isColumn(after, right - at) ? crossing : null;
};

/** The x of the gaps between the columns of a page, from left to right; none on a page of one column. */
export const findGutters = (rows: readonly Row[]): number[] => {
  const stretches = rows.flatMap((row) => row.stretches);
  const left = Math.min(...stretches.map(({ x }) => x));
  const right = Math.max(...stretches.map((stretch) => stretch.right));
  const width = right - left;
  if (rows.length < FEWEST_ROWS || !(width > 0)) return [];
  const places = Array.from({ length: STRIPS }, (_, strip) => left + (width * (strip + 0.5)) / STRIPS);
  const crossings = places.map((at) =>
    at - left < NARROWEST * width || right - at < NARROWEST * width
      ? null
      : crossingsAt(rows, at, left, right),
  );
  const fewest = Math.min(...crossings.map((count) => count ?? Number.POSITIVE_INFINITY));
  const gutters: number[] = [];
  let run = 0;
  crossings.forEach((count, strip) => {
    const isGutter = count !== null && count <= fewest + rows.length * 0.05;
    if (isGutter) run += 1;
    // Columns begin flush and end ragged: just before the next column is the safest place to cut.
    if (run >= NARROWEST_GUTTER && (!isGutter || strip === STRIPS - 1)) gutters.push(places[strip - 2]!);
    if (!isGutter) run = 0;
  });
  return gutters;
};
