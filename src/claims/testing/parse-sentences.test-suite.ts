import { readEnglishModel } from '../../adapters/models/index.ts';
import type { Actor } from '../../records/index.ts';
import { starterCatalogue } from '../catalogue/starter-catalogue.ts';
import { createEnglishParser } from '../english/index.ts';
import type { SentenceTree } from '../grammar/sentence-tree.ts';
import type { FoundName } from '../mentions/find-names.ts';
import { parseDocument } from '../parse-document.ts';
import { documentOf } from './document-of.ts';

export const testParser = createEnglishParser(readEnglishModel());

/** The trees and names of a text's sentences, as the reader sees them. */
export const parseSentences = (
  text: string,
  catalogue: readonly Actor[] = starterCatalogue,
): readonly { readonly tree: SentenceTree; readonly names: readonly FoundName[] }[] => {
  const steps = parseDocument(documentOf(text), catalogue, testParser);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.passages.flat();
  }
};
