import type { Citation, Note, Passage } from '../records/index.ts';
import type { Marker } from './marker.ts';

/** By what a marker and its note know each other: of authors and a year the first surname and the year. */
const keyOf = ({ marker, style }: Marker): string =>
  style === 'author-year' ? marker.replace(/^(\S+?),?\s.*?(\S+)$/, '$1 $2') : marker;

/** The page of the passage that holds an offset, by bisection. */
const pageAt = (passages: readonly Passage[], offset: number): number | undefined => {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (passages[middle]!.begin <= offset) low = middle;
    else high = middle - 1;
  }
  return passages[low]?.page;
};

const indexByMarker = (notes: readonly Note[]): Map<string, number[]> => {
  const byMarker = new Map<string, number[]>();
  notes.forEach(({ marker }, index) => {
    const known = byMarker.get(marker);
    if (known) known.push(index);
    else byMarker.set(marker, [index]);
  });
  return byMarker;
};

/**
 * Ties markers, in text order, to the notes of the same marker. Where numbering starts anew and several notes share a
 * marker, the one on the same page is meant, else they are meant in turn.
 */
export const tieToNotes = (
  markers: readonly Marker[],
  notes: readonly Note[],
  passages: readonly Passage[],
): Citation[] => {
  const byMarker = indexByMarker(notes);
  const uses = new Map<string, number>();
  return markers.map((marker): Citation => {
    const key = keyOf(marker);
    const candidates = byMarker.get(key) ?? [];
    if (candidates.length < 2) return { ...marker, note: candidates[0] ?? null };
    const page = pageAt(passages, marker.begin);
    const onPage =
      page === undefined
        ? undefined
        : candidates.find((note) => pageAt(passages, notes[note]!.begin) === page);
    const use = uses.get(key) ?? 0;
    uses.set(key, use + 1);
    return { ...marker, note: onPage ?? candidates[Math.min(use, candidates.length - 1)]! };
  });
};
