import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows and columns that are in sight, with some to spare; `end` exclusive. */
export interface Window {
  readonly rows: readonly [begin: number, end: number];
  readonly columns: readonly [begin: number, end: number];
}

/** Rows and columns beyond the edge that are drawn already, so that scrolling shows no gaps. */
const SPARE = 4;

const rangeOf = (
  scrolled: number,
  length: number,
  cell: number,
  count: number,
): readonly [number, number] => [
  Math.max(0, Math.floor(scrolled / cell) - SPARE),
  Math.min(count, Math.ceil((scrolled + length) / cell) + SPARE),
];

/** Which part of a square of `count` cells of this size is in sight in a box that scrolls. */
export const useWindow = (box: RefObject<HTMLElement | null>, count: number, cell: number): Window => {
  const [seen, setSeen] = useState<Window>({ rows: [0, 0], columns: [0, 0] });
  useLayoutEffect(() => {
    const scrolls = box.current;
    if (!scrolls) return;
    const look = (): void => {
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = scrolls;
      const next: Window = {
        rows: rangeOf(scrollTop, clientHeight, cell, count),
        columns: rangeOf(scrollLeft, clientWidth, cell, count),
      };
      setSeen((known) =>
        String([known.rows, known.columns]) === String([next.rows, next.columns]) ? known : next,
      );
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(scrolls);
    scrolls.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      scrolls.removeEventListener('scroll', look);
    };
  }, [box, count, cell]);
  return seen;
};
