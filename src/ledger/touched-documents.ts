import { type ActorReference, type Decision, nameKey, type StandingClaim } from '../records/index.ts';
import { referencesOf } from './acts-on-claims.ts';
import { type EffectiveDecision, effectiveDecisions } from './effective-decisions.ts';
import { mergedActors } from './merged-actors.ts';

/** What decisions are about, as far as claims may stand otherwise by it. */
interface Subjects {
  readonly documents: Set<string>;
  /** Ids, of decisions of earlier versions, which did not write down where the claim stood. */
  readonly claims: Set<string>;
  /** Ids, as read or as merged. */
  readonly actors: Set<string>;
  /** Keys of names. */
  readonly sources: Set<string>;
}

/** The effective decisions of either list that the other has not. */
const changesOf = (
  before: readonly EffectiveDecision[],
  after: readonly EffectiveDecision[],
): readonly EffectiveDecision[] => {
  const lacking = (some: readonly EffectiveDecision[], others: readonly EffectiveDecision[]) => {
    const known = new Set(others.map(({ id }) => id));
    return some.filter(({ id }) => !known.has(id));
  };
  return [...lacking(before, after), ...lacking(after, before)];
};

const addReferences = (decision: EffectiveDecision, subjects: Subjects): void => {
  for (const { claimId, place } of referencesOf(decision))
    if (place) subjects.documents.add(place.documentId);
    else subjects.claims.add(claimId);
};

/** Whom a decision names as standing on a claim, or stood on a claim that it is about. */
const actorsOfReferences = (decision: EffectiveDecision): readonly string[] => {
  const given: readonly (ActorReference | undefined)[] =
    decision.act === 'correct'
      ? [decision.correction.source, decision.correction.target]
      : decision.act === 'split'
        ? [decision.actor]
        : [];
  return [
    ...given.flatMap((actor) => actor?.id ?? []),
    ...referencesOf(decision).flatMap(({ place }) => (place ? [place.sourceId, place.targetId] : [])),
  ];
};

/** Ids of actors who are one with another now, or were before, and not with the same; and of those they were one with. */
const actorsMoved = (
  before: readonly EffectiveDecision[],
  after: readonly EffectiveDecision[],
): ReadonlySet<string> => {
  const moved = new Set<string>();
  const [was, is] = [mergedActors(before), mergedActors(after)];
  for (const decision of [...before, ...after]) {
    if (decision.act !== 'merge' && decision.act !== 'split') continue;
    const [old, now] = [was.findMerged(decision.actor), is.findMerged(decision.actor)];
    if (old.id !== now.id || old.name !== now.name) moved.add(decision.actor.id).add(old.id);
  }
  return moved;
};

const isMerging = ({ act }: EffectiveDecision): boolean => act === 'merge' || act === 'split';

const subjectsOf = (before: readonly EffectiveDecision[], after: readonly EffectiveDecision[]): Subjects => {
  const subjects: Subjects = {
    documents: new Set(),
    claims: new Set(),
    actors: new Set(),
    sources: new Set(),
  };
  const changes = changesOf(before, after);
  for (const decision of changes) {
    addReferences(decision, subjects);
    if (decision.act === 'add-claim') subjects.documents.add(decision.claim.documentId);
    else if (decision.act === 'describe' || decision.act === 'choose-reading')
      subjects.documents.add(decision.documentId);
    else if (decision.act === 'grade') subjects.sources.add(nameKey(decision.source));
    else if (decision.act === 'merge') subjects.actors.add(decision.actor.id);
    else if (decision.act === 'split' && decision.mentions === undefined)
      subjects.actors.add(decision.actor.id);
  }
  if (!changes.some(isMerging)) return subjects;
  for (const id of actorsMoved(before, after)) subjects.actors.add(id);
  for (const decision of [...before, ...after])
    if (actorsOfReferences(decision).some((id) => subjects.actors.has(id))) addReferences(decision, subjects);
  return subjects;
};

/** Every actor whom a claim names, as read and as merged. */
function* actorsOn(claim: StandingClaim): Generator<string | undefined> {
  for (const mention of [
    claim.source,
    claim.target,
    ...(claim.drivers ?? []).flatMap(({ actors }) => actors),
  ]) {
    yield mention.id;
    yield mention.readAs?.id;
  }
  for (const chain of [claim.speakers, ...(claim.drivers ?? []).map(({ speakers }) => speakers ?? [])])
    for (const { actorId } of chain) yield actorId;
}

const isAbout = ({ claims, actors, sources }: Subjects): ((claim: StandingClaim) => boolean) => {
  // The same few names stand on many claims.
  const known = new Map<string, boolean>();
  const isSource = (name: string): boolean => {
    const found = known.get(name) ?? sources.has(nameKey(name));
    known.set(name, found);
    return found;
  };
  const isOfSource = ({ publisher, speakers }: StandingClaim): boolean =>
    (publisher !== null && isSource(publisher)) || speakers.some(({ name }) => isSource(name));
  const names = (claim: StandingClaim): boolean => {
    for (const id of actorsOn(claim)) if (id !== undefined && actors.has(id)) return true;
    return false;
  };
  return (claim) =>
    claims.has(claim.id) || (sources.size > 0 && isOfSource(claim)) || (actors.size > 0 && names(claim));
};

/**
 * The documents whose claims may stand otherwise by one list of decisions than by another: those that the differing
 * decisions are about. Verdicts, corrections and claims by hand touch one document; merges, splits and grades all in
 * which a name stands, for which the claims are looked through.
 */
export const touchedDocuments = (
  before: readonly Decision[],
  after: readonly Decision[],
  claims: () => readonly StandingClaim[],
): ReadonlySet<string> => {
  if (before.length === after.length && before.at(-1) === after.at(-1)) return new Set();
  const subjects = subjectsOf(effectiveDecisions(before), effectiveDecisions(after));
  if (subjects.claims.size + subjects.actors.size + subjects.sources.size > 0) {
    const isTouched = isAbout(subjects);
    for (const claim of claims())
      if (!subjects.documents.has(claim.documentId) && isTouched(claim))
        subjects.documents.add(claim.documentId);
  }
  return subjects.documents;
};
