import { decodeNames } from './decode-names.ts';
import type { ModelMeta } from './model-files.ts';
import type { NetworkReading } from './network.ts';
import type { NameSpan, ParsedToken } from './parsed-sentence.ts';

/** What a sentence of given words is found to be, without its place in a text. */
export interface Syntax {
  readonly words: readonly Omit<ParsedToken, 'begin' | 'end'>[];
  readonly names: readonly NameSpan[];
}

/** Index of the highest score among `count` from `from`, `barred` left out. */
function best(scores: Float32Array, from: number, count: number, barred = -1): number {
  let found = barred === 0 ? 1 : 0;
  for (let i = 0; i < count; i++) if (i !== barred && scores[from + i]! > scores[from + found]!) found = i;
  return found;
}

function shareOf(scores: Float32Array, from: number, count: number, chosen: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(scores[from + i]! - scores[from + chosen]!);
  return 1 / sum;
}

function decodePiece(forms: readonly string[], reading: NetworkReading, meta: ModelMeta) {
  const { upos, xpos, relations, names } = meta;
  const width = upos.length + xpos.length + names.length;
  const root = relations.indexOf('root');
  const heads = forms.length + 1;
  const tags: string[] = [];
  const words = forms.map((form, i) => {
    const head = reading.heads[i]!;
    const label = head === 0 ? root : best(reading.relations, i * relations.length, relations.length, root);
    const at = i * width;
    tags.push(names[best(reading.tags, at + upos.length + xpos.length, names.length)]!);
    return {
      form,
      upos: upos[best(reading.tags, at, upos.length)]!,
      xpos: xpos[best(reading.tags, at + upos.length, xpos.length)]!,
      head: head - 1,
      relation: relations[label]!,
      certainty: shareOf(reading.arcs, i * heads, heads, head),
    };
  });
  return { words, names: decodeNames(tags) };
}

/** Puts pieces of a long sentence together: the roots of later pieces hang on that of the first, as parataxis. */
export function decodeSentence(
  pieces: readonly { readonly forms: readonly string[]; readonly reading: NetworkReading }[],
  meta: ModelMeta,
): Syntax {
  const words: Syntax['words'][number][] = [];
  const names: NameSpan[] = [];
  for (const { forms, reading } of pieces) {
    const offset = words.length;
    const decoded = decodePiece(forms, reading, meta);
    const firstRoot = words.findIndex((word) => word.head === -1);
    for (const word of decoded.words)
      if (word.head >= 0) words.push({ ...word, head: word.head + offset });
      else words.push(offset === 0 ? word : { ...word, head: firstRoot, relation: 'parataxis' });
    for (const name of decoded.names)
      names.push({ ...name, first: name.first + offset, end: name.end + offset });
  }
  return { words, names };
}
