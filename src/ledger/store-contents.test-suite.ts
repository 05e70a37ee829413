import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestReading } from './reading-digest.ts';
import { sampleActor, sampleDecision, sampleReading, sampleReadingOf } from './sample-records.test-suite.ts';
import type { LedgerEntry, ReadingRecord, Store } from './store.contract.ts';

/** A new, empty store, and a way to close one and open again what it kept. */
export interface StoreUnderTest {
  readonly store: Store;
  readonly reopen: (store: Store) => Promise<Store>;
}

const allOf = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

/** What every store promises of its contents as a whole. */
export const describeContents = (name: string, openEmpty: () => Promise<StoreUnderTest>): void => {
  describe(`the whole contents of ${name}`, () => {
    let store: Store;

    beforeEach(async () => {
      ({ store } = await openEmpty());
    });
    afterEach(() => store.close());

    it('gives each standing reading in its digest, with all that is weighed of its claims', async () => {
      const text = 'The Reds met the Blues. They fell out.';
      const older = sampleReading({ text });
      const newer = sampleReading({ text, quotes: ['They fell out.'], reader: 'english-2' });
      const other = sampleReadingOf(30);
      for (const record of [older, other, newer]) await store.addReading(record);
      const found = [];
      for await (const reading of store.digests()) found.push(reading);
      expect(found).toEqual(
        [other, newer].map(({ document, reading, claims }) => ({
          documentId: document.id,
          name: document.name,
          metadata: document.metadata,
          readAt: reading.when,
          digest: digestReading(claims),
        })),
      );
    });

    it('hands all that was ever added to another store, in order, which is then the same', async () => {
      const text = 'The Reds met the Blues. They fell out.';
      await store.addActors([sampleActor('reds', 'Scarlets'), sampleActor('greens')]);
      await store.addReading(sampleReading({ text, bytes: new Uint8Array([0, 255]) }));
      await store.addDecision(sampleDecision('d1'));
      await store.addReading(
        sampleReading({ text: `${text} `, bytes: new Uint8Array([0, 255]), reader: 'english-2' }),
      );
      await store.addReading(sampleReadingOf(40));
      await store.addDecision({ ...sampleDecision('d2'), act: 'undo', decisionId: 'd1' });
      const entries = await allOf(store.entries());
      expect(entries.map(({ revision, added }) => `${revision} ${added}`)).toEqual([
        '1 actors',
        '2 reading',
        '3 decision',
        '4 reading',
        '5 reading',
        '6 decision',
      ]);
      const { store: restored } = await openEmpty();
      try {
        expect(await restored.restore(entries)).toBe(6);
        expect(await allOf(restored.entries())).toEqual(entries);
        for (const look of ['documents', 'claims', 'actors', 'decisions', 'revision'] as const)
          expect(await restored[look]()).toEqual(await store[look]());
        await expect(restored.restore(entries)).rejects.toMatchObject({
          code: 'bad-input',
          message: expect.stringContaining('holds something already'),
        });
        await restored.addDecision(sampleDecision('d3'));
        expect(await restored.revision()).toBe(7);
      } finally {
        await restored.close();
      }
    });

    it('takes nothing of what it is to be filled with when anything is amiss', async () => {
      const [one, two] = [sampleReading(), sampleReadingOf(20)];
      const reading = (revision: number, record: ReadingRecord): LedgerEntry => ({
        revision,
        added: 'reading',
        record,
      });
      const decision = (revision: number): LedgerEntry => ({
        revision,
        added: 'decision',
        decision: sampleDecision('d1'),
      });
      const wrong: readonly (readonly LedgerEntry[])[] = [
        [reading(1, one), reading(3, two)],
        [reading(1, one), reading(2, one)],
        [decision(1), decision(2)],
        [reading(1, one), reading(2, { ...two, bytes: new Uint8Array([1]) })],
      ];
      for (const entries of wrong) {
        await expect(store.restore(entries)).rejects.toMatchObject({ code: 'bad-input' });
        expect(await store.revision()).toBe(0);
        expect(await store.documents()).toEqual([]);
        expect(await store.decisions()).toEqual([]);
      }
      const broken = (function* () {
        yield reading(1, one);
        throw new Error('the line went dead');
      })();
      await expect(store.restore(broken)).rejects.toThrow('the line went dead');
      expect(await store.restore([reading(1, one), decision(2)])).toBe(2);
    });
  });
};
