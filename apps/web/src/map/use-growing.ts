import { useEffect, useState } from 'react';

/** How many of a long list are drawn at once: more would hold the page up. */
const AT_ONCE = 150;

/** How many of `count` to draw by now: some more with every frame, until all are there. */
export const useGrowing = (count: number): number => {
  const [shown, setShown] = useState(AT_ONCE);
  useEffect(() => {
    if (shown >= count) return;
    const next = requestAnimationFrame(() => setShown((before) => before + AT_ONCE));
    return () => cancelAnimationFrame(next);
  }, [shown, count]);
  return Math.min(shown, count);
};
