import { bandKeys, hashText, jaccard } from '../maths/index.ts';
import type { Kind } from '../records/index.ts';
import type { Testimony } from './testimony.ts';
import { wordsOf } from './words-of.ts';

/** Words in a shingle (Broder 1997 took 10 for whole pages; a sentence has too few for that; assumed). */
const SHINGLE = 3;

const shinglesOf = (quote: string): ReadonlySet<number> => {
  const words = wordsOf(quote);
  if (words.length <= SHINGLE) return new Set([hashText(words.join(' '))]);
  return new Set(words.slice(SHINGLE - 1).map((_, i) => hashText(words.slice(i, i + SHINGLE).join(' '))));
};

export interface NearDuplicate {
  /** Indexes into the claims asked about. */
  readonly first: number;
  readonly second: number;
  /** Jaccard similarity of their shingles, in [threshold, 1]. */
  readonly similarity: number;
}

/**
 * Sentences of different documents that are one text with small changes: of one kind, and with a Jaccard similarity of
 * their three-word shingles of at least `threshold`. Candidates come from MinHash bands, so that not all are compared
 * with all; each is then checked exactly. A claim is paired with the first of its likes.
 */
export const findNearDuplicates = (
  claims: readonly Testimony[],
  threshold: number,
): readonly NearDuplicate[] => {
  if (claims.length < 2) return [];
  const byKind = new Map<Kind, number[]>();
  claims.forEach(({ kind }, i) => {
    const alike = byKind.get(kind);
    if (alike) alike.push(i);
    else byKind.set(kind, [i]);
  });
  const found: NearDuplicate[] = [];
  for (const alike of byKind.values()) {
    const { documentId } = claims[alike[0]!]!;
    if (alike.every((i) => claims[i]!.documentId === documentId)) continue;
    const buckets = new Map<number, { readonly i: number; readonly shingles: ReadonlySet<number> }>();
    for (const i of alike) {
      const claim = claims[i]!;
      const shingles = shinglesOf(claim.quote);
      const own = { i, shingles };
      const met = new Set<number>();
      for (const key of bandKeys(shingles)) {
        const other = buckets.get(key);
        if (other === undefined) buckets.set(key, own);
        else if (!met.has(other.i) && claims[other.i]!.documentId !== claim.documentId) {
          met.add(other.i);
          const similarity = jaccard(shingles, other.shingles);
          if (similarity >= threshold) found.push({ first: other.i, second: i, similarity });
        }
      }
    }
  }
  return found;
};
