import { BATCH } from './network-layout.ts';

/** Marks that a long sentence is best cut after. */
const SEAM = /^(?:[;:,—–.]|-{2,})$/;

/** Cuts a list of words into stretches that the network takes in one go, after a mark where there is one in reach. */
export function cutIntoPieces(forms: readonly string[]): readonly (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  let begin = 0;
  while (forms.length - begin > BATCH.words) {
    let end = begin + BATCH.words;
    for (let i = end; i > begin + BATCH.words / 2; i--)
      if (SEAM.test(forms[i - 1]!)) {
        end = i;
        break;
      }
    pieces.push(forms.slice(begin, end));
    begin = end;
  }
  pieces.push(forms.slice(begin));
  return pieces;
}

/** Groups of items, largest first, each small enough to go through the network side by side. */
export function groupBySize<T>(items: readonly T[], sizeOf: (item: T) => number): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let rows = 0;
  for (const item of items.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    const size = sizeOf(item) + 1;
    const group = groups.at(-1);
    if (group && group.length < BATCH.sentences && rows + size <= BATCH.rows) {
      group.push(item);
      rows += size;
    } else {
      groups.push([item]);
      rows = size;
    }
  }
  return groups;
}
