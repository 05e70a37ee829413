import type { Span } from '../records/index.ts';

export interface NumberedSpan extends Span {
  readonly marker: string;
}

/** A wider span between two numbers is not taken for a range. Assumed. */
const WIDEST_RANGE = 30;

const isRange = (separator: string, from: number, to: number): boolean =>
  /[–—⁻-]/.test(separator) && to > from && to - from <= WIDEST_RANGE;

/**
 * The numbers of a group of markers such as `[32, 33]` or `[32]-[35]`, in digits, that begins at `begin`.
 * Their spans follow each other and together cover the group; the numbers inside a range share its dash.
 */
export const splitMarkerGroup = (group: string, begin: number): NumberedSpan[] => {
  const withoutPages = group.replace(/,\s?pp?\.[^\]]*/, (pages) => ' '.repeat(pages.length));
  const numbers = [...withoutPages.matchAll(/\d+/g)];
  const found: NumberedSpan[] = [];
  let reached = 0;
  numbers.forEach((match, index) => {
    const separator = withoutPages.slice(reached, match.index);
    const previous = Number(numbers[index - 1]?.[0]);
    if (index > 0 && isRange(separator, previous, Number(match[0]))) {
      for (let inside = previous + 1; inside < Number(match[0]); inside += 1)
        found.push({ marker: String(inside), begin: begin + reached, end: begin + match.index });
      reached = match.index;
    }
    const end = index === numbers.length - 1 ? group.length : match.index + match[0].length;
    found.push({ marker: match[0], begin: begin + reached, end: begin + end });
    reached = end;
  });
  return found;
};
