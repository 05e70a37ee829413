export { DIRECTED_TRIADS, type DirectedTriad, directedTriadCensus } from './directed-triad-census.ts';
export { frustrationIndex } from './frustration-index.ts';
export { type MahalanobisTest, mahalanobisTest } from './mahalanobis-test.ts';
export {
  attributeHistogram,
  degreeHistogram,
  directedDegreeHistogram,
  directedGeodesicHistogram,
  geodesicHistogram,
} from './network-histograms.ts';
export { signedTriadCensus, TRIADS, type Triad } from './signed-triad-census.ts';
