export { believePair, isContested, levelOf, posteriorOfPair, probabilitiesOf } from './believe-pair.ts';
export { claimRow, FLAT, informationOf, witnessOf, wordsRow } from './claim-row.ts';
export { type ClaimWeight, claimWeights } from './claim-weights.ts';
export { type ClaimsLeftOut, claimsLeftOut, sourceLeftOut, vouchersNamed } from './claims-left-out.ts';
export { findOrigins, type Origin } from './find-origins.ts';
export {
  fitParameters,
  type LabelledPair,
  type ParameterFit,
} from './fit-parameters.ts';
export { gatherEvidence, type PairEvidence, type Weight, type Witness } from './gather-evidence.ts';
export { type KeptBeliefs, keepBeliefs } from './keep-beliefs.ts';
export { type KeptEvidence, keepEvidence } from './keep-evidence.ts';
export { labelEvidence } from './label-evidence.ts';
export { type BasisWeighed, basisOf, type WitnessLeft, weighBasis } from './pair-basis.ts';
export { pairKey } from './pair-index.ts';
export { parameterChange, readParameters } from './parameter-file.ts';
export {
  changeParameters,
  DEFAULT_PARAMETERS,
  type DescribedParameter,
  describeParameters,
} from './parameters.ts';
export { parametersAsYaml } from './parameters-as-yaml.ts';
export { describeParametersInForce, parametersInForce } from './parameters-in-force.ts';
export { type Place, placeInTime } from './place-in-time.ts';
export { type Observation, type Posterior, posteriorOf } from './posterior.ts';
export { readLabels } from './read-labels.ts';
export { samplePath } from './sample-path.ts';
export { type Matrix3, type StateChain, stateChain, type Vector3 } from './state-chain.ts';
export { tracePair } from './trace-pair.ts';
export { type WeighOptions, weighClaims } from './weigh-claims.ts';
export { type SourceWorth, worthOfSources } from './worth-of-sources.ts';
