import {
  type Claim,
  type ClaimStatus,
  type Day,
  type Decision,
  dayOfInstant,
  dayRangeOf,
  EntenteError,
  type StandingClaim,
} from '../records/index.ts';
import { describeDocuments } from './describe-documents.ts';
import { effectiveDecisions } from './effective-decisions.ts';
import type { DocumentHead } from './store.contract.ts';

export interface LedgerContents {
  readonly documents: readonly Pick<DocumentHead, 'id' | 'metadata' | 'readAt'>[];
  readonly claims: readonly Claim[];
  /** In the order in which they were taken. */
  readonly decisions: readonly Decision[];
}

/** The day of an ISO 8601 instant, UTC. */
const dayOf = (instant: string): Day => dayOfInstant(Date.parse(instant));

/**
 * The first day on which a document was surely published: the last of the days that its date may mean, and at the
 * latest the day it was read.
 */
const knownOn = ({ metadata, readAt }: LedgerContents['documents'][number]): Day =>
  Math.min(dayRangeOf(metadata.published?.edtf ?? '')?.last ?? Number.POSITIVE_INFINITY, dayOf(readAt));

const STATUS_AFTER = { accept: 'accepted', reject: 'rejected' } as const;

/** The status that the decisions give to claims: the latest one that was not undone. */
const statusesOf = (decisions: readonly Decision[]): ReadonlyMap<string, ClaimStatus> => {
  const statuses = new Map<string, ClaimStatus>();
  for (const decision of effectiveDecisions(decisions))
    if (decision.act !== 'describe') statuses.set(decision.claimId, STATUS_AFTER[decision.act]);
  return statuses;
};

/**
 * What the ledger says, today or at the end of the day `asKnownOn`: each claim with its document's word on itself,
 * and with what the decisions make of it. Rejected claims are among them, with that status: they are shown, not weighed.
 */
export const whatStands = (
  { documents, claims, decisions }: LedgerContents,
  asKnownOn: Day = Number.POSITIVE_INFINITY,
): readonly StandingClaim[] => {
  const taken = decisions.filter(({ when }) => dayOf(when) <= asKnownOn);
  // When a document was published is a fact of its own day, whenever somebody wrote it down.
  const described = describeDocuments(documents, decisions);
  const byId = new Map(described.map((document) => [document.id, document]));
  const known = new Set(described.filter((document) => knownOn(document) <= asKnownOn).map(({ id }) => id));
  const statuses = statusesOf(taken);
  return claims.flatMap((claim): StandingClaim[] => {
    const document = byId.get(claim.documentId);
    if (!document)
      throw new EntenteError(
        'unknown-document',
        `whatStands: claim "${claim.id}" is of document "${claim.documentId}"`,
        {
          hint: 'Load the documents after the claims, so that none is missing.',
        },
      );
    if (!known.has(document.id)) return [];
    const { published, publisher } = document.metadata;
    // The claim last: copied after the added fields it costs V8 3 microseconds, before them 23 (measured, Node 20).
    return [
      {
        status: statuses.get(claim.id) ?? 'unreviewed',
        published: published?.edtf ?? null,
        publisher: publisher ?? null,
        ...claim,
      },
    ];
  });
};
