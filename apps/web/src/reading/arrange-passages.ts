import type { Note, Passage, PassageRole } from '../../../../src/records/index.ts';

/** A passage and its place in the document. */
export interface NumberedPassage {
  readonly passage: Passage;
  readonly index: number;
}

/** What stands together on the page: one passage, or the items of one list. */
export interface Block {
  readonly role: PassageRole;
  readonly passages: readonly NumberedPassage[];
}

export interface ArrangedPassages {
  readonly blocks: readonly Block[];
  /** Notes are set apart, each with its marker where the document tells it. */
  readonly noteItems: readonly (NumberedPassage & { readonly marker: string | null })[];
}

/** Sets a document's passages for reading: neighbouring list items become one list, notes go below. */
export const arrangePassages = (passages: readonly Passage[], notes: readonly Note[]): ArrangedPassages => {
  const blocks: { role: PassageRole; passages: NumberedPassage[] }[] = [];
  const noteItems: (NumberedPassage & { marker: string | null })[] = [];
  passages.forEach((passage, index) => {
    const { role } = passage;
    const last = blocks.at(-1);
    if (role === 'note') {
      const note = notes.find(({ begin }) => passage.begin <= begin && begin < passage.end);
      noteItems.push({ passage, index, marker: note?.marker ?? null });
    } else if (role === 'list-item' && last?.role === role) last.passages.push({ passage, index });
    else blocks.push({ role, passages: [{ passage, index }] });
  });
  return { blocks, noteItems };
};
