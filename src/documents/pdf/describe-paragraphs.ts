import type { Block } from '../block.ts';
import { joinLines, type Spellings } from './join-lines.ts';
import type { BodyType, Line } from './line.ts';

/** Headings are short, in lines and in UTF-16 code units, and set larger than the body by this factor or in another font. Assumed. */
const MOST_LINES = 3;
const LONGEST = 200;
const LARGER = 1.12;

const CAPTION = /^(?:figure|fig\.|table|map|chart|photo|box)\s+\d+/i;

const BULLET = /^[•▪●◦]\s*/u;

const isHeading = (lines: readonly Line[], text: string, body: BodyType): boolean => {
  if (lines.length > MOST_LINES || text.length > LONGEST || !/\p{L}/u.test(text)) return false;
  if (lines.every(({ size }) => size >= LARGER * body.size)) return true;
  return (
    lines.every(({ font, size }) => font !== body.font && size >= 0.98 * body.size) && !/[.!?;:,]$/.test(text)
  );
};

const roleOf = (lines: readonly Line[], text: string, body: BodyType): Block['role'] => {
  if (CAPTION.test(text)) return 'caption';
  if (isHeading(lines, text, body)) return 'heading';
  return BULLET.test(text) ? 'list-item' : 'paragraph';
};

/** Paragraphs as blocks of the text. Headings are told by their type, their level by its size. */
export const describeParagraphs = (
  paragraphs: readonly (readonly Line[])[],
  body: BodyType,
  spellings: Spellings,
): Block[] => {
  const blocks = paragraphs.map((lines) => {
    const text = joinLines(
      lines.map((line) => line.text),
      spellings,
    );
    return { lines, text, role: roleOf(lines, text, body) };
  });
  const sizes = [
    ...new Set(blocks.filter(({ role }) => role === 'heading').map(({ lines }) => lines[0]!.size)),
  ].sort((a, b) => b - a);
  return blocks.map(({ lines, text, role }) => ({
    role,
    text: role === 'list-item' ? text.replace(BULLET, '') : text,
    page: lines[0]!.page,
    ...(role === 'heading' ? { level: Math.min(6, sizes.indexOf(lines[0]!.size) + 1) } : {}),
  }));
};
