import { type Move, moveOfTie } from '../../../../src/map/index.ts';
import type { ShownTie } from './shown-tie.ts';

/** The ties that a filter on camp and on movement lets through. */
export const visibleTies = (
  ties: readonly ShownTie[],
  campOf: ReadonlyMap<string, number>,
  { camp, moved }: { readonly camp: number | null; readonly moved: Move | null },
): readonly ShownTie[] =>
  camp === null && moved === null
    ? ties
    : ties.filter(
        (tie) =>
          (camp === null || campOf.get(tie.a) === camp || campOf.get(tie.b) === camp) &&
          (moved === null || moveOfTie(tie) === moved),
      );
