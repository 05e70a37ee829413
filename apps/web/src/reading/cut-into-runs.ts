import type { Span } from '../../../../src/records/index.ts';

/** A stretch of text under one and the same set of marks. */
export interface Run<Mark extends Span> extends Span {
  readonly marks: readonly Mark[];
}

/**
 * Cuts a passage at every place where a mark begins or ends. The runs cover the passage without gap or overlap;
 * each carries the marks that cover it, longest first, so that an outer mark stands before those nested in it.
 * Marks that reach beyond the passage are cut off; empty ones mark nothing.
 */
export const cutIntoRuns = <Mark extends Span>(
  passage: Span,
  marks: readonly Mark[],
): readonly Run<Mark>[] => {
  if (passage.end <= passage.begin) return [];
  const within = marks
    .filter((mark) => mark.begin < mark.end && mark.begin < passage.end && mark.end > passage.begin)
    .toSorted((x, y) => x.begin - y.begin || y.end - x.end);
  const cuts = new Set([passage.begin, passage.end]);
  for (const { begin, end } of within) {
    if (begin > passage.begin) cuts.add(begin);
    if (end < passage.end) cuts.add(end);
  }
  const places = [...cuts].sort((x, y) => x - y);
  let covering: readonly Mark[] = [];
  let next = 0;
  return places.slice(1).map((end, i) => {
    const begin = places[i]!;
    const first = next;
    while (next < within.length && within[next]!.begin <= begin) next++;
    covering = [...covering.filter((mark) => mark.end > begin), ...within.slice(first, next)];
    return { begin, end, marks: covering.toSorted((x, y) => y.end - y.begin - (x.end - x.begin)) };
  });
};
