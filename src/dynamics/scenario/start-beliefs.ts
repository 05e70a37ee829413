import { streamOf } from '../../maths/index.ts';
import {
  type Actor,
  type BeliefParameters,
  DAYS_A_YEAR,
  type Day,
  dayRangeOf,
  isoDayOf,
  nameKey,
  requireDayRange,
  type Testimony,
} from '../../records/index.ts';
import {
  gatherEvidence,
  isContested,
  posteriorOfPair,
  samplePath,
  stateChain,
} from '../../relations/index.ts';
import { beginOf } from './pressures-as-hooks.ts';
import { readScenarioFile } from './read-scenario-file.ts';
import type { ScenarioTexts, StartBeliefs } from './scenario-texts.ts';

/** What beliefs are made of. */
export interface LedgerView {
  readonly claims: readonly Testimony[];
  readonly parameters: BeliefParameters;
  /** Whoever may be meant by a name. */
  readonly actors: readonly Actor[];
}

/** Paths that changes are counted on. */
const PATHS = 20;

/** The last day on which a claim may have been published. */
const publishedOn = ({ published }: Testimony): Day =>
  (published === null ? undefined : dayRangeOf(published)?.last) ?? Number.POSITIVE_INFINITY;

/** Which of the scenario's actors an id of the ledger means, and the id that stands for each of them. */
const placesOf = (
  actors: readonly { readonly name: string; readonly with: readonly string[] }[],
  { claims, actors: known }: LedgerView,
): { readonly placeOf: ReadonlyMap<string, number>; readonly idOf: ReadonlyMap<number, string> } => {
  const ids = new Map<string, string>();
  const note = (name: string, id: string): void => {
    const key = nameKey(name);
    if (!ids.has(key)) ids.set(key, id);
  };
  for (const { id, name } of known) note(name, id);
  for (const { source, target } of claims) for (const { id, name } of [source, target]) note(name, id);
  for (const { id, aliases, leaders } of known)
    for (const name of [id, ...aliases, ...leaders]) note(name, id);
  const placeOf = new Map<string, number>();
  const idOf = new Map<number, string>();
  actors.forEach((actor, i) => {
    for (const name of [actor.name, ...actor.with]) {
      const id = ids.get(nameKey(name));
      if (id === undefined || placeOf.has(id)) continue;
      placeOf.set(id, i);
      if (!idOf.has(i)) idOf.set(i, id);
    }
  });
  return { placeOf, idOf };
};

/**
 * What stands in a ledger about the pairs of a scenario's actors on the day that it begins; undefined where it does not
 * start from the ledger. Evidence of whoever counts with an actor is the actor's.
 */
export const startBeliefs = (texts: ScenarioTexts, ledger: LedgerView): StartBeliefs | undefined => {
  const { value, refuse } = readScenarioFile(texts);
  if (!value.start) return undefined;
  const at = beginOf(value.begins) ?? refuse(['start'], 'a start from the ledger needs "begins: DATE"');
  const { publishedBy } = value.start;
  const limit =
    publishedBy === undefined ? undefined : requireDayRange(publishedBy, 'start.publishedBy').last;
  const { placeOf, idOf } = placesOf(value.actors, ledger);
  const standIn = <Side extends { readonly id: string }>(side: Side): Side => {
    const place = placeOf.get(side.id);
    return place === undefined || idOf.get(place) === side.id ? side : { ...side, id: idOf.get(place)! };
  };
  const named = new Set<number | undefined>();
  // All that stands is weighed, other pairs too: a speaker's friends and foes are known from them.
  const claims = ledger.claims.flatMap((claim): Testimony[] => {
    if (limit !== undefined && publishedOn(claim) > limit) return [];
    named.add(placeOf.get(claim.source.id)).add(placeOf.get(claim.target.id));
    const [source, target] = [standIn(claim.source), standIn(claim.target)];
    return source.id === target.id ? [] : [{ ...claim, source, target }];
  });
  const chain = stateChain(ledger.parameters.meanStayYears);
  let changes = 0;
  let first: Day = at;
  const evidence = gatherEvidence(claims, null, ledger.parameters).filter(
    ({ aId, bId, witnesses }) => witnesses.length > 0 && placeOf.has(aId) && placeOf.has(bId),
  );
  for (const { witnesses } of evidence) first = Math.min(first, witnesses[0]!.place.day);
  const waves = Array.from(
    { length: Math.floor((at - first) / DAYS_A_YEAR) + 1 },
    (_, k) => at - k * DAYS_A_YEAR,
  ).reverse();
  const pairs = evidence.map((pair) => {
    const [i, j] = [placeOf.get(pair.aId)!, placeOf.get(pair.bId)!].sort((x, y) => x - y) as [number, number];
    for (let path = 0; path < PATHS && waves.length > 1; path++) {
      const states = samplePath(pair, chain, waves, streamOf(0, 'changes', path, i, j));
      for (let wave = 1; wave < waves.length; wave++) changes += Math.abs(states[wave]! - states[wave - 1]!);
    }
    const posterior = posteriorOfPair(pair, chain);
    const [hostile, none, allied] = posterior.at(at);
    return {
      i,
      j,
      pair: {
        a: value.actors[i]!.name,
        b: value.actors[j]!.name,
        p: { hostile, none, allied },
        origins: pair.witnesses.length,
        contested: isContested(posterior, at, ledger.parameters),
        claims: pair.witnesses
          .toSorted((x, y) => y.information - x.information)
          .flatMap((witness) => witness.claims.map(({ id }) => id)),
      },
    };
  });
  return {
    at: isoDayOf(at),
    pairs: pairs.sort((x, y) => x.i - y.i || x.j - y.j).map(({ pair }) => pair),
    changesAYear: waves.length > 1 ? changes / PATHS / (waves.length - 1) : 0,
    unnamed: value.actors.filter((_, i) => !named.has(i)).map(({ name }) => name),
  };
};
