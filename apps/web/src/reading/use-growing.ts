import { useEffect, useState } from 'react';

/** Characters that are set at once, and those added a frame: two screens, and one more a frame. */
const AT_ONCE = 6_000;
const A_FRAME = 3_000;

/**
 * Up to which character a text is set by now: a long one comes a few pages a frame, so that the page goes on answering
 * while it grows below what is read.
 */
export const useGrowing = (length: number): number => {
  const [shown, show] = useState(AT_ONCE);
  useEffect(() => {
    if (shown >= length) return;
    const frame = requestAnimationFrame(() => show(shown + A_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [shown, length]);
  return shown >= length ? Number.POSITIVE_INFINITY : shown;
};
