import { useEffect, useRef } from 'react';
import { sentenceElementId } from './use-card-placement.ts';

/** Room kept free above the sentence and below it, in px: the footer, and a line of context. */
const MARGIN_TOP = 60;
const MARGIN_BOTTOM = 120;

/** Brings a sentence onto the screen when it is focused; one that is in view already stays where it is. */
export const useReveal = (sentenceKey: string | null, focusedId: string | null): void => {
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim on the same sentence reveals it again
  useEffect(() => {
    const sentence = sentenceKey && document.getElementById(sentenceElementId(sentenceKey));
    if (!sentence) return;
    const { top, bottom } = sentence.getBoundingClientRect();
    const inView = top >= MARGIN_TOP && bottom <= innerHeight - MARGIN_BOTTOM;
    const still = first.current || matchMedia('(prefers-reduced-motion: reduce)').matches;
    first.current = false;
    if (inView) return;
    scrollTo({ top: scrollY + top - innerHeight * 0.3, behavior: still ? 'instant' : 'smooth' });
  }, [sentenceKey, focusedId]);
};
