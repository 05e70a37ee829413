import { describe, expect, it } from 'vitest';
import { openForTest, temporaryFolders } from '../adapters/store/temporary-folder.test-suite.ts';
import { type Decision, type DecisionAct, requireDayRange } from '../records/index.ts';
import { loadStanding } from './load-standing.ts';
import { prepareDecision } from './prepare-decision.ts';
import { sampleActor, sampleReading } from './sample-records.test-suite.ts';
import type { Store } from './store.contract.ts';

const newFolder = temporaryFolders();
const catalogue = [sampleActor('reds', 'Reds'), sampleActor('blues', 'Blues')];
const bytes = new TextEncoder().encode('as it came');
const quote = 'The Reds met the Blues.';
const reading = sampleReading({ text: `${quote} They fell out.`, bytes, quotes: [quote], published: '2010' });

/** A store with one report, and a way to decide on it. */
const opened = async () => {
  const store: Store = await openForTest(newFolder());
  await store.addReading(reading);
  const decide = async (decision: Decision): Promise<void> => store.addDecision(decision);
  return { store, decide };
};

const on = (day: number, act: DecisionAct): Decision => ({
  ...act,
  id: `d${day}`,
  who: 'analyst',
  when: `2026-06-0${day}T12:00:00Z`,
  why: '',
});
const dayOf = (text: string): number => requireDayRange(text, 'test').last;

const addByHand = async (store: Store): Promise<DecisionAct> =>
  prepareDecision(
    {
      act: 'add-claim',
      document: 'report.txt',
      quote: 'The Reds met the Blues',
      source: { actor: 'Reds' },
      target: { actor: 'Blues' },
      kind: 'convergence',
    },
    {
      standing: await loadStanding(store),
      catalogue,
      readDocument: store.document,
      readersOf: async () => [],
    },
  );

describe('what is loaded from a store', () => {
  it('is what was decided by then, and whatever is known of when it was published', async () => {
    const { store, decide } = await opened();
    const claimId = reading.claims[0]!.id;
    await decide(on(2, { act: 'reject', claimId }));
    await decide(
      on(3, { act: 'merge', actor: { id: 'blues', name: 'Blues' }, into: { id: 'x', name: 'X' } }),
    );
    await decide(
      on(4, {
        act: 'describe',
        documentId: reading.document.id,
        description: { published: { edtf: '2011', basis: 'given' } },
      }),
    );
    const asOf = async (day?: string) => {
      const { claims, decisions, documents } = await loadStanding(
        store,
        day === undefined ? undefined : dayOf(day),
      );
      const [claim] = claims;
      return [documents.length, decisions.length, claim?.status, claim?.target.name, claim?.published];
    };
    expect(await asOf('2010')).toEqual([0, 0, undefined, undefined, undefined]);
    expect(await asOf('2026-06-01')).toEqual([1, 0, 'unreviewed', 'Blues', '2011']);
    expect(await asOf('2026-06-02')).toEqual([1, 1, 'rejected', 'Blues', '2011']);
    expect(await asOf('2026-06-03')).toEqual([1, 2, 'rejected', 'X', '2011']);
    expect(await asOf()).toEqual([1, 3, 'rejected', 'X', '2011']);
    await store.close();
  });

  it('holds a rejection and a merge through a reading by a newer reader', async () => {
    const { store, decide } = await opened();
    const standing = await loadStanding(store);
    const ground = { standing, catalogue, readDocument: store.document, readersOf: async () => [] };
    const claimId = reading.claims[0]!.id;
    await decide(on(1, await prepareDecision({ act: 'reject', claimId }, ground)));
    await decide(on(2, await prepareDecision({ act: 'merge', actor: 'Blues', into: 'Reds' }, ground)));
    const { document } = reading;
    const again = sampleReading({ text: document.text, bytes, quotes: [quote], reader: 'english-2' });
    expect(again.claims[0]!.id).not.toBe(claimId);
    await store.addReading(again);
    expect((await loadStanding(store)).claims).toMatchObject([
      { id: again.claims[0]!.id, status: 'rejected', target: { id: 'reds', readAs: { id: 'blues' } } },
    ]);
    await store.close();
  });

  it('doubts the quote of a claim added by hand once the text is another', async () => {
    const { store, decide } = await opened();
    await decide(on(1, await addByHand(store)));
    const doubts = async () =>
      (await loadStanding(store)).claims.find(({ reader }) => reader === 'by-hand')!.doubts;
    expect(await doubts()).toEqual([]);
    const moved = sampleReading({
      text: `A title.\n\n${quote}`,
      bytes,
      quotes: [quote],
      reader: 'english-2',
    });
    await store.addReading(moved);
    expect(await doubts()).toMatchObject([
      { code: 'quote-moved', message: expect.stringContaining('now begin at 10') },
    ]);
    await store.close();
  });

  it('doubts a quote that does not stand in the text it was stored with, by whichever reader', async () => {
    const store: Store = await openForTest(newFolder());
    const [claim] = reading.claims;
    await store.addReading({
      ...reading,
      claims: [claim!, { ...claim!, id: 'moved', begin: claim!.begin + 3, end: claim!.end + 3 }],
    });
    const { claims } = await loadStanding(store);
    const codes = new Map(claims.map(({ id, doubts }) => [id, doubts.map(({ code }) => code)]));
    expect(codes.get('moved')).toContain('quote-moved');
    expect(codes.get(claim!.id)).not.toContain('quote-moved');
    await store.close();
  });

  it('keeps two decisions taken at once, and the later wins', async () => {
    const { store, decide } = await opened();
    const claimId = reading.claims[0]!.id;
    await Promise.all([decide(on(1, { act: 'accept', claimId })), decide(on(2, { act: 'reject', claimId }))]);
    const { decisions, claims } = await loadStanding(store);
    expect(decisions).toHaveLength(2);
    expect(claims[0]!.status).toBe(decisions[1]!.act === 'reject' ? 'rejected' : 'accepted');
    await store.close();
  });
});
