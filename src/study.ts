import { type Reader, readStepwise } from './claims/index.ts';
import { type DocumentInput, normaliseDocument } from './documents/index.ts';
import { type MapTimeline, traceMap } from './map/index.ts';
import type { Actor, Day, Document, Relation, StandingClaim } from './records/index.ts';
import { weighClaims } from './relations/index.ts';

/** What came out of a study: every relation rests on claims, every claim on a sentence of a document. */
export interface Study {
  readonly documents: readonly Document[];
  readonly claims: readonly StandingClaim[];
  readonly relations: readonly Relation[];
  readonly map: MapTimeline;
}

/**
 * The whole flow without disk, clock or database: reports in, a sourced map out.
 *
 *   bytes -> documents -> claims -> what stands -> beliefs -> map
 *
 * A project kept on disk goes the same way, with the ledger between claims and beliefs (adapters/reading).
 */
export const study = async (
  reports: readonly DocumentInput[],
  options: {
    readonly reader: Reader;
    readonly catalogue: readonly Actor[];
    readonly at: Day;
    readonly since?: Day;
  },
): Promise<Study> => {
  const { reader, catalogue, ...when } = options;
  const documents = await Promise.all(
    reports.map(async (report) => (await normaliseDocument(report)).document),
  );
  const claims: StandingClaim[] = [];
  for (const document of documents) {
    const published = document.metadata.published?.edtf ?? null;
    const publisher = document.metadata.publisher ?? null;
    for (const claim of (await readStepwise(reader, document, catalogue)).claims)
      claims.push({ ...claim, status: 'unreviewed', published, publisher });
  }
  return { documents, claims, relations: weighClaims(claims, when), map: traceMap(claims, catalogue) };
};
