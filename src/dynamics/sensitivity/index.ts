export { type MorrisDesign, morrisDesign, type Trajectory } from './morris-design.ts';
export { type ElementaryEffects, morrisEffects } from './morris-effects.ts';
export { type SaltelliDesign, saltelliDesign } from './saltelli-design.ts';
export { type PointOutcome, type Share, type SobolIndices, sobolIndices } from './sobol-indices.ts';
export { sobolPoints } from './sobol-points.ts';
