import type { Day, Decision, StandingClaim } from '../records/index.ts';
import { decisionsTakenBy, isKnownOn } from './as-known-on.ts';
import { effectiveDecisions } from './effective-decisions.ts';
import { loadStanding, type Standing, standingOf } from './load-standing.ts';
import type { DocumentHead, Store, StoreView } from './store.contract.ts';
import { touchedDocuments } from './touched-documents.ts';

/** One document, and what stands of it. */
export interface StandingDocument {
  readonly head: DocumentHead;
  /** As read, in text order; then as added by hand. */
  readonly claims: readonly StandingClaim[];
}

/** What stands, with what it takes to go on from there. Never changed: to go on is to make another. */
export interface KeptStanding extends Standing {
  readonly asKnownOn: Day;
  /** In the order of `documents`. */
  readonly byDocument: ReadonlyMap<string, StandingDocument>;
  /** All decisions, those after the day among them. */
  readonly everyDecision: readonly Decision[];
  /** Ids of the claims added by hand, in the order of their adding. */
  readonly byHand: ReadonlySet<string>;
  /** Ids of all documents, known on the day or not, in the order in which they came, by their place in it. */
  readonly places: ReadonlyMap<string, number>;
}

/** What stands now, and the documents of which something else may stand than before. */
export interface StandingGoneOn {
  readonly standing: KeptStanding;
  readonly touched: ReadonlySet<string>;
}

const NOBODY: readonly StandingClaim[] = [];

const addedByHand = (decisions: readonly Decision[]): ReadonlySet<string> =>
  new Set(
    effectiveDecisions(decisions).flatMap((decision) =>
      decision.act === 'add-claim' ? [decision.claim.id] : [],
    ),
  );

const byDocumentOf = ({
  documents,
  claims,
}: Pick<Standing, 'documents' | 'claims'>): Map<string, StandingDocument> => {
  const own = new Map<string, StandingClaim[]>();
  for (const claim of claims) {
    const some = own.get(claim.documentId);
    if (some) some.push(claim);
    else own.set(claim.documentId, [claim]);
  }
  return new Map(documents.map((head) => [head.id, { head, claims: own.get(head.id) ?? NOBODY }]));
};

/** All claims as `whatStands` orders them: by document and place, then those added by hand in the order of their adding. */
const claimsInOrder = (
  byDocument: ReadonlyMap<string, StandingDocument>,
  byHand: ReadonlySet<string>,
): readonly StandingClaim[] => {
  const added = new Map<string, StandingClaim>();
  const all: StandingClaim[] = [];
  for (const { claims } of byDocument.values())
    for (const claim of claims)
      if (byHand.size > 0 && byHand.has(claim.id)) added.set(claim.id, claim);
      else all.push(claim);
  for (const id of byHand) {
    const claim = added.get(id);
    if (claim) all.push(claim);
  }
  return all;
};

/** With the lists of all documents and all claims, which are made when they are first asked for. */
const withLists = (rest: Omit<KeptStanding, 'documents' | 'claims'>): KeptStanding => {
  let documents: readonly DocumentHead[] | undefined;
  let claims: readonly StandingClaim[] | undefined;
  return {
    ...rest,
    get documents() {
      documents ??= [...rest.byDocument.values()].map(({ head }) => head);
      return documents;
    },
    get claims() {
      claims ??= claimsInOrder(rest.byDocument, rest.byHand);
      return claims;
    },
  };
};

/** Reads what stands, and keeps what it takes to go on from there. */
export const keepStanding = (store: Pick<Store, 'atOneMoment'>): Promise<KeptStanding> =>
  store.atOneMoment(async (view) => {
    const standing = await loadStanding({ atOneMoment: (look) => look(view) });
    return {
      ...standing,
      asKnownOn: Number.POSITIVE_INFINITY,
      byDocument: byDocumentOf(standing),
      byHand: addedByHand(standing.decisions),
      everyDecision: standing.decisions,
      places: new Map(standing.documents.map(({ id }, place) => [id, place])),
    };
  });

const withNew = (
  places: ReadonlyMap<string, number>,
  documentIds: readonly string[],
): ReadonlyMap<string, number> => {
  if (documentIds.every((id) => places.has(id))) return places;
  const all = new Map(places);
  for (const id of documentIds) if (!all.has(id)) all.set(id, all.size);
  return all;
};

const readDocuments = async (view: StoreView, ids: ReadonlySet<string>) => {
  const documents: DocumentHead[] = [];
  const claims = [];
  for (const documentId of ids) {
    const head = await view.documentHead(documentId);
    if (head) documents.push(head);
    claims.push(...(await view.claims({ documentId })));
  }
  return { documents, claims };
};

const inPlace = (
  byDocument: Map<string, StandingDocument>,
  fresh: ReadonlyMap<string, StandingDocument>,
  places: ReadonlyMap<string, number>,
): ReadonlyMap<string, StandingDocument> => {
  let last = -1;
  for (const id of byDocument.keys()) last = places.get(id)!;
  let isInOrder = true;
  for (const [id, document] of fresh) {
    if (!byDocument.has(id)) {
      isInOrder &&= places.get(id)! > last;
      last = places.get(id)!;
    }
    byDocument.set(id, document);
  }
  return isInOrder
    ? byDocument
    : new Map([...byDocument].sort(([x], [y]) => places.get(x)! - places.get(y)!));
};

/**
 * Goes on from what stood: reads what came into the store since, and what stands of the documents that it touches; the rest
 * is as it was, the very same claims. What comes of it is what reading everything again gives. From what stands today
 * it goes on to what was known at the end of a past day, too.
 */
export const continueStanding = (
  store: Pick<Store, 'atOneMoment'>,
  before: KeptStanding,
  asKnownOn: Day = before.asKnownOn,
): Promise<StandingGoneOn> =>
  store.atOneMoment(async (view) => {
    const { revision, documentIds, hasActors, decisions: news } = await view.additions(before.revision);
    const everyDecision = news.length === 0 ? before.everyDecision : [...before.everyDecision, ...news];
    const decisions = decisionsTakenBy(everyDecision, asKnownOn);
    const touched = new Set([
      ...documentIds,
      ...touchedDocuments(before.decisions, decisions, () => before.claims),
      // When a document was published is a fact of its own day, and so is which of its readings stands.
      ...(decisions.length < everyDecision.length
        ? touchedDocuments(before.everyDecision, everyDecision, () => before.claims)
        : []),
    ]);
    const places = withNew(before.places, documentIds);

    const read = await readDocuments(view, touched);
    const about = everyDecision.filter(
      (decision) => decision.act !== 'add-claim' || touched.has(decision.claim.documentId),
    );
    const fresh = byDocumentOf(await standingOf(view, { ...read, decisions: about }, asKnownOn));
    const kept = new Map(before.byDocument);
    for (const id of touched) if (!fresh.has(id)) kept.delete(id);
    if (asKnownOn !== before.asKnownOn)
      for (const [id, { head }] of kept)
        if (!isKnownOn(head, asKnownOn)) {
          kept.delete(id);
          touched.add(id);
        }
    const rest = {
      revision,
      asKnownOn,
      actors: hasActors ? await view.actors() : before.actors,
      decisions,
      everyDecision,
      byDocument: inPlace(kept, fresh, places),
      byHand: addedByHand(decisions),
      places,
    };
    return { touched, standing: withLists(rest) };
  });
