import { EntenteError } from '../../records/index.ts';
import type { NameKind, NameSpan } from './parsed-sentence.ts';

const KINDS: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

const kindOf = (tag: string): NameKind => {
  const kind = KINDS[tag.slice(2)];
  if (kind) return kind;
  throw new EntenteError(
    'bad-input',
    `createEnglishParser: the model has a name tag ${tag} of no known kind`,
    {
      hint: 'Names are tagged O, B-PER, I-PER, B-ORG, I-ORG, B-LOC and I-LOC.',
    },
  );
};

/** Spans of B- and I- tags; an I- without its beginning begins one. */
export function decodeNames(tags: readonly string[]): readonly NameSpan[] {
  const names: NameSpan[] = [];
  tags.forEach((tag, i) => {
    if (tag === 'O') return;
    const kind = kindOf(tag);
    const last = names.at(-1);
    if (tag.startsWith('I-') && last?.end === i && last.kind === kind)
      names[names.length - 1] = { ...last, end: i + 1 };
    else names.push({ first: i, end: i + 1, kind });
  });
  return names;
}
