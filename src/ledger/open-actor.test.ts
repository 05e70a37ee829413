import { describe, expect, it } from 'vitest';
import type { Actor, Decision } from '../records/index.ts';
import { document, named, readClaim, taken, undo } from './decisions-for-tests.test-suite.ts';
import { openActor } from './open-actor.ts';
import { whatStands } from './what-stands.ts';

const claims = [
  readClaim({
    quote: 'The Reds are allied with the Blues.',
    source: 'Reds',
    target: 'Blues',
    kind: 'alliance',
  }),
  readClaim({
    quote: 'The Whites support the Greens.',
    source: 'Whites',
    target: 'Greens',
    kind: 'support',
  }),
];
const actor = (name: string, change: Partial<Actor> = {}): Actor => ({
  ...named(name),
  type: 'armed-group',
  aliases: [],
  leaders: [],
  basis: 'catalogue',
  ...change,
});
const catalogue = [
  actor('Reds', { aliases: ['RED'], links: [{ kind: 'split-from', id: 'greens', when: '2004' }] }),
  actor('Whites', { partOf: 'blues' }),
  actor('Greens'),
];
const open = (id: string, decisions: readonly Decision[] = []) =>
  openActor(
    {
      actors: [],
      decisions,
      claims: whatStands({
        documents: [document].map((one) => ({ ...one, readAt: '2026-05-01T00:00:00Z' })),
        claims,
        decisions,
      }),
    },
    catalogue,
    id,
  );

describe('openActor', () => {
  it('knows what it came from, what came from it, and who is part of it', () => {
    expect(open('reds').links).toEqual([
      { kind: 'split-from', id: 'greens', when: '2004', name: 'Greens', isFromOther: false },
    ]);
    expect(open('greens').links).toEqual([
      { kind: 'split-from', id: 'reds', when: '2004', name: 'Reds', isFromOther: true },
    ]);
    expect(open('blues')).toMatchObject({
      actor: { name: 'Blues', type: 'unknown', basis: 'text' },
      links: [{ kind: 'part-of', id: 'whites', isFromOther: true }],
    });
  });

  it('tells by which words each document names it', () => {
    expect(open('reds').names).toEqual({
      names: [
        {
          words: 'Reds',
          documents: [{ id: document.id, name: document.name, claims: 1 }],
          claimIds: [claims[0]!.id],
        },
      ],
      withoutName: 0,
    });
  });

  it('is one with what was merged into it, under either id, and apart again when that is undone', () => {
    const merge = { act: 'merge', actor: named('Whites'), into: named('Reds') } as const;
    const merged = open('whites', taken(merge));
    expect(merged.actor.id).toBe('reds');
    expect(merged.actor.aliases).toContain('Whites');
    expect(merged.own.aliases).toEqual(['RED']);
    expect(merged.parts.map(({ id }) => id)).toEqual(['whites']);
    expect(merged.names.names.map(({ words, readAs }) => [words, readAs?.id])).toEqual([
      ['Reds', undefined],
      ['Whites', 'whites'],
    ]);
    expect(merged.decisions).toMatchObject([{ decision: { id: '1' }, isUndone: false }]);
    const apart = open('whites', taken(merge, undo(1)));
    expect(apart.actor.id).toBe('whites');
    expect(apart.decisions).toMatchObject([{ decision: { id: '1' }, isUndone: true }]);
  });

  it('has the names and the kind that were said of it, and is known from where it was', () => {
    const said = taken(
      { act: 'describe-actor', actor: named('Reds'), description: { type: 'party', names: ['الحمر'] } },
      { act: 'describe-actor', actor: named('Reds'), description: { type: 'army' } },
    );
    const { actor: reds, decisions } = open('reds', said);
    expect(reds).toMatchObject({ name: 'Reds', type: 'army', basis: 'catalogue' });
    expect(reds.aliases).toEqual(expect.arrayContaining(['RED', 'الحمر']));
    expect(decisions.map(({ decision }) => decision.id)).toEqual(['2', '1']);
    expect(open('reds', [...said, { ...taken(undo(2))[0]!, id: '3' }]).actor.type).toBe('party');
  });

  it('names the nearest where nobody goes by an id', () => {
    expect(() => open('redds')).toThrow(/unknown actor "redds"/);
  });
});
