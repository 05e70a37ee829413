import { type BeliefParameters, type Day, isoDayOf, type PairCurve } from '../records/index.ts';
import { posteriorOfPair, probabilitiesOf } from './believe-pair.ts';
import type { PairEvidence } from './gather-evidence.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { stateChain } from './state-chain.ts';

/** One pair over time, and what its belief at a day rests on: its witnesses, those that move it most first. */
export const tracePair = (
  evidence: PairEvidence,
  options: { readonly at: Day; readonly days: readonly Day[]; readonly parameters?: BeliefParameters },
): PairCurve => {
  const chain = stateChain((options.parameters ?? DEFAULT_PARAMETERS).meanStayYears);
  const posterior = posteriorOfPair(evidence, chain);
  const [hostile, , allied] = posterior.at(options.at);
  const without = posterior.withoutEach(options.at);
  const groups = evidence.witnesses.map((witness, i) => {
    const strongest = witness.claims[0]!;
    const law = without[i]!;
    return {
      pull: Math.abs(hostile - law[0]) + Math.abs(allied - law[2]),
      group: {
        origin: strongest.id,
        reason: witness.reason,
        claims: witness.claims.map((claim) => claim.id),
        speaker: strongest.saidBy,
        kind: strongest.kind,
        sign: strongest.sign,
        date: isoDayOf(witness.place.day),
        without: { p: probabilitiesOf(law) },
      },
    };
  });
  return {
    a: evidence.a,
    b: evidence.b,
    aId: evidence.aId,
    bId: evidence.bId,
    at: isoDayOf(options.at),
    curve: options.days.map((day) => ({ at: isoDayOf(day), p: probabilitiesOf(posterior.at(day)) })),
    groups: groups.sort((x, y) => y.pull - x.pull).map(({ group }) => group),
  };
};
