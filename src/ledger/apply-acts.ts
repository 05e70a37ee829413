import {
  type ActorReference,
  type Certainty,
  type Claim,
  type ClaimStatus,
  type Correction,
  type Driver,
  type GivenOrigin,
  isSymmetric,
  type Mention,
  type Speaker,
  type StandingClaim,
  signOf,
  type Weighing,
} from '../records/index.ts';
import type { ActOnClaim, ActsOnClaim } from './acts-on-claims.ts';
import type { FindMerged } from './merged-actors.ts';

/** Who a mention is decided to be, and since which decision; earlier merges do not hold for it. */
interface Assigned {
  readonly actor: ActorReference;
  readonly since?: number;
}

interface Decided {
  readonly status?: ClaimStatus;
  readonly correction?: Correction;
  readonly source?: Assigned;
  readonly target?: Assigned;
  readonly givenOrigin?: GivenOrigin;
  readonly weighings?: readonly Weighing[];
}

const correct = (decided: Decided, correction: Correction): Decided => ({
  ...decided,
  status: 'corrected',
  correction: { ...decided.correction, ...correction },
  ...(correction.source ? { source: { actor: correction.source } } : {}),
  ...(correction.target ? { target: { actor: correction.target } } : {}),
});

const apply = (decided: Decided, { decision, at, side, weighed }: ActOnClaim): Decided => {
  const { givenOrigin: origin } = decided;
  switch (decision.act) {
    case 'accept':
      return { ...decided, status: 'accepted' };
    case 'reject':
      return { ...decided, status: 'rejected' };
    case 'correct':
      return correct(decided, decision.correction);
    case 'split':
      return side === undefined ? decided : { ...decided, [side]: { actor: decision.actor, since: at } };
    case 'set-origin': {
      const { id, why } = decision;
      const givenOrigin =
        decision.origin === 'apart'
          ? { isApart: true, keys: [], why }
          : { isApart: origin?.isApart ?? false, keys: [...(origin?.keys ?? []), id], why };
      return { ...decided, givenOrigin };
    }
    case 'weigh-evidence': {
      if (weighed === undefined) return decided;
      const { id: decisionId, who, when } = decision;
      return { ...decided, weighings: [...(decided.weighings ?? []), { ...weighed, who, when, decisionId }] };
    }
    default:
      return decided;
  }
};

const spokenBy = (speaker: Speaker | null): Pick<Claim, 'saidBy' | 'speakers'> =>
  speaker === null ? { saidBy: null, speakers: [] } : { saidBy: speaker.name, speakers: [speaker] };

const corrected = (claim: Claim, correction: Correction): Claim => {
  const { kind, certainty, date, speaker, theatre } = correction;
  const { of: read, ...rest } = claim;
  const of = correction.of === undefined ? read : correction.of;
  const sure: Certainty = { ...claim.certainty, ...certainty };
  return {
    ...rest,
    ...(of && (kind ?? claim.kind) === 'support' ? { of } : {}),
    ...(kind === undefined || kind === claim.kind
      ? {}
      : { kind, sign: signOf(kind), symmetric: isSymmetric(kind) }),
    certainty: sure,
    date: date === undefined ? claim.date : date,
    theatre: theatre === undefined ? claim.theatre : theatre,
    ...(speaker === undefined ? {} : spokenBy(speaker)),
  };
};

/** A mention as the actor that decisions make it: given by hand, then merged. */
const mentionAs = (
  mention: Mention,
  findMerged: FindMerged,
  { actor, since }: Assigned = { actor: mention },
): Mention => {
  const { id, name } = findMerged(actor, since);
  return id === mention.id
    ? mention
    : { ...mention, id, name, readAs: { id: mention.id, name: mention.name } };
};

/** A chain of speakers with each as the actor whom merges make of him; the same chain where they make nothing of it. */
export const speakersAs = (speakers: readonly Speaker[], findMerged: FindMerged): readonly Speaker[] => {
  const isMerged = ({ name, actorId }: Speaker): boolean =>
    actorId !== undefined && findMerged({ id: actorId, name }).id !== actorId;
  if (!speakers.some(isMerged)) return speakers;
  return speakers.map((speaker) =>
    isMerged(speaker)
      ? { ...speaker, actorId: findMerged({ id: speaker.actorId!, name: speaker.name }).id }
      : speaker,
  );
};

/** Drivers with the actors and speakers in them as merges make them; the same where they make nothing of them. */
const driversAs = (drivers: Claim['drivers'], findMerged: FindMerged): Claim['drivers'] => {
  if (drivers === undefined) return undefined;
  const merged = drivers.map((driver): Driver => {
    const actors = driver.actors.map((actor) => mentionAs(actor, findMerged));
    const speakers = driver.speakers && speakersAs(driver.speakers, findMerged);
    const isAsRead =
      speakers === driver.speakers && actors.every((actor, index) => actor === driver.actors[index]);
    return isAsRead ? driver : { ...driver, actors, ...(speakers ? { speakers } : {}) };
  });
  return merged.every((driver, index) => driver === drivers[index]) ? drivers : merged;
};

export interface AppliedActs {
  /** What the claim says now; the very claim that was read where nothing in it changed. */
  readonly claim: Claim;
  /** What decisions say of it; the original stays beside a correction. */
  readonly marks: Partial<Pick<StandingClaim, 'status' | 'correctedFrom' | 'givenOrigin' | 'weighings'>>;
}

/** A claim with all that was decided about it and its actors in place of what was read. */
export const applyActs = (
  read: Claim,
  findMerged: FindMerged,
  { acts, doubt }: ActsOnClaim = { acts: [] },
): AppliedActs => {
  const decided = acts.reduce(apply, {});
  const { status, correction, givenOrigin, weighings } = decided;
  const source = mentionAs(read.source, findMerged, decided.source);
  const target = mentionAs(read.target, findMerged, decided.target);
  const said = correction ? corrected(read, correction) : read;
  const speakers = speakersAs(said.speakers, findMerged);
  const drivers = driversAs(read.drivers, findMerged);
  const isAsRead =
    said === read &&
    !doubt &&
    source === read.source &&
    target === read.target &&
    speakers === read.speakers &&
    drivers === read.drivers;
  return {
    claim: isAsRead
      ? read
      : {
          ...said,
          source,
          target,
          speakers,
          ...(drivers === undefined ? {} : { drivers }),
          doubts: doubt ? [...read.doubts, doubt] : read.doubts,
        },
    marks: {
      ...(status ? { status } : {}),
      ...(correction ? { correctedFrom: read } : {}),
      ...(givenOrigin ? { givenOrigin } : {}),
      ...(weighings ? { weighings } : {}),
    },
  };
};
