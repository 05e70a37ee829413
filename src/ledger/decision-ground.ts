import {
  type Actor,
  type ClaimReference,
  type Document,
  EntenteError,
  findActor,
  type StandingClaim,
  slugOf,
} from '../records/index.ts';
import type { ActorAsked, DecisionRequest } from './decision-request.ts';
import { everyActor } from './known-actors.ts';
import type { Standing } from './load-standing.ts';

/** What a request is held against. */
export interface DecisionGround {
  readonly standing: Standing;
  readonly catalogue: readonly Actor[];
  readonly readDocument: (id: string) => Promise<Document | null>;
  /** Whose readings of a document there are, in the order in which they came in. */
  readonly readersOf: (documentId: string) => Promise<readonly string[]>;
}

export type Asked<A extends DecisionRequest['act']> = Extract<DecisionRequest, { readonly act: A }>;

export const misuse = (message: string, hint: string): EntenteError =>
  new EntenteError('bad-input', `prepareDecision: ${message}`, { hint });

/** A claim by its id, and by its place as it was read. */
export const referenceTo = (claim: StandingClaim): Required<ClaimReference> => ({
  claimId: claim.id,
  place: {
    documentId: claim.documentId,
    begin: claim.begin,
    end: claim.end,
    quote: claim.quote,
    sourceId: (claim.source.readAs ?? claim.source).id,
    targetId: (claim.target.readAs ?? claim.target).id,
    kind: (claim.correctedFrom ?? claim).kind,
    sign: (claim.correctedFrom ?? claim).sign,
  },
});

/** An actor as it stands in the catalogue, whether merged or not. */
export const actorAsked = (asked: ActorAsked, { standing, catalogue }: DecisionGround): Actor => {
  const actors = everyActor(standing, catalogue);
  if (typeof asked === 'string') return findActor(actors, asked);
  const name = asked.new.trim();
  const id = slugOf(name);
  if (id === '') throw misuse(`"${asked.new}" is no name`, 'Give a name with letters.');
  const known = actors.find((actor) => actor.id === id);
  if (known) throw misuse(`${known.name} is known already`, 'Leave out that it is new.');
  return { id, name, type: 'unknown', aliases: [], leaders: [], basis: 'given' };
};
