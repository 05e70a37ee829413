import { leaderOf, sharesWithout, type Tally } from './tally.ts';
import { sharesOf } from './weigh-finding.ts';

/** The least evidence without which the leading hypothesis does not lead. */
export interface DecidingEvidence {
  /** Index of the hypothesis that is at least level then. */
  readonly rival: number;
  /** Indexes of the findings, those that do most for the lead first. */
  readonly findings: readonly number[];
  /** Weights without them. */
  readonly without: readonly number[];
}

/** So little may be left of a lead by rounding alone. */
const LEVEL = 1e-9;

/** What each finding does for the lead over one rival, most first, until nothing is left of it; null where something stays. */
const overturnedBy = ({ priors, added }: Tally, leader: number, rival: number): readonly number[] | null => {
  const pull = (logs: readonly number[]): number => logs[leader]! - logs[rival]!;
  let lead = added.reduce((sum, logs) => sum + pull(logs), pull(priors));
  const taken: number[] = [];
  for (const { finding, does } of added
    .map((logs, finding) => ({ finding, does: pull(logs) }))
    .sort((x, y) => y.does - x.does || x.finding - y.finding)) {
    if (lead <= LEVEL) return taken;
    if (does <= 0) break;
    lead -= does;
    taken.push(finding);
  }
  return lead <= LEVEL ? taken : null;
};

/**
 * "Which evidence decides": the smallest set of findings without which some rival is level with the leader. For one rival it
 * is greedy, the findings that do most for the lead over it first; since logarithms of likelihood ratios add up, no smaller
 * set can do it. Of the rivals, the one that needs the fewest. null where none leads, or where it leads by its prior alone.
 */
export const findDecidingEvidence = (tally: Tally): DecidingEvidence | null => {
  const leader = leaderOf(sharesOf(tally.totals));
  if (leader === null) return null;
  let best: { readonly rival: number; readonly findings: readonly number[] } | null = null;
  for (let rival = 0; rival < tally.totals.length; rival++) {
    const findings = rival === leader ? null : overturnedBy(tally, leader, rival);
    if (findings && (best === null || findings.length < best.findings.length)) best = { rival, findings };
  }
  return (
    best && {
      ...best,
      without: sharesWithout(
        tally,
        best.findings.map((finding) => tally.added[finding]!),
      ),
    }
  );
};
