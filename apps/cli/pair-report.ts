import { starterCatalogue } from '../../src/claims/index.ts';
import { knownActors, type Standing } from '../../src/ledger/index.ts';
import { EntenteError, findActor, type PairCurve, type StandingClaim } from '../../src/records/index.ts';
import { gatherEvidence, pairKey, parametersInForce, tracePair } from '../../src/relations/index.ts';
import { periodOf } from './period.ts';

export interface PairReport {
  readonly pair: PairCurve;
  /** By id. */
  readonly claims: ReadonlyMap<string, StandingClaim>;
}

const DAYS_A_MONTH = 365.25 / 12;

/** One pair's curve by months over the period of the evidence. */
export const pairReport = (
  standing: Standing,
  a: string,
  b: string,
  asked: { readonly at?: string | undefined; readonly theatre?: string | undefined },
): PairReport => {
  const actors = knownActors(standing, starterCatalogue);
  const [first, second] = [findActor(actors, a), findActor(actors, b)];
  const key = pairKey(first.id, second.id);
  const claims = standing.claims.filter((claim) => pairKey(claim.source.id, claim.target.id) === key);
  const parameters = parametersInForce(standing.decisions);
  const evidence = gatherEvidence(standing.claims, asked.theatre ?? null, parameters).find(
    ({ aId, bId }) => pairKey(aId, bId) === key,
  );
  if (!evidence)
    throw new EntenteError(
      'not-found',
      `pair: no dated claim stands between ${first.name} and ${second.name}`,
      {
        hint: 'A pair without evidence has no belief. entente relations lists those that have.',
      },
    );
  const { at, since } = periodOf(standing, asked);
  const witnessed = evidence.witnesses.map((witness) => witness.place.day);
  const start = Math.min(since, ...witnessed.slice(0, 1));
  const end = Math.max(at, ...witnessed.slice(-1));
  const days = Array.from({ length: Math.ceil((end - start) / DAYS_A_MONTH) + 1 }, (_, month) =>
    Math.min(end, start + month * DAYS_A_MONTH),
  );
  return {
    pair: tracePair(evidence, { at, days, parameters }),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
};
