export { type ActorImport, type ActorList, importActors } from './catalogue/import/import-actors.ts';
export { type PossiblySame, possiblySame } from './catalogue/possibly-same.ts';
export { slugOf } from './catalogue/slug-of.ts';
export { starterCatalogue } from './catalogue/starter-catalogue.ts';
export {
  compareReadings,
  type DetailDifferences,
  type PairFinding,
  type ReadingComparison,
  sumComparisons,
} from './compare-readings.ts';
export { createEnglishParser, type EnglishParser, type ModelFiles } from './english/index.ts';
export { createEnglishReader, ENGLISH_VERSION } from './english-reader.ts';
export * from './language-model/index.ts';
export {
  type ImmediateReader,
  type Reader,
  type Reading,
  type ReadingStep,
  type ReadingSteps,
  readStepwise,
  readWith,
} from './reader.contract.ts';
export { findSentences } from './text/find-sentences.ts';
