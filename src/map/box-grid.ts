import { type Box, overlapOf } from './box.ts';

/** Boxes that are taken, kept by cell so that a crowded picture stays quick to look up. */
export interface BoxGrid {
  add(box: Box): void;
  /**
   * Area of a box that the boxes taken cover, in px²; where they overlap each other it counts twice. Counting ends with
   * the first that brings it over `most`.
   */
  covered(box: Box, most?: number): number;
}

/** A box, and the last question that it was counted for. */
interface Taken {
  readonly box: Box;
  counted: number;
}

/** Side of a cell, in px. */
const CELL = 64;
/** Rows of cells that have numbers of their own: more than any picture has. */
const ROWS = 65_536;

export const newBoxGrid = (boxes: readonly Box[] = []): BoxGrid => {
  const cells = new Map<number, Taken[]>();
  let questions = 0;
  const cellsOf = ({ left, top, right, bottom }: Box): readonly number[] => {
    const found: number[] = [];
    const [lastColumn, lastRow] = [Math.floor(right / CELL), Math.floor(bottom / CELL)];
    for (let column = Math.floor(left / CELL); column <= lastColumn; column++)
      for (let row = Math.floor(top / CELL); row <= lastRow; row++) found.push(column * ROWS + row);
    return found;
  };
  const grid: BoxGrid = {
    add: (box) => {
      const taken = { box, counted: 0 };
      for (const cell of cellsOf(box)) {
        const own = cells.get(cell);
        if (own) own.push(taken);
        else cells.set(cell, [taken]);
      }
    },
    covered: (box, most = Number.POSITIVE_INFINITY) => {
      questions++;
      let area = 0;
      for (const cell of cellsOf(box))
        for (const taken of cells.get(cell) ?? []) {
          if (taken.counted === questions) continue;
          taken.counted = questions;
          area += overlapOf(box, taken.box);
          if (area > most) return area;
        }
      return area;
    },
  };
  for (const box of boxes) grid.add(box);
  return grid;
};
