import { type Claim, isSymmetric, STATED, type StandingClaim, signOf } from '../records/index.ts';

/** A standing claim between two actors, `a` to `b` unless said otherwise; for tests. */
export const claimForTests = (change: Partial<StandingClaim> = {}): StandingClaim => {
  const kind = change.kind ?? 'alliance';
  const mention = (id: string): Claim['source'] => ({
    id,
    name: id,
    mention: id,
    begin: 0,
    end: 1,
    resolvedBy: 'name',
  });
  return {
    id: 'claim-1',
    documentId: 'document-1',
    doc: 'report.txt',
    docHash: 'sha256:00',
    begin: 0,
    end: 10,
    quote: `Sentence of ${change.id ?? 'claim-1'}.`,
    trigger: { begin: 0, end: 1 },
    source: mention('a'),
    target: mention('b'),
    kind,
    sign: signOf(kind),
    form: 'state',
    symmetric: isSymmetric(kind),
    certainty: STATED,
    saidBy: null,
    speakers: [{ name: 'report.txt', kind: 'author' }],
    cites: [],
    date: '2010-06-15',
    theatre: null,
    reader: 'test-1',
    rule: 'test',
    doubts: [],
    status: 'unreviewed',
    published: null,
    publisher: null,
    ...change,
  };
};
