import { describe, expect, it } from 'vitest';
import type { Actor, Decision, DecisionAct } from '../records/index.ts';
import type { DecisionRequest } from './decision-request.ts';
import {
  about,
  CLAIMS,
  document,
  ledgerWith,
  named,
  TEXT,
  taken,
  undo,
} from './decisions-for-tests.test-suite.ts';
import type { Standing } from './load-standing.ts';
import { prepareDecision } from './prepare-decision.ts';
import { sampleActor } from './sample-records.test-suite.ts';
import { whatStands } from './what-stands.ts';

const [alliance, attack, support, meeting] = CLAIMS as [
  (typeof CLAIMS)[0],
  (typeof CLAIMS)[0],
  (typeof CLAIMS)[0],
  (typeof CLAIMS)[0],
];
const catalogue: readonly Actor[] = [
  ...['Reds', 'Blues', 'Greens', 'Azures'].map((name) => sampleActor(name.toLowerCase(), name)),
  { ...sampleActor('whites', 'White Front'), aliases: ['Whites'], leaders: ['General Snow'] },
];

const groundAfter = (decisions: readonly Decision[]) => {
  const { id, hash, textHash, name, mediaType, metadata } = document;
  const head = { id, hash, textHash, name, mediaType, metadata };
  const read = {
    characters: 0,
    readAt: '',
    reader: '',
    sentences: 0,
    milliseconds: 0,
    doubts: [],
    claims: 4,
  };
  const standing: Standing = {
    revision: 1,
    documents: [{ ...head, ...read }],
    actors: [],
    decisions,
    claims: whatStands(ledgerWith(decisions)),
  };
  return {
    standing,
    catalogue,
    readDocument: async (asked: string) => (asked === id ? document : null),
    readersOf: async (asked: string) => (asked === id ? ['english-1', 'llm-x'] : []),
  };
};

const prepare = (request: DecisionRequest, ...earlier: readonly DecisionAct[]): Promise<DecisionAct> =>
  prepareDecision(request, groundAfter(taken(...earlier)));

const azuresInBlues: DecisionAct = { act: 'merge', actor: named('Azures'), into: named('Blues') };
const added = (change: object = {}): DecisionRequest => ({
  act: 'add-claim',
  document: document.name,
  quote: 'The Azures met the Whites.',
  source: { actor: 'Azures' },
  target: { actor: 'White Front' },
  kind: 'convergence',
  ...change,
});

describe('a request', () => {
  it.each<[string, DecisionRequest, readonly DecisionAct[], DecisionAct]>([
    [
      'to accept, by the beginning of an id',
      { act: 'accept', claimId: alliance.id.slice(0, 8) },
      [],
      { act: 'accept', ...about(alliance) },
    ],
    [
      'on a corrected claim of a merged actor, placed as it was read',
      { act: 'reject', claimId: meeting.id },
      [azuresInBlues, { act: 'correct', ...about(meeting), correction: { kind: 'rivalry' } }],
      { act: 'reject', ...about(meeting) },
    ],
    [
      'to correct',
      {
        act: 'correct',
        claimId: alliance.id,
        kind: 'rivalry',
        source: 'general snow',
        target: { new: 'Blue League' },
        certainty: { low: 0.2, high: 0.4 },
        date: null,
      },
      [],
      {
        act: 'correct',
        ...about(alliance),
        correction: {
          kind: 'rivalry',
          source: { id: 'whites', name: 'White Front' },
          target: { id: 'blue-league', name: 'Blue League' },
          certainty: { low: 0.2, high: 0.4, stance: 'affirms' },
          date: null,
        },
      },
    ],
    [
      'to correct who says it, who speaks for an actor, and where',
      { act: 'correct', claimId: alliance.id, saidBy: 'General Snow', theatre: 'the north' },
      [],
      {
        act: 'correct',
        ...about(alliance),
        correction: {
          speaker: { name: 'General Snow', kind: 'named', actorId: 'whites' },
          theatre: 'the north',
        },
      },
    ],
    [
      'to let another reading stand',
      { act: 'choose-reading', documentId: document.id, reader: 'english-1' },
      [],
      { act: 'choose-reading', documentId: document.id, reader: 'english-1', over: ['llm-x'] },
    ],
    ['to merge', { act: 'merge', actor: 'azures', into: 'The Blues' }, [], azuresInBlues],
    [
      'to merge what is merged: the whole goes along',
      { act: 'merge', actor: 'Azures', into: 'Greens' },
      [azuresInBlues],
      { act: 'merge', actor: named('Blues'), into: named('Greens') },
    ],
    [
      'to split what was merged',
      { act: 'split', actor: 'Azures', from: 'Blues' },
      [azuresInBlues],
      { act: 'split', actor: named('Azures'), from: named('Blues') },
    ],
    [
      'to split in one claim',
      { act: 'split', actor: { new: 'Pinks' }, from: 'Reds', claimIds: [attack.id] },
      [],
      {
        act: 'split',
        actor: named('Pinks'),
        from: named('Reds'),
        mentions: [{ ...about(attack), side: 'source' }],
      },
    ],
    [
      'to grade, by any writing of the name',
      { act: 'grade', source: 'QUARTERLY', grade: 'B' },
      [],
      { act: 'grade', source: 'The Quarterly', grade: 'B' },
    ],
    [
      'to set an origin, each claim once',
      { act: 'set-origin', origin: 'shared', claimIds: [alliance.id, support.id, alliance.id] },
      [],
      { act: 'set-origin', origin: 'shared', claims: [about(alliance), about(support)] },
    ],
    ['to undo', { act: 'undo', decisionId: '1' }, [azuresInBlues], undo(1)],
    ['to redo', { act: 'undo', decisionId: '2' }, [azuresInBlues, undo(1)], undo(2)],
    [
      'to undo again what was redone',
      { act: 'undo', decisionId: '1' },
      [azuresInBlues, undo(1), undo(2)],
      undo(1),
    ],
  ])('%s', async (_, request, earlier, act) => {
    expect(await prepare(request, ...earlier)).toEqual(act);
  });

  it.each<[string, DecisionRequest, readonly DecisionAct[], string]>([
    ['on a claim that is not there', { act: 'accept', claimId: 'zz' }, [], 'unknown-claim'],
    ['on no claim', { act: 'accept', claimId: '' }, [], 'unknown-claim'],
    ['to correct nothing', { act: 'correct', claimId: alliance.id }, [], 'bad-input'],
    ['to correct to no date', { act: 'correct', claimId: alliance.id, date: 'May' }, [], 'bad-date'],
    [
      'to correct to a range that runs backwards',
      { act: 'correct', claimId: alliance.id, certainty: { low: 0.5, high: 0.2 } },
      [],
      'bad-input',
    ],
    [
      'to correct to one actor on both sides',
      { act: 'correct', claimId: alliance.id, source: 'Blues' },
      [],
      'bad-input',
    ],
    [
      'to correct to an unknown actor',
      { act: 'correct', claimId: alliance.id, source: 'Purples' },
      [],
      'unknown-actor',
    ],
    [
      'to correct to a new actor that is known',
      { act: 'correct', claimId: alliance.id, source: { new: 'greens' } },
      [],
      'bad-input',
    ],
    [
      'to let a reading stand that nobody made',
      { act: 'choose-reading', documentId: document.id, reader: 'english-9' },
      [],
      'bad-input',
    ],
    [
      'to let a reading stand that stands',
      { act: 'choose-reading', documentId: document.id, reader: 'llm-x' },
      [],
      'bad-input',
    ],
    ['to merge an actor into itself', { act: 'merge', actor: 'Reds', into: 'reds' }, [], 'bad-input'],
    ['to merge in a ring', { act: 'merge', actor: 'Blues', into: 'Azures' }, [azuresInBlues], 'bad-input'],
    [
      'to merge in a longer ring',
      { act: 'merge', actor: 'Greens', into: 'Azures' },
      [azuresInBlues, { act: 'merge', actor: named('Blues'), into: named('Greens') }],
      'bad-input',
    ],
    ['to split what is not merged', { act: 'split', actor: 'Azures', from: 'Blues' }, [], 'bad-input'],
    [
      'to split off the whole',
      { act: 'split', actor: 'Blues', from: 'Azures' },
      [azuresInBlues],
      'bad-input',
    ],
    [
      'to split in a claim that does not name it',
      { act: 'split', actor: { new: 'Pinks' }, from: 'Reds', claimIds: [support.id] },
      [],
      'bad-input',
    ],
    ['to grade one who said nothing', { act: 'grade', source: 'Nobody', grade: 'A' }, [], 'bad-input'],
    [
      'to share an origin with itself',
      { act: 'set-origin', origin: 'shared', claimIds: [alliance.id] },
      [],
      'bad-input',
    ],
    ['to undo nothing', { act: 'undo', decisionId: 'zz' }, [], 'not-found'],
    ['to undo what is undone', { act: 'undo', decisionId: '1' }, [azuresInBlues, undo(1)], 'bad-input'],
    [
      'to describe no document',
      { act: 'describe', documentId: 'zz', description: {} },
      [],
      'unknown-document',
    ],
    ['to add to no document', added({ document: 'zz' }), [], 'unknown-document'],
    [
      'to add on words that are not there',
      added({ quote: 'The Azures met the White Front.' }),
      [],
      'bad-input',
    ],
    ['to add on no words', added({ quote: '' }), [], 'bad-input'],
    ['to add at a place where they are not', added({ begin: 3 }), [], 'bad-input'],
    ['to add where the words stand twice', added({ quote: 'the Greens.' }), [], 'bad-input'],
    ['to add between one actor', added({ target: { actor: 'Azures' } }), [], 'bad-input'],
    ['to add where an actor is not named', added({ target: { actor: 'Reds' } }), [], 'bad-input'],
    [
      'to add on other words than there are',
      added({ target: { actor: 'Reds', words: 'reds' } }),
      [],
      'bad-input',
    ],
  ])('%s is refused, with what to do', async (_, request, earlier, code) => {
    await expect(prepare(request, ...earlier)).rejects.toMatchObject({
      code,
      hint: expect.stringMatching(/\w/),
    });
  });
});

describe('a claim added by hand', () => {
  it('stands on its quote, with its mentions where the words are', async () => {
    const act = await prepare(
      added({ certainty: { low: 0.3, high: 0.5 }, saidBy: 'A witness', date: '2009-05' }),
    );
    if (act.act !== 'add-claim') throw new Error(act.act);
    const { claim, textHash } = act;
    expect(textHash).toBe(document.textHash);
    expect(TEXT.slice(claim.begin, claim.end)).toBe(claim.quote);
    for (const { begin, end, mention } of [claim.source, claim.target])
      expect(TEXT.slice(begin, end)).toBe(mention);
    expect(claim).toMatchObject({
      source: { id: 'azures', mention: 'Azures', resolvedBy: 'name' },
      target: { id: 'whites', name: 'White Front', mention: 'Whites', resolvedBy: 'alias' },
      kind: 'convergence',
      sign: 1,
      form: 'state',
      certainty: { low: 0.3, high: 0.5, phrase: null, stance: 'affirms' },
      saidBy: 'A witness',
      speakers: [{ name: 'A witness', kind: 'named' }],
      date: '2009-05',
      reader: 'by-hand',
    });
  });

  it('is refused a second time, and may say another thing', async () => {
    const act = await prepare(added());
    await expect(prepare(added(), act)).rejects.toMatchObject({ code: 'bad-input' });
    expect(await prepare(added({ kind: 'rivalry' }), act)).toMatchObject({ act: 'add-claim' });
    expect(await prepare(added(), act, undo(1))).toEqual(act);
  });

  it('names an actor by the words given, where it goes by none of its names', async () => {
    const act = await prepare(added({ source: { actor: { new: 'Pinks' }, words: 'Azures' } }));
    expect(act).toMatchObject({
      claim: { source: { id: 'pinks', mention: 'Azures', resolvedBy: 'description' } },
    });
  });
});
