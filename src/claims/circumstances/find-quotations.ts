interface Token {
  readonly key: string;
  readonly form: string;
}

/** Quoted words of a sentence, by indices of words, `last` exclusive; and whether a quotation stays open at its end. */
export interface Quotations {
  readonly spans: readonly { readonly first: number; readonly last: number }[];
  readonly isOpen: boolean;
}

/** Quoted stretches of a sentence. `wasOpen`: a quotation of the sentence before runs on into this one. */
export const findQuotations = (tokens: readonly Token[], wasOpen: boolean): Quotations => {
  const spans: { first: number; last: number }[] = [];
  let first = wasOpen ? 0 : -1;
  for (const [index, token] of tokens.entries()) {
    if (token.key !== '"') continue;
    const opens = token.form === '“' || token.form === '«' || token.form === '„';
    const closes = token.form === '”' || token.form === '»';
    if (first < 0 && !closes) first = index;
    else if (first >= 0 && !opens) {
      spans.push({ first, last: index });
      first = -1;
    }
  }
  if (first >= 0) spans.push({ first, last: tokens.length });
  return { spans, isOpen: first >= 0 };
};
