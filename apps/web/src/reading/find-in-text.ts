import type { Span } from '../../../../src/records/index.ts';

/** Beyond this many, a search says "more than". */
export const MOST_FOUND = 1000;

/** Where words stand in a text, without regard to case; overlapping finds are left out. */
export const findInText = (text: string, asked: string): readonly Span[] => {
  const words = asked.trim();
  if (words === '') return [];
  // Case by a pattern: lower-casing a text may change its length, and with it all offsets behind.
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu');
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ begin: match.index, end: match.index + match[0].length });
    if (found.length === MOST_FOUND) break;
  }
  return found;
};
