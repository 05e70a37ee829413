import { alter } from './alter.ts';
import { density } from './density.ts';
import type { DirectedEffect } from './directed-effect.ts';
import { ego } from './ego.ts';
import { reciprocity } from './reciprocity.ts';
import { similarity } from './similarity.ts';
import { threeCycles } from './three-cycles.ts';
import { transitiveTriplets } from './transitive-triplets.ts';

export type {
  AttributeScale,
  ConstantEffect,
  DirectedEffect,
  PairEffect,
  StructuralEffect,
} from './directed-effect.ts';
export { GainRow } from './gain-row.ts';

/** Effects on ties of the directed mode, in the order in which RSiena lists them. */
export const DIRECTED_EFFECTS: readonly DirectedEffect[] = [
  density,
  reciprocity,
  transitiveTriplets,
  threeCycles,
  alter,
  ego,
  similarity,
];
