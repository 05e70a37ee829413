import type { SentenceView } from '../mentions/sentence-view.ts';
import { PREPOSITIONS } from '../text/function-words.ts';
import { isCapitalised } from '../text/tokenise.ts';

const CENTRED: ReadonlySet<string> = new Set([
  'centered',
  'centred',
  'focused',
  'confined',
  'limited',
  'restricted',
]);
const MOST_WORDS = 4;

/** The theatre to which the words bound a relation: "centred around Afghan operations", "limited to North Waziristan". */
export const findTheatre = (view: SentenceView): string | null => {
  const { tokens } = view;
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    if (!CENTRED.has(tokens[at]!.key) || !PREPOSITIONS.has(tokens[at + 1]!.key)) continue;
    let first = at + 2;
    if (tokens[first]?.key === 'the') first += 1;
    let last = first;
    while (
      last < tokens.length &&
      last < first + MOST_WORDS &&
      tokens[last]!.kind === 'word' &&
      (isCapitalised(tokens[last]!) || tokens[last]!.joined)
    )
      last += 1;
    if (last > first) return view.wordsOf(first, last);
  }
  return null;
};
