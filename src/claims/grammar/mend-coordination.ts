import type { TreeWord } from './sentence-tree.ts';

/**
 * "the X Front and government forces" is often read as one compound, "[X Front and government] forces". Where a name is
 * coordinated inside of a compound that ends after it, the whole is taken apart: the name first, the rest beside it.
 */
export const mendCoordination = (words: readonly TreeWord[]): readonly TreeWord[] => {
  const mended = [...words];
  for (const [at, word] of words.entries()) {
    const { head, relation, key } = mended[at]!;
    if (key !== '' || !['compound', 'amod', 'nmod:desc', 'nmod:unmarked'].includes(relation) || head < at)
      continue;
    const partner = words.findIndex(
      (other, index) => index > at && index < head && other.head === at && other.relation === 'conj',
    );
    if (partner < 0) continue;
    const whole = mended[head]!;
    mended[at] = { ...word, head: whole.head, relation: whole.relation };
    mended[head] = { ...whole, head: at, relation: 'conj' };
    mended[partner] = { ...mended[partner]!, head, relation: 'compound' };
    // what stood before the name belongs to the name
    for (const [index, other] of mended.entries())
      if (other.head === head && index < at) mended[index] = { ...other, head: at };
  }
  return mended;
};
