import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openForTest, temporaryFolders } from '../../src/adapters/store/temporary-folder.test-suite.ts';
import { starterCatalogue } from '../../src/claims/index.ts';
import { anyStep, READINGS, type Step, takeStep } from '../../src/ledger/any-ledger.test-suite.ts';
import { knownActors, loadStanding, type Store, standingActors } from '../../src/ledger/index.ts';
import { traceMap } from '../../src/map/index.ts';
import { requireDayRange, type StandingClaim } from '../../src/records/index.ts';
import { gatherEvidence, pairKey, parametersInForce, weighClaims } from '../../src/relations/index.ts';
import { createSnapshots, type Snapshot } from './snapshot.ts';

const newFolder = temporaryFolders();
const WHEN = { at: 14_740, since: 14_600 };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: anyStep },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom({ learnFrom: 1 }, { interest: 0.4 })
      .map((change): Step => ({ decided: { act: 'set-parameters', change } })),
  },
);

const whatOne = (now: Snapshot, pairs: readonly string[]) => ({
  revision: now.revision,
  documents: now.documents,
  claims: now.claims,
  catalogue: now.catalogue,
  parameters: now.parameters,
  evidence: [...now.evidence].sort(([x], [y]) => (x < y ? -1 : 1)),
  inTheatre: [...now.evidenceIn('The hills').values()],
  byPair: pairs.map((pair) => now.claimsByPair.get(pair)),
  relations: now.relations(WHEN, null),
  actors: now.namedActors(),
  map: now.map(),
});

/** All of it worked out from what is stored, as the library does it. */
const fromCold = async (store: Store, pairs: readonly string[], day?: number): Promise<object> => {
  const standing = await loadStanding(store, day);
  const { claims } = standing;
  const parameters = parametersInForce(standing.decisions);
  const catalogue = knownActors(standing, starterCatalogue);
  const keyOf = ({ source, target }: StandingClaim): string => pairKey(source.id, target.id);
  const ofPair = (pair: string) => claims.filter((claim) => keyOf(claim) === pair);
  return {
    revision: standing.revision,
    documents: standing.documents,
    claims,
    catalogue,
    parameters,
    evidence: gatherEvidence(claims, null, parameters).map((pair) => [pairKey(pair.aId, pair.bId), pair]),
    inTheatre: gatherEvidence(claims, 'The hills', parameters),
    byPair: pairs.map((pair) => (ofPair(pair).length === 0 ? undefined : ofPair(pair))),
    relations: weighClaims(claims, { ...WHEN, parameters }),
    actors: standingActors(standing, starterCatalogue),
    map: traceMap(claims, catalogue, parameters),
  };
};

const PAIRS = ['reds', 'blues', 'greens', 'whites'].flatMap((a, i, all) =>
  all.slice(i + 1).map((b) => pairKey(a, b)),
);

describe('createSnapshots', () => {
  it('goes on to what working everything out anew gives, to the last bit, today and as of a past day', async () => {
    const [past, day] = ['2026-06-03', requireDayRange('2026-06-03', 'test').last];
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 10 }),
        fc.nat({ max: 4 }),
        async (steps, begins) => {
          const store = await openForTest(newFolder());
          try {
            const snapshot = createSnapshots(store);
            await snapshot();
            for (const [at, taken] of steps.entries()) {
              await takeStep(store, taken, at);
              const [now] = await Promise.all([snapshot(), snapshot()]);
              expect(whatOne(now, PAIRS)).toEqual(await fromCold(store, PAIRS));
              if (at < begins) continue;
              expect(whatOne(await snapshot(past), PAIRS)).toEqual(await fromCold(store, PAIRS, day));
            }
          } finally {
            await store.close();
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('leaves an earlier snapshot as it was, and what is not touched the very same', async () => {
    const store = await openForTest(newFolder());
    const snapshot = createSnapshots(store);
    await store.addReading(READINGS[0]!);
    const before = await snapshot();
    const was = whatOne(before, PAIRS);
    const [, relation] = before.relations(WHEN, null);
    await store.addReading(READINGS[4]!);
    const after = await snapshot();
    expect(after.revision).toBe(before.revision + 1);
    expect(whatOne(before, PAIRS)).toEqual(was);
    expect(after.relations(WHEN, null)).toContain(relation);
    expect(await snapshot()).toBe(after);
    await store.close();
  });
});
