import { krippendorffAlpha } from '../maths/index.ts';
import { rankOf } from './cell-scale.ts';
import type { Finding } from './gather-findings.ts';

/** How far several people who decided on the same cells agree. */
export interface Agreement {
  readonly reviewers: readonly { readonly who: string; readonly cells: number }[];
  /** Cells on which at least two people decided. */
  readonly compared: number;
  /** Krippendorff's alpha, ordinal; null where nothing can be compared. */
  readonly alpha: number | null;
  /** Cells that some call not applicable and others not: alpha leaves those words out. */
  readonly applicabilityDisputed: number;
}

/** By each person's latest word on each cell, from strongly against to strongly for. */
export const measureAgreement = (findings: readonly Finding[]): Agreement => {
  const cellsBy = new Map<string, number>();
  const units: number[][] = [];
  let [compared, applicabilityDisputed] = [0, 0];
  for (const { reviews } of findings.flatMap(({ cells }) => cells)) {
    for (const { who } of reviews) cellsBy.set(who, (cellsBy.get(who) ?? 0) + 1);
    if (reviews.length < 2) continue;
    const ranks = reviews.map(({ cell }) => rankOf(cell)).filter((rank) => rank !== null);
    compared++;
    if (ranks.length > 0 && ranks.length < reviews.length) applicabilityDisputed++;
    units.push(ranks);
  }
  return {
    reviewers: [...cellsBy]
      .map(([who, cells]) => ({ who, cells }))
      .sort((x, y) => y.cells - x.cells || (x.who < y.who ? -1 : 1)),
    compared,
    alpha: krippendorffAlpha(units, 'ordinal'),
    applicabilityDisputed,
  };
};
