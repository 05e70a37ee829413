/** First parts of words that keep their hyphen: prefixes that English writes with one, and the Arabic article. */
const KEEPS_HYPHEN = new Set(
  'self anti non pro ex well cross semi quasi half all high low long short near full part so post pre co al el ul as ar at an ad az e i mid pan neo'.split(
    ' ',
  ),
);

const WORD = /\p{L}+(?:[-‐]\p{L}+)*/gu;

/** How the words of a document are written where no line ends in them. */
export interface Spellings {
  readonly words: ReadonlySet<string>;
}

/** Gathers how words are written inside of lines: the last word of a line is left out when it is broken there. */
export const gatherSpellings = (lines: readonly string[]): Spellings => {
  const words = new Set<string>();
  for (const line of lines) {
    const whole = line.replace(/\p{L}+[-‐\u00ad]$/u, '');
    for (const [word] of whole.matchAll(WORD)) words.add(word.toLowerCase().replaceAll('‐', '-'));
  }
  return { words };
};

/** Whether a word that a line end divides is written with a hyphen: as the document writes it elsewhere, else by its first part. */
const keepsHyphen = (before: string, after: string, { words }: Spellings): boolean => {
  const left = /[\p{L}'’-]*$/u.exec(before)![0].toLowerCase();
  const right = /^[\p{L}'’]*/u.exec(after)![0].toLowerCase();
  if (!/^\p{Ll}/u.test(after)) return true;
  if (words.has(`${left}${right}`)) return false;
  if (words.has(`${left}-${right}`)) return true;
  const first = left.split('-').at(-1)!;
  if (left.includes('-')) return words.has(right) || first.length <= 2;
  return (
    KEEPS_HYPHEN.has(first) || (first.length > 2 && right.length > 2 && words.has(first) && words.has(right))
  );
};

/** One paragraph of its lines: broken words are made whole, compounds keep their hyphen. */
export const joinLines = (lines: readonly string[], spellings: Spellings): string => {
  let text = '';
  for (const line of lines) {
    if (text === '') text = line;
    else if (text.endsWith('\u00ad')) text = `${text.slice(0, -1)}${line}`;
    else if (/\p{L}[-‐]$/u.test(text) && /^[\p{L}\d]/u.test(line)) {
      const before = text.slice(0, -1);
      text = keepsHyphen(before.slice(-60), line, spellings) ? `${before}-${line}` : `${before}${line}`;
    } else text = /\d[-–]$/.test(text) || text.endsWith('—') ? `${text}${line}` : `${text} ${line}`;
  }
  return text;
};
