import type { Syntax } from './decode-sentence.ts';
import type { GoldWord } from './treebank.test-suite.ts';

const plain = (relation: string): string => relation.split(':')[0]!;
const percent = (part: number, whole: number): number => (100 * part) / whole;

/** UPOS, UAS and LAS (without subtypes) in per cent over the words that `counts` lets in. */
export function scoreParses(
  gold: readonly (readonly GoldWord[])[],
  found: readonly Syntax[],
  counts: (word: GoldWord) => boolean = () => true,
) {
  let words = 0;
  let tagged = 0;
  let attached = 0;
  let labelled = 0;
  gold.forEach((sentence, s) => {
    sentence.forEach((word, i) => {
      if (!counts(word)) return;
      const mine = found[s]!.words[i]!;
      words++;
      if (mine.upos === word.upos) tagged++;
      if (mine.head !== word.head) return;
      attached++;
      if (plain(mine.relation) === plain(word.relation)) labelled++;
    });
  });
  return { upos: percent(tagged, words), uas: percent(attached, words), las: percent(labelled, words) };
}

type Arc = Pick<GoldWord, 'form' | 'head' | 'relation'>;

/**
 * Who something is done to, and by whom: (role, verb, word). An agent is labelled so, or stands with "by" under a
 * verb that has a passive subject or auxiliary.
 */
export function passiveRoles(words: readonly Arc[]): ReadonlySet<string> {
  const isPassive = (verb: number): boolean =>
    words.some(({ head, relation }) => head === verb && /^(?:nsubj|aux|csubj):pass$/.test(relation));
  const hasBy = (noun: number): boolean =>
    words.some(
      ({ head, relation, form }) => head === noun && relation === 'case' && form.toLowerCase() === 'by',
    );
  return new Set(
    words.flatMap(({ head, relation }, i) => {
      if (relation === 'nsubj:pass') return [`subject ${head} ${i}`];
      const isAgent = relation === 'obl:agent' || (relation === 'obl' && hasBy(i) && isPassive(head));
      return isAgent ? [`agent ${head} ${i}`] : [];
    }),
  );
}

/** F1 in per cent over the passive roles of all sentences. */
export function scorePassives(gold: readonly (readonly Arc[])[], found: readonly (readonly Arc[])[]): number {
  let [expected, given, right] = [0, 0, 0];
  gold.forEach((sentence, s) => {
    const theirs = passiveRoles(sentence);
    const ours = passiveRoles(found[s]!);
    expected += theirs.size;
    given += ours.size;
    for (const role of ours) if (theirs.has(role)) right++;
  });
  return (200 * right) / (expected + given);
}
