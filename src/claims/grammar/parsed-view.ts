import type { Span } from '../../records/index.ts';
import type { Syntax } from '../english/index.ts';
import { keyOf, QUOTES } from '../text/tokenise.ts';
import { mendCoordination } from './mend-coordination.ts';
import { mendVerbs } from './mend-verbs.ts';
import { growTree, type SentenceTree, type TreeWord } from './sentence-tree.ts';

/** A stretch of a sentence that stands as one word in its tree. */
export interface OneWord extends Span {
  /** The word that the parser sees in its place. */
  readonly standIn: string;
}

/** What the parser is given of a sentence: its words, names made one word each. */
export interface SentenceWords {
  readonly spans: readonly Span[];
  readonly forms: readonly string[];
  readonly isName: readonly boolean[];
}

/** Words of a sentence with each name made one. `names` in text order, without overlap. */
export const joinNames = (
  formAt: (span: Span) => string,
  words: readonly Span[],
  names: readonly OneWord[],
): SentenceWords => {
  const spans: Span[] = [];
  const forms: string[] = [];
  const isName: boolean[] = [];
  let next = 0;
  for (const { begin, end } of words) {
    while (next < names.length && names[next]!.end <= begin) next += 1;
    const name = names[next];
    if (name && isName.at(-1) && spans.at(-1)!.begin === name.begin && begin < name.end) continue;
    const isJoined = name?.begin === begin;
    spans.push(isJoined ? { begin, end: name.end } : { begin, end });
    forms.push(isJoined ? name.standIn : formAt({ begin, end }));
    isName.push(isJoined);
  }
  return { spans, forms, isName };
};

/** The tree of a sentence over its words in the text. */
export const treeOf = (text: string, { spans, isName }: SentenceWords, { words }: Syntax): SentenceTree =>
  growTree(
    mendCoordination(
      mendVerbs(
        words.map(({ upos, xpos, head, relation }, index): TreeWord => {
          const { begin, end } = spans[index]!;
          const form = text.slice(begin, end);
          return {
            begin,
            end,
            form,
            key: isName[index] ? '' : (QUOTES.get(form) ?? keyOf(form)),
            upos,
            xpos,
            head,
            relation,
          };
        }),
      ),
    ),
  );
