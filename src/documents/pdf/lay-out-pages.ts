import type { Block } from '../block.ts';
import { describeParagraphs } from './describe-paragraphs.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { gatherLines } from './gather-lines.ts';
import { gatherParagraphs } from './gather-paragraphs.ts';
import { gatherSpellings, joinLines, type Spellings } from './join-lines.ts';
import type { BodyType, Line, PageOfFragments } from './line.ts';
import { orderColumns } from './order-columns.ts';
import { type Footnote, takeFootnotes } from './take-footnotes.ts';

/** Size and font that most characters are set in. */
const bodyTypeOf = (lines: readonly Line[]): BodyType => {
  const weights = new Map<string, { readonly type: BodyType; weight: number }>();
  for (const { size, font, text } of lines) {
    const known = weights.get(`${size} ${font}`);
    if (known) known.weight += text.length;
    else weights.set(`${size} ${font}`, { type: { size, font }, weight: text.length });
  }
  return [...weights.values()].reduce((most, one) => (one.weight > most.weight ? one : most)).type;
};

const asBlock = ({ marker, page, lines }: Footnote, spellings: Spellings): Block => ({
  role: 'note',
  marker,
  page,
  text: joinLines(lines, spellings),
});

/** Pages of placed characters -> blocks in reading order, without running heads, the footnotes at the end. */
export const layOutPages = (pages: readonly PageOfFragments[]): Block[] => {
  const ordered = dropRunningHeads(pages.map(gatherLines)).map(orderColumns);
  const lines = ordered.flat();
  if (lines.length === 0) return [];
  const body = bodyTypeOf(lines);
  const spellings = gatherSpellings(lines.map(({ text }) => text));
  const split = ordered.map((page) => takeFootnotes(page, body));
  const paragraphs = gatherParagraphs(split.flatMap((page) => page.lines));
  const notes = split.flatMap((page) => page.notes).map((note) => asBlock(note, spellings));
  return [...describeParagraphs(paragraphs, body, spellings), ...notes];
};
