import { type Box, overlapOf } from './box.ts';

/** Boxes that are taken, kept by cell so that a crowded picture stays quick to look up. */
export interface BoxGrid {
  add(box: Box): void;
  /** Area of a box that the boxes taken cover, in px²; where they overlap each other it counts twice. */
  covered(box: Box): number;
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
  const eachCell = ({ left, top, right, bottom }: Box, visit: (cell: number) => void): void => {
    const [lastColumn, lastRow] = [Math.floor(right / CELL), Math.floor(bottom / CELL)];
    for (let column = Math.floor(left / CELL); column <= lastColumn; column++)
      for (let row = Math.floor(top / CELL); row <= lastRow; row++) visit(column * ROWS + row);
  };
  const grid: BoxGrid = {
    add: (box) => {
      const taken = { box, counted: 0 };
      eachCell(box, (cell) => {
        const own = cells.get(cell);
        if (own) own.push(taken);
        else cells.set(cell, [taken]);
      });
    },
    covered: (box) => {
      questions++;
      let area = 0;
      eachCell(box, (cell) => {
        for (const taken of cells.get(cell) ?? []) {
          if (taken.counted === questions) continue;
          taken.counted = questions;
          area += overlapOf(box, taken.box);
        }
      });
      return area;
    },
  };
  for (const box of boxes) grid.add(box);
  return grid;
};
