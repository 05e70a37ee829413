import type { SeededStream } from './seeded-stream.ts';

/** One of the items, each as likely as the others. At least one item. */
export const drawItem = <Item>(stream: SeededStream, items: readonly Item[]): Item =>
  items[stream.integerBelow(items.length)] as Item;

/** One of the items, each with a chance in proportion to its weight (>= 0, not all 0). */
export const drawWeighted = <Item>(
  stream: SeededStream,
  items: readonly Item[],
  weightOf: (item: Item) => number,
): Item => {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  let left = stream.uniform() * total;
  const drawn = items.findIndex((item) => {
    left -= weightOf(item);
    return left < 0;
  });
  return (drawn === -1 ? items.findLast((item) => weightOf(item) > 0) : items[drawn]) as Item;
};
