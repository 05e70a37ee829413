import { describe, expect, it } from 'vitest';
import { type DecisionAct, findActor } from '../records/index.ts';
import { about, CLAIMS, document, ledgerWith, named, taken, undo } from './decisions-for-tests.test-suite.ts';
import { knownActors } from './known-actors.ts';
import { sampleActor } from './sample-records.test-suite.ts';
import { standingActors } from './standing-actors.ts';
import { standingSources } from './standing-sources.ts';
import { whatStands } from './what-stands.ts';

const catalogue = ['Reds', 'Blues', 'Greens'].map((name) => sampleActor(name.toLowerCase(), name));
const merge: DecisionAct = { act: 'merge', actor: named('Reds'), into: named('Blues') };
const standingAfter = (...acts: readonly DecisionAct[]) => {
  const decisions = taken(...acts);
  const { id, hash, textHash, name, mediaType, metadata } = document;
  const read = {
    characters: 0,
    readAt: '',
    reader: '',
    sentences: 0,
    milliseconds: 0,
    doubts: [],
    claims: 4,
  };
  return {
    actors: [{ ...sampleActor('greens', 'Green Party') }],
    decisions,
    documents: [{ id, hash, textHash, name, mediaType, metadata, ...read }],
    claims: whatStands(ledgerWith(decisions)),
  };
};

describe('known actors', () => {
  it('that were merged are one, found by the names of all', () => {
    const actors = knownActors(standingAfter(merge), catalogue);
    expect(actors.map(({ id }) => id)).toEqual(['greens', 'blues']);
    expect(findActor(actors, 'Reds').id).toBe('blues');
    expect(findActor(actors, 'Reds movement').id).toBe('blues');
    expect(knownActors(standingAfter(merge, undo(1)), catalogue)).toEqual(
      knownActors(standingAfter(), catalogue),
    );
  });

  it('are those of the project before those of the catalogue, and those whom decisions brought in', () => {
    const actors = knownActors(
      standingAfter({ act: 'correct', ...about(CLAIMS[0]!), correction: { target: named('Pinks') } }),
      catalogue,
    );
    expect(actors.map(({ name }) => name)).toEqual(['Green Party', 'Reds', 'Blues', 'Pinks']);
  });

  it('are counted by the claims that stand on them', () => {
    const counts = (...acts: readonly DecisionAct[]) =>
      standingActors(standingAfter(...acts), catalogue).map(({ id, claims }) => `${id} ${claims}`);
    expect(counts()).toEqual(['greens 2', 'reds 2', 'whites 2', 'azures 1', 'blues 1']);
    expect(counts(merge)).toEqual(['blues 3', 'greens 2', 'whites 2', 'azures 1']);
  });
});

describe('standing sources', () => {
  it('are publishers and speakers, with their grades', () => {
    const grade: DecisionAct = { act: 'grade', source: 'Reds', grade: 'D' };
    expect(standingSources(standingAfter(grade))).toEqual([
      { name: 'The Quarterly', grade: 'F', roles: ['publisher'], documents: 1, claims: 4 },
      { name: 'Reds', grade: 'D', roles: ['speaker'], documents: 1, claims: 1 },
    ]);
  });
});
