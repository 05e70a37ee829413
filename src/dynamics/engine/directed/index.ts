export {
  type Covariate,
  type DirectedModel,
  type DirectedParameters,
  type DynamicAttribute,
  emptyParameters,
  type TieTerm,
} from './directed-model.ts';
export {
  copyNetwork,
  createDirectedNetwork,
  type DirectedNetwork,
  fillNetwork,
  toggleTie,
} from './directed-network.ts';
export {
  type DirectedProcess,
  type DirectedStreams,
  type DirectedWave,
  directedProcess,
  directedStreams,
} from './directed-process.ts';
export {
  attributeDistance,
  attributeStatistics,
  tieDistance,
  tieStatistics,
} from './directed-statistics.ts';
