export { giveActors } from './give-actors.ts';
export { openEnglishReader } from './open-english-reader.ts';
export { readCatalogue } from './read-catalogue.ts';
export { type ReportOutcome, type ReportReading, readReport } from './read-report.ts';
