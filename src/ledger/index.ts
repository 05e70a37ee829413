export { decisionsTakenBy } from './as-known-on.ts';
export { checkQuotes } from './check-quotes.ts';
export type { DecisionGround } from './decision-ground.ts';
export type { ActorAsked, CertaintyAsked, DecisionRequest } from './decision-request.ts';
export { describeDocuments } from './describe-documents.ts';
export { actorsToRead } from './described-actors.ts';
export { effectiveDecisions, undoingsInForce } from './effective-decisions.ts';
export { findClaim, findDecision } from './find-by-id.ts';
export { fingerprintQuote, shinglesOf } from './fingerprint-quote.ts';
export {
  continueStanding,
  type KeptStanding,
  keepStanding,
  type StandingDocument,
  type StandingGoneOn,
} from './keep-standing.ts';
export { knownActors } from './known-actors.ts';
export { loadStanding, type Standing } from './load-standing.ts';
export { loadTestimony, type StandingTestimony } from './load-testimony.ts';
export type { NameInUse, NamesInUse } from './names-in-use.ts';
export {
  type DecisionOnActor,
  type NamedLink,
  type OpenedActor,
  openActor,
} from './open-actor.ts';
export { prepareDecision } from './prepare-decision.ts';
export {
  DIGEST_VERSION,
  type DigestedReading,
  digestReading,
  type ReadingDigest,
} from './reading-digest.ts';
export { type RefuseField, settleHypothesis } from './settle-hypothesis.ts';
export { type StandingActor, standingActors } from './standing-actors.ts';
export { standingHypotheses } from './standing-hypotheses.ts';
export { type ReadingChoice, readingChoices, standingReader } from './standing-reader.ts';
export { type StandingSource, standingSources } from './standing-sources.ts';
export type {
  Additions,
  DocumentHead,
  LedgerEntry,
  ReadingRecord,
  Store,
  StoredReading,
  StoreView,
} from './store.contract.ts';
export { type LedgerContents, whatStands } from './what-stands.ts';
