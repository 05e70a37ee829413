export { expectationShape, hypothesisShape } from './hypothesis-file.ts';
export { predicateShape } from './predicate-shape.ts';
export { readHypotheses } from './read-hypotheses.ts';
