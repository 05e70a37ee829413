import { type RefObject, useEffect } from 'react';
import type { Span } from '../../../../src/records/index.ts';
import { rangesOf } from './text-places.ts';

const paint = (name: string, ranges: readonly Range[]): void => {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
};

/**
 * Marks what was found in the text, and the one at hand, which it brings onto the screen. The page itself stays as it is.
 * A browser that cannot do so shows the place and no marks.
 */
export const useHighlights = (
  text: RefObject<HTMLElement | null>,
  found: readonly Span[],
  here: number,
): void => {
  useEffect(() => {
    if (!text.current || found.length === 0) return;
    const ranges = rangesOf(text.current, found);
    const current = ranges[here];
    if ('highlights' in CSS) {
      paint('found', ranges);
      paint('found-here', current ? [current] : []);
    }
    const place = current?.getBoundingClientRect();
    if (place && (place.top < 80 || place.bottom > innerHeight - 100))
      scrollTo({ top: scrollY + place.top - innerHeight * 0.4, behavior: 'instant' });
    return () => {
      if (!('highlights' in CSS)) return;
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-here');
    };
  }, [text, found, here]);
};
