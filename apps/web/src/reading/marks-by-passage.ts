import type { Passage } from '../../../../src/records/index.ts';
import type { Mark } from './mark.ts';

/** The marks that lie in each passage, wholly or in part, in the order of the marks. Passages are in text order. */
export const marksByPassage = (
  passages: readonly Passage[],
  marks: readonly Mark[],
): ReadonlyMap<Passage, readonly Mark[]> => {
  const own = new Map<Passage, Mark[]>();
  const firstEndingAfter = (place: number): number => {
    let [low, high] = [0, passages.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (passages[middle]!.end <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (const mark of marks)
    for (let at = firstEndingAfter(mark.begin); at < passages.length; at++) {
      const passage = passages[at]!;
      if (passage.begin >= mark.end) break;
      const some = own.get(passage);
      if (some) some.push(mark);
      else own.set(passage, [mark]);
    }
  return own;
};
