import type { Passage } from '../records/index.ts';
import { readHeadLines } from './read-head-lines.ts';
import type { FoundMetadata } from './reading.ts';

/** How many passages from the top the head lines may stand in. Assumed. */
const WITHIN = 8;

export interface Head {
  readonly passages: readonly Passage[];
  readonly metadata: FoundMetadata;
}

/** Head lines (`Title: …`, `Published: …`) at the top of a text become front matter, below a title if there is one. */
export const findHead = (text: string, passages: readonly Passage[]): Head => {
  const settled = [...passages];
  let metadata: FoundMetadata = {};
  for (const [index, passage] of passages.slice(0, WITHIN).entries()) {
    const said = readHeadLines(text.slice(passage.begin, passage.end).split('\n'));
    if (said) {
      metadata = { ...said, ...metadata };
      settled[index] = {
        begin: passage.begin,
        end: passage.end,
        role: 'front-matter',
        ...(passage.page === undefined ? {} : { page: passage.page }),
      };
    } else if (passage.role !== 'heading' && passage.role !== 'front-matter') break;
  }
  return { passages: settled, metadata };
};
