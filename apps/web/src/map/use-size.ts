import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from '../../../../src/map/index.ts';

/** The size of an element in px, as it changes; null until it is on the page. */
export const useSize = (element: RefObject<HTMLElement | null>): Size | null => {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = (): void => setSize({ width: measured.clientWidth, height: measured.clientHeight });
    // The first measure comes with the next frame: a task of its own, when what hangs on the size takes long.
    const watch = new ResizeObserver(measure);
    watch.observe(measured);
    return () => watch.disconnect();
  }, [element]);
  return size;
};
