import type { Passage } from '../records/index.ts';
import type { DecodedText } from './decode-text.ts';
import { findPassages } from './find-passages.ts';
import { readFrontMatter } from './read-front-matter.ts';
import type { Reading } from './reading.ts';

/** The text of a .txt file exactly as it is; a front matter stays in it as a passage of its own. */
export const readPlainText = ({ text, doubts }: DecodedText): Reading => {
  const frontMatter = readFrontMatter(text);
  const head: Passage[] = frontMatter ? [{ begin: 0, end: frontMatter.end, role: 'front-matter' }] : [];
  return {
    text,
    passages: [...head, ...findPassages(text, frontMatter?.end ?? 0)],
    notes: [],
    metadata: frontMatter?.metadata ?? {},
    doubts,
  };
};
