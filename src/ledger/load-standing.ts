import type { Actor, Day, Decision, StandingClaim } from '../records/index.ts';
import { describeDocuments } from './describe-documents.ts';
import type { DocumentHead, Store } from './store.contract.ts';
import { whatStands } from './what-stands.ts';

/** All that stands in a project, at one revision. */
export interface Standing {
  readonly revision: number;
  readonly documents: readonly DocumentHead[];
  readonly actors: readonly Actor[];
  readonly decisions: readonly Decision[];
  readonly claims: readonly StandingClaim[];
}

/** Reads what stands from a store: today, or as it was known at the end of a past day. */
export const loadStanding = async (store: Store, asKnownOn?: Day): Promise<Standing> => {
  const revision = await store.revision();
  // Claims before documents: a report that another process adds meanwhile then leaves no claim without its document.
  const claims = await store.claims();
  const documents = await store.documents();
  const actors = await store.actors();
  const decisions = await store.decisions();
  return {
    revision,
    documents: describeDocuments(documents, decisions),
    actors,
    decisions,
    claims: whatStands({ documents, claims, decisions }, asKnownOn),
  };
};
