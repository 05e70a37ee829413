import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanningTree } from './spanning-tree.ts';

/** All lists of heads over `count` words that are trees with one word on the root. */
function allTrees(count: number): readonly (readonly number[])[] {
  const lists = Array.from({ length: (count + 1) ** count }, (_, code) =>
    Array.from({ length: count }, (_, i) => Math.floor(code / (count + 1) ** i) % (count + 1)),
  );
  const reachesRoot = (heads: readonly number[], i: number): boolean => {
    let at = i;
    for (let steps = 0; steps <= count && at !== 0; steps++) at = heads[at - 1]!;
    return at === 0;
  };
  return lists.filter(
    (heads) =>
      heads.filter((head) => head === 0).length === 1 && heads.every((_, i) => reachesRoot(heads, i + 1)),
  );
}

const TREES = [1, 2, 3, 4].map(allTrees);

describe('spanningTree', () => {
  it('is the best of all trees with one root', () => {
    const scores = fc.integer({ min: 1, max: 4 }).chain((count) =>
      fc.array(fc.integer({ min: -50, max: 50 }), {
        minLength: count * (count + 1),
        maxLength: count * (count + 1),
      }),
    );
    fc.assert(
      fc.property(scores, (list) => {
        const count = Math.round((Math.sqrt(4 * list.length + 1) - 1) / 2);
        const total = (heads: readonly number[]): number =>
          heads.reduce((sum, head, i) => sum + list[i * (count + 1) + head]!, 0);
        const found = spanningTree({ values: Float64Array.from(list), count });
        const trees = TREES[count - 1]!;
        expect(trees).toContainEqual(found);
        expect(total(found)).toBe(Math.max(...trees.map(total)));
      }),
      { numRuns: 500 },
    );
  });
});
