import { type Box, overlapOf } from './box.ts';

/** Boxes that are taken, kept by cell so that a crowded picture stays quick to look up. */
export interface BoxGrid {
  add(box: Box): void;
  /** Area of a box that the boxes taken cover, in px²; where they overlap each other it counts twice. */
  covered(box: Box): number;
}

/** Side of a cell, in px: wider than most names. */
const CELL = 128;

const cellsOf = ({ left, top, right, bottom }: Box): readonly string[] => {
  const cells: string[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
      cells.push(`${column} ${row}`);
  return cells;
};

export const newBoxGrid = (boxes: readonly Box[] = []): BoxGrid => {
  const cells = new Map<string, Box[]>();
  const grid: BoxGrid = {
    add: (box) => {
      for (const cell of cellsOf(box)) {
        const own = cells.get(cell);
        if (own) own.push(box);
        else cells.set(cell, [box]);
      }
    },
    covered: (box) => {
      const near = new Set(cellsOf(box).flatMap((cell) => cells.get(cell) ?? []));
      let area = 0;
      for (const other of near) area += overlapOf(box, other);
      return area;
    },
  };
  for (const box of boxes) grid.add(box);
  return grid;
};
