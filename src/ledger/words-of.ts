/** A quotation without its dress: lower-case words of letters and digits, citation markers left out. */
export const wordsOf = (quote: string): readonly string[] =>
  quote
    .toLowerCase()
    .replace(/\[\^?\d+\]/g, ' ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
