import type { Citation, Document, Span } from '../records/index.ts';

/** The citation markers inside a stretch of a document, whose citations stand in text order. */
export const citationsIn = ({ citations }: Document, { begin, end }: Span): readonly Citation[] => {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (citations[middle]!.begin < begin) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < citations.length && citations[last]!.end <= end) last += 1;
  return citations.slice(low, last);
};
