import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayRangeOf, EntenteError, type Sign, signOf } from '../../src/records/index.ts';
import { readTruth, stateOn } from './read-truth.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const files = { truth: file('truth.yaml'), actors: file('actors.yaml') };
const truth = readTruth(files);

const actors = `
- { id: red, name: Red Party, type: party, aliases: [RP], leaders: [] }
- { id: blue, name: Blue Party, type: party, aliases: [], leaders: [] }
`;
const truthOf = (relations: string) => `
period: 2031-01-01/2032-12-31
relations:
${relations}
publishers:
  - { name: Wire, form: txt, share: 1, errorRate: 0, delayDays: 1, reprints: 0 }
`;
const pairOf = (...spells: readonly string[]) =>
  `  - { pair: [RP, Blue Party], spells: [${spells.join(', ')}] }`;

describe('the truth of Varda', () => {
  it('has about ten actors whose ids are slugs of their names', () => {
    expect(truth.actors).toHaveLength(10);
    for (const { id, name } of truth.actors) expect(id).toBe(name.toLowerCase().replaceAll(' ', '-'));
  });

  it.each(truth.relations)('keeps the spells of $a and $b apart', ({ spells }) => {
    for (const [i, { first, last }] of spells.entries()) {
      expect(first).toBeLessThanOrEqual(last);
      expect(first).toBeGreaterThan(spells[i - 1]?.last ?? truth.first - 1);
    }
    expect(spells.at(-1)?.last).toBeLessThanOrEqual(truth.last);
  });

  it.each(truth.relations)(
    'shows hostile and allied spells of $a and $b by kinds of their sign',
    ({ spells }) => {
      const signs: Record<string, Sign> = { hostile: -1, allied: 1 };
      for (const { state, kinds, opening } of spells)
        for (const kind of [...kinds, ...opening])
          if (state in signs) expect(signOf(kind)).toBe(signs[state]);
    },
  );

  it('says what is true of two actors on a day, in either order', () => {
    const day = dayRangeOf('2033-03-01')?.first as number;
    expect(stateOn(truth, 'tarsk-liberation-front', 'red-heron-brigade', day)).toBe('allied');
    expect(stateOn(truth, 'red-heron-brigade', 'tarsk-liberation-front', day + 365)).toBe('hostile');
    expect(stateOn(truth, 'halvia', 'karvel-river-brigades', day)).toBe('none');
  });
});

describe('readTruth', () => {
  it('takes an actor by any of its names', () => {
    const read = readTruth({
      actors,
      truth: truthOf(pairOf('{ when: 2031-01/2031-06, state: allied, kinds: [alliance] }')),
    });
    expect(read.relations).toMatchObject([{ a: 'red', b: 'blue' }]);
  });

  it.each([
    {
      wrong: 'overlapping spells',
      relations: pairOf(
        '{ when: 2031-01/2031-06, state: allied, kinds: [alliance] }',
        '{ when: 2031-06/2031-09, state: none, kinds: [negotiation] }',
      ),
      says: /overlaps/,
    },
    {
      wrong: 'a spell outside of the period',
      relations: pairOf('{ when: 2032-01/2033-01, state: none, kinds: [negotiation] }'),
      says: /leaves the period/,
    },
    {
      wrong: 'an open interval',
      relations: pairOf('{ when: 2031-01/.., state: none, kinds: [negotiation] }'),
      says: /not a closed EDTF interval/,
    },
    {
      wrong: 'a pair that stands twice',
      relations: [1, 2].map(() => pairOf('{ when: "2031", state: none, kinds: [negotiation] }')).join('\n'),
      says: /stands twice/,
    },
    {
      wrong: 'an unknown kind',
      relations: pairOf('{ when: "2031", state: none, kinds: [friendship] }'),
      says: /kinds/,
    },
    {
      wrong: 'an unknown actor',
      relations: '  - { pair: [RP, GP], spells: [{ when: "2031", state: none, kinds: [negotiation] }] }',
      says: /unknown actor "GP"/,
    },
    {
      wrong: 'a doer outside of the pair',
      relations: pairOf('{ when: "2031", state: none, kinds: [distancing], by: Green }'),
      says: /unknown actor "Green"/,
    },
  ])('refuses $wrong', ({ relations, says }) => {
    const read = () => readTruth({ actors, truth: truthOf(relations) });
    expect(read).toThrow(EntenteError);
    expect(read).toThrow(says);
  });
});
