import type { Day, Decision, Testimony } from '../records/index.ts';
import { referencesOf } from './acts-on-claims.ts';
import { speakersAs } from './apply-acts.ts';
import { decisionsTakenBy, isKnownOn } from './as-known-on.ts';
import { documentDescriber } from './describe-documents.ts';
import { digestReader } from './digest-testimonies.ts';
import { type EffectiveDecision, effectiveDecisions } from './effective-decisions.ts';
import { mergedActors } from './merged-actors.ts';
import type { DigestedReading } from './reading-digest.ts';
import { sourceGrades } from './source-grades.ts';
import type { Store, StoreView } from './store.contract.ts';
import {
  gradesOfSpeakers,
  type LedgerContents,
  type LedgerDocument,
  whatStands,
  wordOf,
} from './what-stands.ts';

/** What stands in a project, as far as it is weighed. */
export interface StandingTestimony {
  readonly revision: number;
  readonly documents: readonly LedgerDocument[];
  readonly decisions: readonly Decision[];
  readonly claims: readonly Testimony[];
}

/** Tells whether a decision is about some claim of a reading itself, and not only about names that stand on it. */
const decidedReadings = (
  decisions: readonly EffectiveDecision[],
): ((reading: DigestedReading) => boolean) => {
  const documents = new Set<string>();
  /** Of decisions of earlier versions, which did not write down where the claim stood. */
  const claims = new Set<string>();
  for (const decision of decisions) {
    if (decision.act === 'add-claim') documents.add(decision.claim.documentId);
    for (const { claimId, place } of referencesOf(decision))
      if (place) documents.add(place.documentId);
      else claims.add(claimId);
  }
  return ({ documentId, digest }) =>
    documents.has(documentId) || (claims.size > 0 && digest.claims.some(([id]) => claims.has(id)));
};

/** More documents than this are not asked for one by one. Assumed. */
const MANY = 1_000;

const claimsOf = async (
  view: StoreView,
  documents: ReadonlySet<string>,
): Promise<LedgerContents['claims']> => {
  if (documents.size > MANY)
    return (await view.claims()).filter(({ documentId }) => documents.has(documentId));
  const claims = [];
  for (const documentId of documents) claims.push(...(await view.claims({ documentId })));
  return claims;
};

/**
 * What stands, today or at the end of a past day, as far as weighing needs it: the same as `loadStanding` gives, with
 * no more of each claim than that. Readings whose claims were decided on are loaded whole; all others come from their
 * digests. Linear in claims and decisions.
 */
export const loadTestimony = (
  store: Pick<Store, 'atOneMoment'>,
  asKnownOn: Day = Number.POSITIVE_INFINITY,
): Promise<StandingTestimony> =>
  store.atOneMoment(async (view) => {
    const decisions = await view.decisions();
    const taken = decisionsTakenBy(decisions, asKnownOn);
    const effective = effectiveDecisions(taken);
    const gradeOf = sourceGrades(effective);
    const { findMerged } = mergedActors(effective);
    const isDecided = decidedReadings(effective);
    const describe = documentDescriber(decisions);
    const read = digestReader({
      actorAs: findMerged,
      speakersAs: (speakers) => speakersAs(speakers, findMerged),
      speakerGradesOf: (speakers) => gradesOfSpeakers(speakers, gradeOf),
    });

    const documents: LedgerDocument[] = [];
    const decided = new Set<string>();
    const claims: Testimony[] = [];
    for await (const reading of view.digests()) {
      const { documentId, name, metadata, readAt, digest } = reading;
      const document = describe({ id: documentId, name, metadata, readAt });
      documents.push(document);
      if (!isKnownOn(document, asKnownOn)) continue;
      if (isDecided(reading)) decided.add(documentId);
      else for (const claim of read(documentId, digest, wordOf(document, gradeOf))) claims.push(claim);
    }
    const whole = await claimsOf(view, decided);
    for (const claim of whatStands({ documents, claims: whole, decisions }, asKnownOn)) claims.push(claim);
    return {
      revision: await view.revision(),
      documents: documents.filter((document) => isKnownOn(document, asKnownOn)),
      decisions: taken,
      claims,
    };
  });
