import { hangsOn, type TreeWord } from './sentence-tree.ts';

const BETWEEN = /^(?:between|among|amongst)$/u;

/** The "and" right before a word's phrase, or -1. */
const andBefore = (words: readonly TreeWord[], word: number): number => {
  let at = word;
  while (at > 0 && words[at]!.relation !== 'cc' && hangsOn(words, at - 1, word)) at -= 1;
  if (words[at]!.relation === 'cc') return at;
  return words[at - 1]?.relation === 'cc' ? at - 1 : -1;
};

/**
 * "between X, backed by Y, and Z": between whom lies anything are two. Where the first is left alone, he is coordinated
 * with the last that hangs below him or beside him, one after a comma before any other.
 */
const joinBetween = (words: readonly TreeWord[]): readonly TreeWord[] => {
  const mended = [...words];
  for (const { relation, key, head: first } of words) {
    if (relation !== 'case' || first < 0 || !BETWEEN.test(key)) continue;
    if (words.some((word) => word.head === first && word.relation === 'conj')) continue;
    const partners = words.flatMap(({ relation: own, upos, head }, index) => {
      if (index < first || !['NOUN', 'PROPN'].includes(upos) || andBefore(words, index) < 0) return [];
      const isBeside = head === words[first]!.head && words[first]!.upos !== 'VERB';
      if (own === 'conj') return isBeside || hangsOn(words, index, first) ? [index] : [];
      // "the war between X, backed by Y, and Z ended": read as a second subject
      const isSecond =
        own === 'nsubj' &&
        words.some(
          (other, place) =>
            place < first &&
            other.head === head &&
            other.relation === 'nsubj' &&
            hangsOn(words, first, place),
        );
      return isSecond ? [index] : [];
    });
    const partner =
      partners.find((index) => words[andBefore(words, index) - 1]!.form === ',') ?? partners.at(-1);
    if (partner !== undefined) mended[partner] = { ...words[partner]!, head: first, relation: 'conj' };
  }
  return mended;
};

/** "the war between X and Y, backed by Z": a participle right after a name and a comma is said of that name. */
const attachParticiples = (words: readonly TreeWord[]): readonly TreeWord[] =>
  words.map((word, index) => {
    if (word.relation !== 'acl' || !/^VB[GN]$/u.test(word.xpos)) return word;
    let before = index - 1;
    while (before > 0 && words[before]!.upos === 'ADV') before -= 1;
    const isAfterName = words[before]?.form === ',' && words[before - 1]?.key === '';
    const name = before - 1;
    return isAfterName && word.head < name && hangsOn(words, name, word.head) && words[word.head]!.key !== ''
      ? { ...word, head: name }
      : word;
  });

/**
 * "the X Front and government forces" is often read as one compound, "[X Front and government] forces". Where a name is
 * coordinated inside of a compound that ends after it, the whole is taken apart: the name first, the rest beside it.
 */
const takeApart = (words: readonly TreeWord[]): readonly TreeWord[] => {
  const mended = [...words];
  for (const [at, word] of words.entries()) {
    const { head, relation, key } = mended[at]!;
    if (key !== '' || !['compound', 'amod', 'nmod:desc', 'nmod:unmarked'].includes(relation) || head < at)
      continue;
    const partner = words.findIndex(
      (other, index) => index > at && index < head && other.head === at && other.relation === 'conj',
    );
    const isCoordinated = partner >= 0 || (words[at + 1]?.upos === 'CCONJ' && head > at + 2);
    if (!isCoordinated) continue;
    const whole = mended[head]!;
    mended[at] = { ...word, head: whole.head, relation: whole.relation };
    mended[head] = { ...whole, head: at, relation: 'conj' };
    if (partner >= 0) mended[partner] = { ...mended[partner]!, head, relation: 'compound' };
    // what stood before the name belongs to the name
    for (const [index, other] of mended.entries())
      if (other.head === head && index < at) mended[index] = { ...other, head: at };
  }
  return mended;
};

/** "X, Y, and Z": a name in the midst of a list of names is a member, and no other name of the first. */
const listNames = (words: readonly TreeWord[]): readonly TreeWord[] =>
  words.map((word, index) => {
    if (word.relation !== 'appos' || word.key !== '' || words[word.head]?.key !== '') return word;
    const isListed = words.some(
      (other, place) =>
        place > index &&
        (other.head === word.head || other.head === index) &&
        other.relation === 'conj' &&
        andBefore(words, place) > 0,
    );
    return isListed ? { ...word, relation: 'conj' } : word;
  });

/** "rebels, including X, attacked": the members belong to the noun before them, whatever verb they were hung on. */
const attachMembers = (words: readonly TreeWord[]): readonly TreeWord[] => {
  const mended = [...words];
  for (const { key, relation, head: member } of words) {
    if (key !== 'including' || relation !== 'case' || member < 0) continue;
    const { head } = words[member]!;
    if (head < 0 || words[head]!.upos !== 'VERB') continue;
    const whole = words.findLastIndex(
      (other, index) =>
        index < member &&
        other.head === head &&
        other.xpos === 'NNS' &&
        /^(?:nsubj|obj|obl|nsubj:pass)$/u.test(other.relation),
    );
    if (whole >= 0) mended[member] = { ...words[member]!, head: whole, relation: 'nmod' };
  }
  return mended;
};

/** A tree's coordinations of names as a reader of the field takes them. */
export const mendCoordination = (words: readonly TreeWord[]): readonly TreeWord[] =>
  attachMembers(joinBetween(attachParticiples(listNames(takeApart(words)))));
