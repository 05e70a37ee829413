import type { Note, Passage } from '../records/index.ts';
import type { Block } from './block.ts';

export interface LaidOutText {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
}

const passageOf = ({ role, level, page }: Block, begin: number, end: number): Passage => ({
  begin,
  end,
  role,
  ...(level === undefined ? {} : { level }),
  ...(page === undefined ? {} : { page }),
});

/** Sets blocks one below the other as plain text; a note is written `[marker] words`. Empty blocks leave no trace. */
export const layOutBlocks = (blocks: readonly Block[]): LaidOutText => {
  const parts: string[] = [];
  const passages: Passage[] = [];
  const notes: Note[] = [];
  let length = 0;
  const write = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  for (const block of blocks) {
    const words = block.text.trim();
    if (words === '') continue;
    if (length > 0) write(block.joint ?? '\n\n');
    const begin = length;
    if (block.marker !== undefined) write(`[${block.marker}] `);
    if (block.marker !== undefined)
      notes.push({ begin: length, end: length + words.length, marker: block.marker });
    write(words);
    passages.push(passageOf(block, begin, length));
  }
  return { text: parts.join(''), passages, notes };
};
