/** A rectangle of the picture, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Area that two boxes share, in px². */
export const overlapOf = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

export const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

export const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** The part of a box that sticks out of a frame, in px². */
export const outsideOf = (box: Box, frame: Box): number => areaOf(box) - overlapOf(box, frame);
