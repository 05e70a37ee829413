const LONGEST = 120;

/** Words of a model as they may be shown in a message: on one line, without control characters, not too long. */
export const shorten = (words: string): string => {
  const line = words
    .slice(0, LONGEST * 4)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
