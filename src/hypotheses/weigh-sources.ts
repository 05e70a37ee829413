import { nameKey } from '../records/index.ts';
import { vouchersNamed } from '../relations/index.ts';
import { type Finding, type WeightOf, weightOfWitness, weightOfWitnesses } from './gather-findings.ts';
import { distanceOf, leaderOf, sharesWithout, type Tally } from './tally.ts';
import { sharesOf, weighFinding } from './weigh-finding.ts';

/** What hangs on one publisher or speaker. */
export interface SourceSensitivity {
  readonly name: string;
  /** Findings in which it is heard. */
  readonly findings: number;
  /** Weights without all that it published or said. */
  readonly without: readonly number[];
  /** How far they are from the weights with it, in [0, 1]. */
  readonly shift: number;
  /** Whether another hypothesis leads without it. */
  readonly isDecisive: boolean;
}

/**
 * How the weights would be without each source, those that move most first. A witness who is told by others too goes on
 * to count, by the strongest of what is left.
 */
export const weighSources = (
  findings: readonly Finding[],
  tally: Tally,
  weightOf: WeightOf,
): readonly SourceSensitivity[] => {
  const heard = new Map<string, { readonly name: string; readonly findings: Set<number> }>();
  for (const [p, { witnesses }] of findings.entries())
    for (const { claims } of witnesses)
      for (const name of claims.flatMap(vouchersNamed)) {
        const key = nameKey(name);
        const source = heard.get(key) ?? { name, findings: new Set() };
        source.findings.add(p);
        heard.set(key, source);
      }
  const shares = sharesOf(tally.totals);
  const leader = leaderOf(shares);
  return [...heard]
    .map(([key, { name, findings: within }]) => {
      const taken = [...within].map((p) => tally.added[p]!);
      const put = [...within].map((p) => {
        const { witnesses, cells } = findings[p]!;
        const left = witnesses.flatMap(({ claims }) => {
          const others = claims.filter(
            (claim) => !vouchersNamed(claim).some((other) => nameKey(other) === key),
          );
          return others
            .map(weightOf)
            .sort((x, y) => weightOfWitness(y) - weightOfWitness(x))
            .slice(0, 1);
        });
        return weighFinding(
          cells.map(({ cell }) => cell),
          weightOfWitnesses(left),
        );
      });
      const without = sharesWithout(tally, taken, put);
      return {
        name,
        findings: within.size,
        without,
        shift: distanceOf(shares, without),
        isDecisive: leaderOf(without) !== leader,
      };
    })
    .sort((x, y) => y.shift - x.shift || (x.name < y.name ? -1 : 1));
};
