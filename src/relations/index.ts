export { isContested, posteriorOfPair } from './believe-pair.ts';
export { claimRow, FLAT, informationOf, witnessOf, wordsRow } from './claim-row.ts';
export { findOrigins, type Origin } from './find-origins.ts';
export { gatherEvidence, type PairEvidence, type Witness } from './gather-evidence.ts';
export { pairKey } from './pair-index.ts';
export {
  changeParameters,
  DEFAULT_PARAMETERS,
  type DescribedParameter,
  describeParameters,
} from './parameters.ts';
export { type Place, placeInTime } from './place-in-time.ts';
export { type Observation, type Posterior, posteriorOf } from './posterior.ts';
export { type Matrix3, type StateChain, stateChain, type Vector3 } from './state-chain.ts';
export { tracePair } from './trace-pair.ts';
export { type WeighOptions, weighClaims } from './weigh-claims.ts';
