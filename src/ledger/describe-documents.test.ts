import { describe, expect, it } from 'vitest';
import type { Decision, DecisionAct } from '../records/index.ts';
import { describeDocuments } from './describe-documents.ts';

const documents = [
  { id: 'one', metadata: { authors: [], title: 'One' } },
  { id: 'two', metadata: { authors: [], title: 'Two' } },
];
const taken = (...acts: readonly DecisionAct[]): readonly Decision[] =>
  acts.map((act, i) => ({ ...act, id: `d${i}`, who: 'tester', when: '2026-01-01T00:00:00Z', why: '' }));
const date = (edtf: string): DecisionAct => ({
  act: 'describe',
  documentId: 'one',
  description: { published: { edtf, basis: 'given' } },
});
const publisher: DecisionAct = { act: 'describe', documentId: 'one', description: { publisher: 'A press' } };

describe('describeDocuments', () => {
  it('leaves documents of which nothing was said as they are', () => {
    expect(describeDocuments(documents, [])).toEqual(documents);
    expect(describeDocuments(documents, taken(date('2010')))[1]).toBe(documents[1]);
  });

  it('puts the latest word in place, field by field', () => {
    expect(describeDocuments(documents, taken(date('2010'), publisher, date('2011')))[0]!.metadata).toEqual({
      authors: [],
      title: 'One',
      publisher: 'A press',
      published: { edtf: '2011', basis: 'given' },
    });
  });

  it('goes back to the word before when one is undone, and forward when the undoing is', () => {
    const undo = (decisionId: string): DecisionAct => ({ act: 'undo', decisionId });
    const publishedAfter = (...acts: readonly DecisionAct[]) =>
      (describeDocuments(documents, taken(...acts))[0]!.metadata as { published?: { edtf: string } })
        .published?.edtf;
    expect(publishedAfter(date('2010'), date('2011'), undo('d1'))).toBe('2010');
    expect(publishedAfter(date('2010'), undo('d0'))).toBeUndefined();
    expect(publishedAfter(date('2010'), undo('d0'), undo('d1'))).toBe('2010');
  });
});
