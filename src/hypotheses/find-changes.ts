import type { Cell } from '../records/index.ts';
import { rankOf, SCALE } from './cell-scale.ts';
import type { Finding } from './gather-findings.ts';
import { leaderOf, sharesWithout, type Tally } from './tally.ts';
import { sharesOf, weighFinding } from './weigh-finding.ts';

/** One cell that, were it decided otherwise, would give another leader. */
export interface ChangingCell {
  /** Indexes. */
  readonly finding: number;
  readonly hypothesis: number;
  readonly from: Cell;
  readonly to: Cell;
  /** Index of the hypothesis that leads then; null where two are level. */
  readonly leader: number | null;
}

const stepsBetween = (from: Cell, to: Cell): number => Math.abs((rankOf(from) ?? 0) - (rankOf(to) ?? 0));

/**
 * "What would change the ranking": for each cell the nearest other value by which another hypothesis would lead, or
 * none alone. Cells that nobody decided come first, then the smaller steps.
 */
export const findChangingCells = (
  findings: readonly Finding[],
  tally: Tally,
  hypotheses: number,
): readonly ChangingCell[] => {
  const leader = leaderOf(sharesOf(tally.totals));
  const found: (ChangingCell & { readonly isDecided: boolean; readonly steps: number })[] = [];
  for (const [p, { cells, weight }] of findings.entries())
    for (let h = 0; h < hypotheses; h++) {
      const from = cells[h]!.cell;
      const others = SCALE.filter((cell) => cell !== from).sort(
        (x, y) => stepsBetween(from, x) - stepsBetween(from, y),
      );
      for (const to of others) {
        const logs = weighFinding(
          cells.map(({ cell }, at) => (at === h ? to : cell)),
          weight,
        );
        const then = leaderOf(sharesWithout(tally, [tally.added[p]!], [logs]));
        if (then === leader) continue;
        const { isDecided } = cells[h]!;
        found.push({
          finding: p,
          hypothesis: h,
          from,
          to,
          leader: then,
          isDecided,
          steps: stepsBetween(from, to),
        });
        break;
      }
    }
  return found
    .sort((x, y) => Number(x.isDecided) - Number(y.isDecided) || x.steps - y.steps || x.finding - y.finding)
    .map(({ isDecided: _, steps: __, ...cell }) => cell);
};

/**
 * How many more witnesses of a given worth it would take to bring the second to the level of the first, each speaking
 * strongly for the second and strongly against the first. null where none leads or a witness of that worth moves nothing.
 */
export const witnessesToLevel = (tally: Tally, worth: number): number | null => {
  const shares = sharesOf(tally.totals);
  const leader = leaderOf(shares);
  const [against, inFavour] = weighFinding(['strongly-against', 'strongly-for'], worth);
  const step = inFavour! - against!;
  if (leader === null || shares.length < 2 || step <= 0) return null;
  const second = tally.totals.reduce(
    (best, total, h) => (h === leader ? best : Math.max(best, total)),
    Number.NEGATIVE_INFINITY,
  );
  return Math.ceil((tally.totals[leader]! - second) / step);
};
