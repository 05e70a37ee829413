import { rankOf } from './cell-scale.ts';
import type { Finding } from './gather-findings.ts';

/** What speaks against one hypothesis, and for it. */
export interface Inconsistency {
  /** Sum of weights of the findings against it, those strongly so twice. The lower, the better it stands (Heuer). */
  readonly against: number;
  /** The same for it: shown, and not what is ranked by. */
  readonly for: number;
  /** Sum of weights of the findings that apply to it. */
  readonly applicable: number;
  /** against / (2 x applicable), in [0, 1]; null where nothing applies to it. */
  readonly share: number | null;
  /** 1 for the least spoken against; those that are level share a rank. */
  readonly rank: number;
}

/** Sums that differ by less differ by rounding alone. */
const LEVEL = 1e-9;

/**
 * Heuer's score (1999, Psychology of Intelligence Analysis, chapter 8: reject hypotheses rather than confirm them), with
 * each finding weighing as much as its witnesses and their words do, and each witness counting once. Departures: Heuer
 * counts minuses and lets the analyst weigh them; PARC's ACH program weighs by credibility and relevance as asked for.
 */
export const scoreInconsistency = (
  findings: readonly Finding[],
  hypotheses: number,
): readonly Inconsistency[] => {
  const sums = Array.from({ length: hypotheses }, (_, h) => {
    let [against, inFavour, applicable] = [0, 0, 0];
    for (const { weight, cells } of findings) {
      const rank = rankOf(cells[h]!.cell);
      if (rank === null) continue;
      applicable += weight;
      if (rank < 0) against -= weight * rank;
      else inFavour += weight * rank;
    }
    return { against, for: inFavour, applicable };
  });
  return sums.map((sum) => ({
    ...sum,
    share: sum.applicable > 0 ? sum.against / (2 * sum.applicable) : null,
    rank: 1 + sums.filter(({ against }) => against < sum.against - LEVEL).length,
  }));
};
