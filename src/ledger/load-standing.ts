import type { Actor, Claim, Day, Decision, Hash, StandingClaim } from '../records/index.ts';
import { decisionsTakenBy, documentsKnownOn } from './as-known-on.ts';
import { checkQuotes } from './check-quotes.ts';
import { describeDocuments } from './describe-documents.ts';
import { effectiveDecisions } from './effective-decisions.ts';
import type { DocumentHead, Store, StoreView } from './store.contract.ts';
import { whatStands } from './what-stands.ts';

/** All that stands in a project, at one revision. */
export interface Standing {
  readonly revision: number;
  readonly documents: readonly DocumentHead[];
  readonly actors: readonly Actor[];
  readonly decisions: readonly Decision[];
  readonly claims: readonly StandingClaim[];
}

/** Documents of a ledger, with all of their claims as they were read, and what was decided. */
export interface ReadDocuments {
  readonly documents: readonly DocumentHead[];
  readonly claims: readonly Claim[];
  /** In the order in which they were taken; claims added by hand to documents that are given, and to no others. */
  readonly decisions: readonly Decision[];
}

/**
 * Documents whose quotes must be looked at: some did not stand in the text when they were stored, or were found by hand
 * in what has since been read as another text.
 */
const documentsToCheck = (
  documents: readonly DocumentHead[],
  decisions: readonly Decision[],
): ReadonlySet<string> => {
  const now = new Map(documents.map(({ id, textHash }) => [id, textHash]));
  const isChanged = ({ documentId }: Claim, textHash: Hash): boolean => now.get(documentId) !== textHash;
  const moved = documents.flatMap(({ id, hasMovedQuotes }) => (hasMovedQuotes ? [id] : []));
  return new Set([
    ...moved,
    ...effectiveDecisions(decisions).flatMap((decision) =>
      decision.act === 'add-claim' && isChanged(decision.claim, decision.textHash)
        ? [decision.claim.documentId]
        : [],
    ),
  ]);
};

/**
 * Claims with their quotes held against the stored text, where that can have changed since they were taken from it.
 * A reading is held against the text it read when it is stored, and sealed with it; what was added by hand outlives a
 * newer reading.
 */
const withCheckedQuotes = async (
  store: Pick<StoreView, 'document'>,
  claims: readonly StandingClaim[],
  changed: ReadonlySet<string>,
): Promise<readonly StandingClaim[]> => {
  if (changed.size === 0) return claims;
  const doubted = new Map<string, StandingClaim>();
  for (const id of changed) {
    const document = await store.document(id);
    const own = claims.filter(({ documentId }) => documentId === id);
    if (document) for (const claim of checkQuotes(document, own)) doubted.set(claim.id, claim);
  }
  return claims.map((claim) => doubted.get(claim.id) ?? claim);
};

/** What stands of documents, today or as it was known at the end of a past day. */
export const standingOf = async (
  view: Pick<StoreView, 'document'>,
  { documents, claims, decisions }: ReadDocuments,
  asKnownOn: Day,
): Promise<Pick<Standing, 'documents' | 'claims'>> => ({
  documents: documentsKnownOn(describeDocuments(documents, decisions), asKnownOn),
  claims: await withCheckedQuotes(
    view,
    whatStands({ documents, claims, decisions }, asKnownOn),
    documentsToCheck(documents, decisionsTakenBy(decisions, asKnownOn)),
  ),
});

/**
 * Reads what stands from a store: today, or as it was known at the end of a past day. With `reader`, what would stand if
 * the readings by that reader did, and none by another.
 */
export const loadStanding = (
  store: Pick<Store, 'atOneMoment'>,
  asKnownOn: Day = Number.POSITIVE_INFINITY,
  reader?: string,
): Promise<Standing> =>
  store.atOneMoment(async (view) => {
    const claims = await view.claims(reader === undefined ? {} : { reader });
    const decisions = await view.decisions();
    const documents = await view.documents();
    return {
      revision: await view.revision(),
      ...(await standingOf(view, { documents, claims, decisions }, asKnownOn)),
      actors: await view.actors(),
      decisions: decisionsTakenBy(decisions, asKnownOn),
    };
  });
