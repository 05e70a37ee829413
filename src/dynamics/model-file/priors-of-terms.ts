import type { NormalPrior } from '../effects/effect.ts';
import type { WorldModel } from '../engine/world/index.ts';
import type { SignedModelFile } from './signed-model-file.ts';

/** The priors that a file gives its effects on ties, and the effect's own where it gives none. */
export const priorsOfTerms = (file: SignedModelFile, { ties }: WorldModel): readonly NormalPrior[] =>
  (file.ties?.effects ?? []).map(
    (entry, k) => (typeof entry === 'string' ? undefined : entry.prior) ?? ties.terms[k]!.effect.prior,
  );
