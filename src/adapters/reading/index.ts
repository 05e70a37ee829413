export { giveActors } from './give-actors.ts';
export { openEnglishReader } from './open-english-reader.ts';
export { openReadingWorker, type ReadingWorker } from './open-reading-worker.ts';
export { readCatalogue } from './read-catalogue.ts';
export { type ReportOutcome, type ReportReading, readReport } from './read-report.ts';
