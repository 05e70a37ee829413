import type { DrawnTie } from '../../../../src/map/index.ts';

type Line = Pick<DrawnTie, 'x1' | 'y1' | 'x2' | 'y2'>;

const squaredDistance = (x: number, y: number, tie: Line): number => {
  const [across, down] = [tie.x2 - tie.x1, tie.y2 - tie.y1];
  const length = across * across + down * down;
  const along = length === 0 ? 0 : ((x - tie.x1) * across + (y - tie.y1) * down) / length;
  const share = Math.min(1, Math.max(0, along));
  return (x - tie.x1 - share * across) ** 2 + (y - tie.y1 - share * down) ** 2;
};

/** Half the width of the strip along a tie in which a press counts as on it, in px. */
export const REACH = 9;

/** The tie nearest to a place of the picture, if one is within reach. */
export const nearestTie = <Tie extends Line>(x: number, y: number, ties: readonly Tie[]): Tie | null => {
  let nearest: Tie | null = null;
  let least = REACH ** 2;
  for (const tie of ties) {
    const distance = squaredDistance(x, y, tie);
    if (distance <= least) [nearest, least] = [tie, distance];
  }
  return nearest;
};
