export { slugOf } from './catalogue/slug-of.ts';
export { starterCatalogue } from './catalogue/starter-catalogue.ts';
export { englishReader } from './english-reader.ts';
export { findSentences } from './find-sentences.ts';
export { type Reader, type Reading, type ReadingStep, readWith } from './reader.contract.ts';
