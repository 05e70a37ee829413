export { frustrationIndex } from './frustration-index.ts';
export { type MahalanobisTest, mahalanobisTest } from './mahalanobis-test.ts';
export { attributeHistogram, degreeHistogram, geodesicHistogram } from './network-histograms.ts';
export { signedTriadCensus, TRIADS, type Triad } from './signed-triad-census.ts';
