import { expect, it } from 'vitest';
import { boxAround } from './box.ts';
import { newBoxGrid } from './box-grid.ts';
import { placeTieLabels } from './place-tie-labels.ts';

const frame = { left: 0, top: 0, right: 800, bottom: 500 };
const along = (x1: number, y1: number, x2: number, y2: number) => ({
  drawn: { x1, y1, x2, y2 },
  width: 40,
  height: 18,
});

it('stands in the middle of a free tie', () => {
  expect(placeTieLabels([along(100, 100, 300, 100)], frame, newBoxGrid())).toEqual([{ x: 200, y: 100 }]);
});

it('moves along the tie, away from a name', () => {
  const taken = newBoxGrid();
  taken.add(boxAround(200, 100, 30, 18));
  const [place] = placeTieLabels([along(100, 100, 300, 100)], frame, taken);
  expect(Math.abs(place!.x - 200)).toBeGreaterThan(30);
});

it('two ties that cross in their middles keep their labels apart', () => {
  const [first, second] = placeTieLabels(
    [along(100, 100, 300, 100), along(200, 20, 200, 180)],
    frame,
    newBoxGrid(),
  );
  expect(Math.abs(first!.y - second!.y)).toBeGreaterThan(17);
});
