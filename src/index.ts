/**
 * Entente as a library: everything that the command line does, without disk or clock.
 * Exports stand in the order of the flow; `study` is the whole of it in one call.
 */

export {
  type ActorImport,
  type ActorList,
  createEnglishParser,
  createEnglishReader,
  type ImmediateReader,
  importActors,
  type ModelFiles,
  type Reader,
  type Reading,
  readStepwise,
  readWith,
  starterCatalogue,
} from './claims/index.ts';
export { type DocumentInput, normaliseDocument } from './documents/index.ts';
export {
  type Backtest,
  CONTENDERS,
  calibrate,
  type Forecaster,
  REFERENCES,
  readSignedPanel,
  runBacktest,
  type SignedPanel,
  scoreBacktest,
} from './dynamics/index.ts';
export {
  type DecisionRequest,
  type DocumentHead,
  effectiveDecisions,
  knownActors,
  loadStanding,
  loadTestimony,
  prepareDecision,
  type Standing,
  type Store,
  standingActors,
  standingSources,
  whatStands,
} from './ledger/index.ts';
export { drawMap, type MapPicture, type MapTimeline, mapAt, traceMap, writeGexf } from './map/index.ts';
export * from './records/index.ts';
export {
  changeParameters,
  DEFAULT_PARAMETERS,
  describeParameters,
  fitParameters,
  gatherEvidence,
  type KeptBeliefs,
  keepBeliefs,
  labelEvidence,
  type PairEvidence,
  parametersInForce,
  readLabels,
  readParameters,
  tracePair,
  type WeighOptions,
  weighClaims as weigh,
} from './relations/index.ts';
export { type Study, study } from './study.ts';
