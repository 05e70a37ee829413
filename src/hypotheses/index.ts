export { asAsked } from './as-asked.ts';
export { rankOf, SCALE } from './cell-scale.ts';
export type { FindingCell } from './gather-findings.ts';
export { expectationShape, hypothesisShape } from './hypothesis-file.ts';
export type { Agreement } from './measure-agreement.ts';
export { predicateShape } from './predicate-shape.ts';
export { readHypotheses } from './read-hypotheses.ts';
export type { Inconsistency } from './score-inconsistency.ts';
export {
  type Change,
  type EvidenceRow,
  type HypothesisWeighed,
  type QuestionWeighed,
  type RowWitness,
  weighHypotheses,
} from './weigh-hypotheses.ts';
export type { SourceSensitivity } from './weigh-sources.ts';
