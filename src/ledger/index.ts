export { checkQuotes } from './check-quotes.ts';
export { describeDocuments } from './describe-documents.ts';
export { effectiveDecisions } from './effective-decisions.ts';
export { loadStanding, type Standing } from './load-standing.ts';
export { type StandingActor, standingActors } from './standing-actors.ts';
export type { DocumentHead, ReadingRecord, Store, StoredReading } from './store.contract.ts';
export { type LedgerContents, whatStands } from './what-stands.ts';
