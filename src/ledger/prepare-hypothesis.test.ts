import { describe, expect, it } from 'vitest';
import type { DecisionAct, HypothesisAsked } from '../records/index.ts';
import { about, CLAIMS, ledgerWith, named, taken, undo } from './decisions-for-tests.test-suite.ts';
import { prepareDecision } from './prepare-decision.ts';
import { sampleActor } from './sample-records.test-suite.ts';
import { standingHypotheses } from './standing-hypotheses.ts';
import { whatStands } from './what-stands.ts';

const catalogue = ['Reds', 'Blues', 'Greens', 'Azures'].map((name) => sampleActor(name.toLowerCase(), name));
const WAR: HypothesisAsked = {
  question: 'What next?',
  title: 'Open war',
  statement: 'They fight.',
  parties: { 'the two': ['Reds', 'Azures'] },
  expects: [{ between: ['the two', 'Greens'], sign: 'conflictual', cell: 'for' }],
  holds: { measure: 'present', of: 'Greens', atMost: 0 },
};

const ground = (...acts: readonly DecisionAct[]) => {
  const decisions = taken(...acts);
  return {
    catalogue,
    readDocument: async () => null,
    readersOf: async () => [],
    standing: {
      revision: 0,
      actors: [],
      decisions,
      documents: [],
      claims: whatStands(ledgerWith(decisions)),
    },
  };
};
const add = (hypothesis: HypothesisAsked, ...acts: readonly DecisionAct[]) =>
  prepareDecision({ act: 'add-hypothesis', hypothesis }, ground(...acts));

describe('a hypothesis', () => {
  it('is kept with the actors that its names mean, an actor by itself as a party of one', async () => {
    expect(await add(WAR)).toMatchObject({
      act: 'add-hypothesis',
      hypothesis: {
        id: 'open-war',
        parties: [
          { name: 'the two', actors: [named('Reds'), named('Azures')] },
          { name: 'Greens', actors: [named('Greens')] },
        ],
      },
    });
  });

  it.each<[string, Partial<HypothesisAsked>, string]>([
    ['an unknown actor', { parties: { 'the two': ['Mauves'] } }, 'parties.the two.0: "Mauves"'],
    ['an unknown party', { holds: { measure: 'present', of: 'all', atMost: 0 } }, 'holds.of: "all"'],
    ['a title without letters', { title: '…' }, 'title: "…" is no title'],
    ['an id that does not stand', { id: 'peace' }, 'no hypothesis "peace"'],
  ])('with %s is refused, and says where', async (_, change, message) => {
    await expect(add({ ...WAR, ...change })).rejects.toThrow(message);
  });

  it('of a title that stands is refused unless it takes that one’s place', async () => {
    const war = await add(WAR);
    await expect(add(WAR, war)).rejects.toThrow('there is a hypothesis "Open war" already');
    const changed = await add({ ...WAR, id: 'open-war', statement: 'They fight openly.' }, war);
    expect(standingHypotheses(taken(war, changed))).toMatchObject([
      { id: 'open-war', statement: 'They fight openly.' },
    ]);
    expect(standingHypotheses(taken(war, changed, undo(2)))).toMatchObject([{ statement: 'They fight.' }]);
  });

  it('of one question can be whatever its rivals are not once', async () => {
    const neither: HypothesisAsked = { ...WAR, title: 'Neither', holds: 'otherwise' };
    const kept = await add(neither);
    await expect(add({ ...neither, title: 'Nothing' }, kept)).rejects.toThrow(
      '"Neither" is what holds otherwise',
    );
    await expect(add({ ...neither, title: 'Nothing', question: 'And then?' }, kept)).resolves.toBeDefined();
  });

  it('is removed, and comes back', async () => {
    const war = await add(WAR);
    const remove = (...acts: readonly DecisionAct[]) =>
      prepareDecision({ act: 'remove-hypothesis', hypothesisId: 'open-war' }, ground(...acts));
    await expect(remove()).rejects.toThrow('no hypothesis "open-war"');
    const removed = await remove(war);
    expect(standingHypotheses(taken(war, removed))).toEqual([]);
    expect(standingHypotheses(taken(war, removed, undo(2)))).toHaveLength(1);
  });

  it('speaks of the whole where one of its actors was merged', async () => {
    const merge: DecisionAct = { act: 'merge', actor: named('Azures'), into: named('Reds') };
    expect(standingHypotheses(taken(await add(WAR), merge))[0]!.parties[0]!.actors).toEqual([named('Reds')]);
  });
});

describe('a cell', () => {
  const cell = { claimId: CLAIMS[0]!.id, hypothesisId: 'open-war', cell: 'for' } as const;
  const weigh = (cells: readonly (typeof cell)[], ...acts: readonly DecisionAct[]) =>
    prepareDecision({ act: 'weigh-evidence', cells }, ground(...acts));

  it('is decided on a claim and a hypothesis that stand', async () => {
    const war = await add(WAR);
    expect(await weigh([cell], war)).toEqual({
      act: 'weigh-evidence',
      cells: [{ ...about(CLAIMS[0]!), hypothesisId: 'open-war', cell: 'for' }],
    });
    await expect(weigh([cell])).rejects.toThrow('no hypothesis "open-war"');
    await expect(weigh([{ ...cell, claimId: 'nowhere' }], war)).rejects.toThrow('no claim "nowhere"');
    await expect(weigh([], war)).rejects.toThrow('no cell is given');
  });

  it('stands on the claim with who said so and when, until it is undone', async () => {
    const war = await add(WAR);
    const said = await weigh([cell], war);
    const weighings = (...acts: readonly DecisionAct[]) =>
      whatStands(ledgerWith(taken(war, ...acts)))[0]!.weighings;
    expect(weighings(said)).toEqual([
      {
        hypothesisId: 'open-war',
        cell: 'for',
        who: 'analyst',
        when: '2026-06-02T23:30:00.000Z',
        decisionId: '2',
      },
    ]);
    expect(weighings(said, undo(2))).toBeUndefined();
  });
});
