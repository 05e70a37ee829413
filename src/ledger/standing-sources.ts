import { type AdmiraltyGrade, nameKey } from '../records/index.ts';
import { effectiveDecisions } from './effective-decisions.ts';
import type { Standing } from './load-standing.ts';
import { sourceGrades } from './source-grades.ts';

/** Who published or said what stands. */
export interface StandingSource {
  readonly name: string;
  /** F, cannot be judged, until somebody judges. */
  readonly grade: AdmiraltyGrade;
  readonly roles: readonly ('publisher' | 'speaker')[];
  /** Documents that it published, or in which it is heard. */
  readonly documents: number;
  /** Claims of those documents, or made by it. */
  readonly claims: number;
}

interface Heard {
  readonly name: string;
  readonly roles: Set<'publisher' | 'speaker'>;
  readonly documents: Set<string>;
  readonly claims: Set<string>;
}

/** The publishers of the documents and the speakers of the claims, those with most claims first. */
export const standingSources = ({
  documents,
  claims,
  decisions,
}: Pick<Standing, 'documents' | 'claims' | 'decisions'>): readonly StandingSource[] => {
  const gradeOf = sourceGrades(effectiveDecisions(decisions));
  const sources = new Map<string, Heard>();
  const heard = (name: string, role: 'publisher' | 'speaker', documentId: string, claimId?: string) => {
    const key = nameKey(name);
    const source: Heard = sources.get(key) ?? {
      name,
      roles: new Set(),
      documents: new Set(),
      claims: new Set(),
    };
    sources.set(key, source);
    source.roles.add(role);
    source.documents.add(documentId);
    if (claimId !== undefined) source.claims.add(claimId);
  };
  for (const { id, metadata } of documents)
    if (metadata.publisher !== undefined) heard(metadata.publisher, 'publisher', id);
  for (const { id, documentId, publisher, speakers } of claims) {
    if (publisher !== null) heard(publisher, 'publisher', documentId, id);
    for (const { name, kind } of speakers) if (kind !== 'author') heard(name, 'speaker', documentId, id);
  }
  return [...sources.values()]
    .map(({ name, roles, documents: within, claims: made }) => ({
      name,
      grade: gradeOf(name) ?? 'F',
      roles: [...roles],
      documents: within.size,
      claims: made.size,
    }))
    .sort((x, y) => y.claims - x.claims || (x.name < y.name ? -1 : 1));
};
