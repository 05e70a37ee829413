import type { Line } from './line.ts';

/** A running head or foot is among so many lines at the top and at the foot of a page. Assumed. */
const OUTERMOST_LINES = 3;

/** `7`, `- 7 -`, `Page 7 of 20`, `vii`. */
const PAGE_NUMBER = /^(?:page\s+|p\.\s*)?[-–—|\s]*(?:\d{1,4}|[ivxl]{1,7})[-–—|\s]*(?:(?:of|\/)\s*\d{1,4})?$/i;

const shapeOf = (line: Line): string => line.text.toLowerCase().replace(/\d+/g, '#');

const outermost = (
  lines: readonly Line[],
): { readonly top: readonly Line[]; readonly foot: readonly Line[] } => {
  const byHeight = [...lines].sort((a, b) => a.y - b.y);
  return { top: byHeight.slice(0, OUTERMOST_LINES), foot: byHeight.slice(-OUTERMOST_LINES) };
};

/** On how many pages a line of the same words, numbers aside, stands in the same margin. */
const countShapes = (margins: readonly (readonly Line[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const margin of margins)
    for (const shape of new Set(margin.map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return counts;
};

/** Takes page numbers, and lines that come back in the margin of page after page, out of the text. */
export const dropRunningHeads = (pages: readonly (readonly Line[])[]): Line[][] => {
  const margins = pages.map(outermost);
  const tops = countShapes(margins.map(({ top }) => top));
  const feet = countShapes(margins.map(({ foot }) => foot));
  const often = Math.max(2, Math.min(3, Math.ceil(pages.length / 3)));
  return pages.map((lines, index) => {
    const { top, foot } = margins[index]!;
    const dropped = new Set<Line>();
    for (const line of top) if ((tops.get(shapeOf(line)) ?? 0) >= often) dropped.add(line);
    for (const line of foot) if ((feet.get(shapeOf(line)) ?? 0) >= often) dropped.add(line);
    for (const line of [top[0], foot.at(-1)])
      if (line && lines.length > 1 && PAGE_NUMBER.test(line.text)) dropped.add(line);
    return lines.filter((line) => !dropped.has(line));
  });
};
