export { slugOf } from './catalogue/slug-of.ts';
export { starterCatalogue } from './catalogue/starter-catalogue.ts';
export { englishReader } from './english-reader.ts';
export { type Reader, type Reading, type ReadingStep, readWith } from './reader.contract.ts';
export { findSentences } from './text/find-sentences.ts';
