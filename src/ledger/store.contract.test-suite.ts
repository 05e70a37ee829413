import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Actor, type Claim, wordsAt } from '../records/index.ts';
import {
  sampleActor,
  sampleDecision,
  sampleDriven,
  sampleReading,
  sampleReadingOf,
} from './sample-records.test-suite.ts';
import type { Store } from './store.contract.ts';
import { describeContents, type StoreUnderTest } from './store-contents.test-suite.ts';

export type { StoreUnderTest };

/** What every store promises. */
export const describeStore = (name: string, openEmpty: () => Promise<StoreUnderTest>): void => {
  describe(`${name} keeps the contract of a store`, () => {
    let store: Store;
    let reopened: () => Promise<Store>;

    beforeEach(async () => {
      const opened = await openEmpty();
      store = opened.store;
      reopened = async () => {
        store = await opened.reopen(store);
        return store;
      };
    });
    afterEach(() => store.close());

    it('is empty at first', async () => {
      expect(await store.documents()).toEqual([]);
      expect(await store.claims()).toEqual([]);
      expect(await store.actors()).toEqual([]);
      expect(await store.decisions()).toEqual([]);
      expect(await store.document('0123456789abcdef')).toBeNull();
      expect(await store.documentHead('0123456789abcdef')).toBeNull();
      expect(await store.documentBytes('0123456789abcdef')).toBeNull();
      expect(await store.hasReading('0123456789abcdef', 'english-1')).toBe(false);
      expect(await store.revision()).toBe(0);
    });

    it('gives back all that a reading added, also when opened again', async () => {
      const plain = sampleReading({ published: '2009-05' });
      const record = { ...plain, claims: plain.claims.map(sampleDriven) };
      const { id } = record.document;
      expect(await store.addReading(record)).toBe('added');
      for (const opened of [async () => store, reopened]) {
        const kept = await opened();
        expect(await kept.document(id)).toEqual(record.document);
        expect(await kept.documentBytes(id)).toEqual(record.bytes);
        expect(await kept.claims()).toEqual(record.claims);
        expect(await kept.actors()).toEqual(record.actors);
        expect(await kept.hasReading(id, 'english-1')).toBe(true);
        expect(await kept.hasReading(id, 'english-2')).toBe(false);
        expect(await kept.revision()).toBe(1);
      }
    });

    it('lists a document without its text', async () => {
      const record = sampleReading({ published: '2009-05' });
      await store.addReading(record);
      const { text, passages, notes, citations, ...head } = record.document;
      expect(await store.documents()).toEqual([
        {
          ...head,
          characters: text.length,
          readAt: record.reading.when,
          reader: 'english-1',
          sentences: 1,
          milliseconds: 12,
          doubts: [],
          claims: 1,
        },
      ]);
      expect(await store.documentHead(record.document.id)).toEqual((await store.documents())[0]);
    });

    it('adds nothing when the same reader reads the same bytes again', async () => {
      const record = sampleReading();
      await store.addReading(record);
      expect(await store.addReading({ ...record, claims: [], actors: [sampleActor('new')] })).toBe('known');
      expect(await store.claims()).toEqual(record.claims);
      expect(await store.actors()).toEqual(record.actors);
      expect(await store.revision()).toBe(1);
    });

    it("lets a newer reader's reading stand in place of the older", async () => {
      const text = 'The Reds met the Blues. They fell out.';
      const older = sampleReading({ text, quotes: ['The Reds met the Blues.', 'They fell out.'] });
      const newer = sampleReading({
        text,
        quotes: ['They fell out.'],
        reader: 'english-2',
        when: '2026-06-01T00:00:00Z',
      });
      await store.addReading(older);
      expect(await store.addReading(newer)).toBe('added');
      expect(await store.claims()).toEqual(newer.claims);
      expect((await store.documents()).map(({ reader, claims }) => [reader, claims])).toEqual([
        ['english-2', 1],
      ]);
      expect(await store.hasReading(older.document.id, 'english-1')).toBe(true);
      expect(await store.addReading(older)).toBe('known');
      expect(await store.claims()).toEqual(newer.claims);
    });

    it('lets the reading stand that was chosen, until a later one comes in, and keeps the others', async () => {
      const text = 'The Reds met the Blues. They fell out.';
      const one = sampleReading({ text, quotes: ['The Reds met the Blues.'] });
      const other = sampleReading({ text, quotes: ['They fell out.'], reader: 'llm-1/m' });
      const { id } = one.document;
      const beside = sampleReading({ text: 'The Whites left.', name: 'beside.txt' });
      for (const record of [one, other, beside]) await store.addReading(record);
      const standing = async () => {
        const [head] = await store.documents();
        const claims = await store.claims();
        expect(await store.claims({ documentId: id })).toEqual(claims.slice(0, 1));
        expect(claims.slice(1)).toEqual(beside.claims);
        expect(claims[0]!.reader).toBe(head!.reader);
        return head!.reader;
      };
      expect(await standing()).toBe('llm-1/m');
      const choice = { ...sampleDecision('d1'), act: 'choose-reading', documentId: id } as const;
      await store.addDecision({ ...choice, reader: 'english-1', over: ['llm-1/m'] });
      expect(await standing()).toBe('english-1');
      await reopened();
      expect(await standing()).toBe('english-1');
      await store.addDecision({ ...sampleDecision('d2'), act: 'undo', decisionId: 'd1' });
      expect(await standing()).toBe('llm-1/m');
      expect(await store.claims({ reader: 'english-1' })).toEqual([...one.claims, ...beside.claims]);
      expect(await store.claims({ reader: 'llm-1/m' })).toEqual(other.claims);
      expect(await store.claims({ documentId: id, reader: 'nobody' })).toEqual([]);
      expect((await store.readings(id)).map(({ reader, claims }) => [reader, claims])).toEqual([
        ['english-1', 1],
        ['llm-1/m', 1],
      ]);
      expect(await store.readings('0123456789abcdef')).toEqual([]);
      await store.addDecision({ ...choice, id: 'd3', reader: 'english-1', over: ['llm-1/m'] });
      await store.addReading(sampleReading({ text, quotes: ['They fell out.'], reader: 'english-2' }));
      expect(await standing()).toBe('english-2');
    });

    it('keeps the text that the standing reading read, where a newer normaliser moved the words', async () => {
      const bytes = new TextEncoder().encode('<p>The Reds met the Blues.');
      const older = sampleReading({ bytes, text: 'The  Reds met the Blues.' });
      const newer = sampleReading({ bytes, text: 'The Reds met the Blues.', reader: 'english-2' });
      await store.addReading(older);
      await store.addReading(newer);
      const document = await store.document(older.document.id);
      expect(document).toEqual(newer.document);
      for (const claim of await store.claims()) expect(wordsAt(document!.text, claim)).toBe(claim.quote);
    });

    it('takes two files with the same text for two documents', async () => {
      const text = 'The Reds met the Blues.';
      const plain = sampleReading({ text, name: 'a.txt' });
      const marked = sampleReading({ text, name: 'b.html', bytes: new TextEncoder().encode(`<p>${text}`) });
      await store.addReading(plain);
      await store.addReading(marked);
      expect((await store.documents()).map((document) => document.name)).toEqual(['a.txt', 'b.html']);
      expect(await store.claims()).toEqual([...plain.claims, ...marked.claims]);
      expect(await store.claims({ documentId: marked.document.id })).toEqual(marked.claims);
    });

    it('answers documents in the order in which they came, and claims by document and place', async () => {
      const names = ['c.txt', 'a.txt', 'b.txt'];
      const records = names.map((name) => {
        const record = sampleReading({
          name,
          text: `One. Two. Three. ${name}`,
          quotes: ['One.', 'Two.', 'Three.'],
        });
        return { ...record, claims: record.claims.toReversed() };
      });
      for (const record of records) await store.addReading(record);
      await store.addReading(
        sampleReading({ name: 'c.txt', text: 'One. Two. Three. c.txt', reader: 'english-2' }),
      );
      expect((await store.documents()).map(({ name }) => name)).toEqual(names);
      const places = (await store.claims()).map(({ doc, begin }) => `${doc} ${begin}`);
      expect(places).toEqual(['c.txt 0', 'a.txt 0', 'a.txt 5', 'a.txt 10', 'b.txt 0', 'b.txt 5', 'b.txt 10']);
    });

    it.each([
      ['right to left', 'قالت حركة طالبان إنها التقت بالقاعدة.'],
      ['both directions', 'The TTP (تحریک طالبان پاکستان) met al-Qaeda.'],
      ['beyond the first plane', 'A map 🗺️ of 𝔸ctors 👩‍👧 and 𐎠𐎡.'],
      ['decomposed', 'Cafe\u0301 and café.'],
      ['NUL and half a surrogate pair', 'one\u0000two\ud800three'],
      ['quotation marks and backslashes', `'";-- \\u0041 \\`],
    ])('gives text back to the code unit: %s', async (_, text) => {
      const record = sampleReading({
        text,
        bytes: new Uint8Array([0, 255, 254, 10]),
        name: `${text.slice(0, 5)}.txt`,
      });
      await store.addReading(record);
      await reopened();
      expect((await store.document(record.document.id))?.text).toBe(text);
      expect(await store.documentBytes(record.document.id)).toEqual(record.bytes);
      const [claim] = await store.claims();
      expect(claim).toEqual(record.claims[0]);
      expect(wordsAt(text, claim!)).toBe(claim!.quote);
    });

    it('gives any text and any bytes back', async () => {
      const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
      let readings = 0;
      await fc.assert(
        fc.asyncProperty(texts, fc.uint8Array({ maxLength: 50 }), async (text, bytes) => {
          readings += 1;
          const record = sampleReading({ text, bytes, reader: `english-${readings}` });
          await store.addReading(record);
          expect(await store.document(record.document.id)).toEqual(record.document);
          expect(await store.documentBytes(record.document.id)).toEqual(bytes);
          expect(await store.claims({ documentId: record.document.id })).toEqual(record.claims);
        }),
        { numRuns: 30 },
      );
    });

    it('keeps 10,000 claims of one reading', async () => {
      const record = sampleReadingOf(10_000);
      await store.addReading(record);
      const claims = await store.claims();
      expect(claims).toEqual(record.claims);
      expect((await store.documents())[0]?.claims).toBe(10_000);
    });

    const unwritable: Claim['cites'] = [1n as unknown as string];
    it.each<[string, (claim: Claim) => Claim]>([
      ['a claim of another document', (claim) => ({ ...claim, documentId: 'ffffffffffffffff' })],
      ['a claim that cannot be written down', (claim) => ({ ...claim, cites: unwritable })],
    ])('keeps nothing of a reading with %s', async (_, spoil) => {
      const record = sampleReadingOf(2_500);
      const claims = record.claims.with(-1, spoil(record.claims.at(-1)!));
      await expect(store.addReading({ ...record, claims })).rejects.toThrow();
      expect(await store.documents()).toEqual([]);
      expect(await store.document(record.document.id)).toBeNull();
      expect(await store.claims()).toEqual([]);
      expect(await store.actors()).toEqual([]);
      expect(await store.revision()).toBe(0);
      expect(await store.addReading(record)).toBe('added');
      expect(await store.claims()).toHaveLength(2_500);
    });

    it('refuses bytes that are not those of the document', async () => {
      const record = sampleReading();
      await expect(store.addReading({ ...record, bytes: new Uint8Array([1]) })).rejects.toMatchObject({
        code: 'bad-input',
      });
      expect(await store.documents()).toEqual([]);
    });

    it('puts readings that come at once one after another', async () => {
      const records = Array.from({ length: 20 }, (_, index) => sampleReadingOf(50, `Report ${index}.`));
      const answers = await Promise.all([...records, ...records].map((record) => store.addReading(record)));
      expect(answers.filter((answer) => answer === 'added')).toHaveLength(20);
      expect(await store.claims()).toHaveLength(1_000);
      expect(await store.revision()).toBe(20);
    });

    it('leaves an actor that is known as it is, and keeps the order in which they came', async () => {
      await store.addActors([sampleActor('reds', 'Reds'), sampleActor('blues', 'Blues')]);
      await store.addActors([sampleActor('reds', 'Scarlets'), sampleActor('greens', 'Greens')]);
      await store.addReading({
        ...sampleReading(),
        actors: [sampleActor('blues', 'Azures'), sampleActor('whites', 'Whites')],
      });
      await reopened();
      expect((await store.actors()).map(({ name }) => name)).toEqual(['Reds', 'Blues', 'Greens', 'Whites']);
    });

    it('puts what an analyst gives of an actor over what was known, and adds it once', async () => {
      const given = (name: string, alias: string): Actor => ({
        ...sampleActor('reds', name),
        aliases: [alias],
        basis: 'given',
      });
      await store.addActors([sampleActor('reds', 'Reds'), sampleActor('blues', 'Blues')]);
      await store.addActors([given('Reds', 'R1')]);
      await store.addActors([given('Reds', 'R1')]);
      expect(await store.revision()).toBe(2);
      await store.addActors([given('Reds', 'R2'), sampleActor('greens', 'Greens')]);
      await store.addReading({ ...sampleReading(), actors: [sampleActor('reds', 'Scarlets')] });
      await reopened();
      const actors = await store.actors();
      expect(actors.map(({ id }) => id)).toEqual(['reds', 'blues', 'greens']);
      expect(actors[0]).toEqual(given('Reds', 'R2'));
    });

    it('keeps every decision, in the order in which they were taken', async () => {
      const decisions = [
        sampleDecision('d2'),
        { id: 'd1', act: 'undo', decisionId: 'd2', who: 'ü', when: '2020-01-01T00:00:00Z', why: '' } as const,
        sampleDecision('d3'),
      ];
      for (const decision of decisions) await store.addDecision(decision);
      await reopened();
      expect(await store.decisions()).toEqual(decisions);
    });

    it('never changes a decision', async () => {
      await store.addDecision(sampleDecision('d1', 'c1'));
      await expect(store.addDecision(sampleDecision('d1', 'c2'))).rejects.toMatchObject({
        code: 'bad-input',
      });
      expect(await store.decisions()).toEqual([sampleDecision('d1', 'c1')]);
      expect(await store.revision()).toBe(1);
    });

    it('keeps both of two decisions on one claim that are taken at once', async () => {
      await Promise.all([store.addDecision(sampleDecision('d1')), store.addDecision(sampleDecision('d2'))]);
      expect((await store.decisions()).map(({ id }) => id).toSorted()).toEqual(['d1', 'd2']);
    });

    it('tells what came after a revision, whatever that was', async () => {
      const [first, second] = [sampleReading(), sampleReading({ text: 'The Reds left.' })];
      await store.addReading(first);
      const of = async (after: number) => {
        const { documentIds, ...rest } = await store.additions(after);
        return {
          ...rest,
          documents: documentIds.map((id) => [first, second].findIndex((r) => r.document.id === id)),
        };
      };
      const nothing = { documents: [], hasActors: false, decisions: [] };
      expect(await of(0)).toEqual({ ...nothing, revision: 1, documents: [0], hasActors: true });
      expect(await of(1)).toEqual({ ...nothing, revision: 1 });
      await store.addReading({ ...second, actors: [] });
      await store.addDecision(sampleDecision('d1'));
      await store.addReading({ ...sampleReading({ reader: 'english-2' }), actors: [] });
      await store.addDecision(sampleDecision('d2'));
      await reopened();
      expect(await of(1)).toEqual({
        ...nothing,
        revision: 5,
        documents: [1, 0],
        decisions: [sampleDecision('d1'), sampleDecision('d2')],
      });
      expect(await of(3)).toEqual({
        ...nothing,
        revision: 5,
        documents: [0],
        decisions: [sampleDecision('d2')],
      });
      await store.addActors([sampleActor('greens')]);
      expect(await of(5)).toEqual({ ...nothing, revision: 6, hasActors: true });
    });

    it('counts every addition, and nothing else', async () => {
      const revisions = [await store.revision()];
      const act = async (work: Promise<unknown>): Promise<void> => {
        await work;
        revisions.push(await store.revision());
      };
      await act(store.addReading(sampleReading()));
      await act(store.addReading(sampleReading()));
      await act(store.addReading(sampleReading({ reader: 'english-2' })));
      await act(store.addActors([sampleActor('greens')]));
      await act(store.addActors([sampleActor('greens')]));
      await act(store.addDecision(sampleDecision('d1')));
      expect(revisions).toEqual([0, 1, 1, 2, 3, 3, 4]);
    });
  });
  describeContents(name, openEmpty);
};
