import {
  type BeliefParameters,
  type Day,
  isoDayOf,
  type Relation,
  type StateProbabilities,
} from '../records/index.ts';
import type { PairEvidence } from './gather-evidence.ts';
import { type Posterior, posteriorOf } from './posterior.ts';
import type { StateChain, Vector3 } from './state-chain.ts';
import { likelihoodOf } from './witness-likelihood.ts';

export const probabilitiesOf = ([hostile, none, allied]: Vector3): StateProbabilities => ({
  hostile,
  none,
  allied,
});

export const levelOf = ([hostile, , allied]: Vector3): number => allied - hostile;

export const posteriorOfPair = (evidence: PairEvidence, chain: StateChain): Posterior =>
  posteriorOf(
    chain,
    evidence.witnesses.map(({ row, place }) => ({
      day: place.day,
      likelihood: likelihoodOf(row, place, chain),
    })),
  );

/** Whether witnesses pull the level at a day up and down by at least `contestedPull` each, each witness being left out in turn. */
export const isContested = (
  posterior: Posterior,
  day: Day,
  { contestedPull }: Pick<BeliefParameters, 'contestedPull'>,
): boolean => {
  const level = levelOf(posterior.at(day));
  let up = 0;
  let down = 0;
  for (const without of posterior.withoutEach(day)) {
    const pull = level - levelOf(without);
    if (pull > 0) up += pull;
    else down -= pull;
  }
  return Math.min(up, down) >= contestedPull;
};

/** The belief about one pair at a day, and its change since another. */
export const believePair = (
  evidence: PairEvidence,
  when: { readonly at: Day; readonly since?: Day },
  chain: StateChain,
  parameters: BeliefParameters,
): Relation => {
  const posterior = posteriorOfPair(evidence, chain);
  const law = posterior.at(when.at);
  return {
    a: evidence.a,
    b: evidence.b,
    aId: evidence.aId,
    bId: evidence.bId,
    at: isoDayOf(when.at),
    p: probabilitiesOf(law),
    level: levelOf(law),
    information: evidence.witnesses.reduce((sum, witness) => sum + witness.information, 0),
    origins: evidence.witnesses.length,
    claims: evidence.claims,
    contested: isContested(posterior, when.at, parameters),
    ...(when.since === undefined
      ? {}
      : { change: { since: isoDayOf(when.since), ...posterior.change(when.since, when.at) } }),
  };
};
