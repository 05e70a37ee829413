import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openForTest, temporaryFolders } from '../adapters/store/temporary-folder.test-suite.ts';
import { requireDayRange } from '../records/index.ts';
import { anyStep, READINGS, takeStep } from './any-ledger.test-suite.ts';
import { continueStanding, type KeptStanding, keepStanding } from './keep-standing.ts';
import { loadStanding } from './load-standing.ts';

const newFolder = temporaryFolders();

const standsIn = ({ revision, documents, actors, decisions, claims }: KeptStanding) => ({
  revision,
  documents,
  actors,
  decisions,
  claims,
});

describe('continueStanding', () => {
  it('gives what reading everything anew gives, whatever comes in, today and as of past days', async () => {
    const days = ['2026-06-01', '2026-06-03'].map((day) => requireDayRange(day, 'test').last);
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 1, maxLength: 12 }),
        fc.nat({ max: 6 }),
        async (steps, begins) => {
          const store = await openForTest(newFolder());
          try {
            let today = await keepStanding(store);
            const past = new Map<number, KeptStanding>();
            for (const [at, taken] of steps.entries()) {
              await takeStep(store, taken, at);
              today = (await continueStanding(store, today)).standing;
              expect(standsIn(today)).toEqual(await loadStanding(store));
              if (at < begins) continue;
              for (const day of days) {
                past.set(day, (await continueStanding(store, past.get(day) ?? today, day)).standing);
                expect(standsIn(past.get(day)!)).toEqual(await loadStanding(store, day));
              }
            }
          } finally {
            await store.close();
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('leaves what is not touched as it was, the very same objects', async () => {
    const store = await openForTest(newFolder());
    const [first, , second] = READINGS;
    await store.addReading(first!);
    const before = await keepStanding(store);
    await store.addReading(second!);
    const { standing, touched } = await continueStanding(store, before);
    expect([...touched]).toEqual([second!.document.id]);
    expect(standing.claims.slice(0, 2)).toEqual(before.claims);
    expect(standing.claims[0]).toBe(before.claims[0]);
    await store.close();
  });
});
