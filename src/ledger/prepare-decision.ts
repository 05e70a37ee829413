import {
  type Correction,
  type DecisionAct,
  EntenteError,
  nameKey,
  requireDayRange,
  type Speaker,
  STATED,
} from '../records/index.ts';
import { claimByHand } from './claim-by-hand.ts';
import { type Asked, actorAsked, type DecisionGround, misuse, referenceTo } from './decision-ground.ts';
import type { CertaintyAsked, DecisionRequest } from './decision-request.ts';
import { undoingsInForce } from './effective-decisions.ts';
import { findClaim, findDecision } from './find-by-id.ts';
import { everyActor } from './known-actors.ts';
import { prepareActorDescription } from './prepare-actor-description.ts';
import { prepareCells, prepareHypothesis, prepareRemoval } from './prepare-hypothesis.ts';
import { prepareMerge, prepareSplit, referred } from './prepare-merge.ts';
import { readingChoices, standingReader } from './standing-reader.ts';
import { standingSources } from './standing-sources.ts';

/** Stands as the name of a speaker whom the text does not name. */
const UNNAMED = 'unnamed';

const checkCertainty = ({ low, high }: CertaintyAsked): void => {
  if (!(0 <= low && low <= high && high <= 1))
    throw misuse(
      `${low} to ${high} is no range of probabilities`,
      'Give low and high from 0 to 1, low first.',
    );
};

/** A speaker by name; where an actor bears it, he speaks for that actor. */
const speakerAsked = (name: string, { standing, catalogue }: DecisionGround): Speaker => {
  if (name === UNNAMED) return { name, kind: 'unnamed' };
  const key = nameKey(name);
  const actor = everyActor(standing, catalogue).find((known) =>
    [known.name, ...known.aliases, ...known.leaders].some((other) => nameKey(other) === key),
  );
  return { name, kind: 'named', ...(actor ? { actorId: actor.id } : {}) };
};

const prepareCorrection = (asked: Asked<'correct'>, ground: DecisionGround): DecisionAct => {
  const claim = findClaim(ground.standing.claims, asked.claimId);
  const { kind, of, certainty, date, saidBy, theatre } = asked;
  if (certainty) checkCertainty(certainty);
  if (typeof date === 'string') requireDayRange(date, 'date');
  const correction: Correction = {
    ...(kind === undefined ? {} : { kind }),
    ...(of === undefined ? {} : { of }),
    ...(asked.source === undefined ? {} : { source: referred(actorAsked(asked.source, ground)) }),
    ...(asked.target === undefined ? {} : { target: referred(actorAsked(asked.target, ground)) }),
    ...(certainty === undefined
      ? {}
      : {
          certainty: {
            low: certainty.low,
            high: certainty.high,
            stance: certainty.stance ?? claim.certainty.stance,
          },
        }),
    ...(date === undefined ? {} : { date }),
    ...(saidBy === undefined ? {} : { speaker: saidBy === null ? null : speakerAsked(saidBy, ground) }),
    ...(theatre === undefined ? {} : { theatre }),
  };
  if (Object.keys(correction).length === 0)
    throw misuse(
      'nothing is corrected',
      'Say what should stand instead: kind, source, target, certainty, date, speaker or theatre.',
    );
  if ((correction.source ?? claim.source).id === (correction.target ?? claim.target).id)
    throw misuse('one actor would stand on both sides', 'Reject the claim instead.');
  return { act: 'correct', ...referenceTo(claim), correction };
};

const prepareGrade = ({ source, grade }: Asked<'grade'>, { standing }: DecisionGround): DecisionAct => {
  const sources = standingSources(standing);
  const found = sources.find(({ name }) => nameKey(name) === nameKey(source));
  if (found) return { act: 'grade', source: found.name, grade };
  const some = sources.slice(0, 5).map(({ name }) => name);
  throw misuse(
    `nobody called "${source}" published or said anything here`,
    some.length === 0 ? 'Read a report first.' : `There are: ${some.join(', ')}; see entente sources.`,
  );
};

const prepareOrigin = (
  { origin, claimIds }: Asked<'set-origin'>,
  { standing }: DecisionGround,
): DecisionAct => {
  const found = claimIds.map((id) => findClaim(standing.claims, id));
  const claims = [...new Map(found.map((claim) => [claim.id, referenceTo(claim)])).values()];
  const least = origin === 'shared' ? 2 : 1;
  if (claims.length < least)
    throw misuse(`${origin} takes at least ${least} claims, not ${claims.length}`, 'Name each by its id.');
  return { act: 'set-origin', origin, claims };
};

const prepareClaim = async (asked: Asked<'add-claim'>, ground: DecisionGround): Promise<DecisionAct> => {
  const { certainty, source, target, act, document: named, ...rest } = asked;
  const head = ground.standing.documents.find(({ id, name }) => id === named || name === named);
  const document = head && (await ground.readDocument(head.id));
  if (!document)
    throw new EntenteError('unknown-document', `prepareDecision: no document "${named}"`, {
      hint: 'Give its file name or its id; read it first if it is new.',
    });
  if (certainty) checkCertainty(certainty);
  if (rest.date !== undefined) requireDayRange(rest.date, 'date');
  const claim = claimByHand(document, {
    ...rest,
    source: { ...source, actor: actorAsked(source.actor, ground) },
    target: { ...target, actor: actorAsked(target.actor, ground) },
    ...(certainty === undefined ? {} : { certainty: { stance: STATED.stance, ...certainty } }),
  });
  if (ground.standing.claims.some(({ id }) => id === claim.id))
    throw misuse(`claim "${claim.id}" says this already`, 'Decide on it instead.');
  return { act, claim, textHash: document.textHash };
};

const prepareDescription = (asked: Asked<'describe'>, { standing }: DecisionGround): DecisionAct => {
  const { published } = asked.description;
  if (published) requireDayRange(published.edtf, 'published');
  if (!standing.documents.some(({ id }) => id === asked.documentId))
    throw new EntenteError('unknown-document', `prepareDecision: no document "${asked.documentId}"`, {
      hint: 'Give its id.',
    });
  return asked;
};

const preparePin = ({ actor, at }: Asked<'pin'>, ground: DecisionGround): DecisionAct => {
  const isShare = (value: number): boolean => value >= 0 && value <= 1;
  if (at !== null && !(isShare(at.x) && isShare(at.y)))
    throw misuse(
      `${at.x}, ${at.y} is no place on the map`,
      'Give x and y from 0 to 1, as shares of its width and height.',
    );
  return { act: 'pin', actor: referred(actorAsked(actor, ground)), at };
};

const prepareReadingChoice = async (
  { act, documentId, reader }: Asked<'choose-reading'>,
  { standing, readersOf }: DecisionGround,
): Promise<DecisionAct> => {
  const readers = await readersOf(documentId);
  if (!readers.includes(reader))
    throw misuse(
      `"${reader}" did not read document "${documentId}"`,
      readers.length === 0 ? 'Give the id of a document.' : `Those who did: ${readers.join(', ')}.`,
    );
  if (standingReader(readers, readingChoices(standing.decisions).get(documentId)) === reader)
    throw misuse(`the reading by ${reader} stands already`, 'Nothing needs to be done.');
  return { act, documentId, reader, over: readers.filter((other) => other !== reader) };
};

const prepareUndo = ({ decisionId }: Asked<'undo'>, { standing }: DecisionGround): DecisionAct => {
  const { id } = findDecision(standing.decisions, decisionId);
  const undoing = undoingsInForce(standing.decisions).get(id);
  if (undoing)
    throw misuse(`decision "${id}" is undone already`, `To bring it back, undo its undoing: ${undoing.id}.`);
  return { act: 'undo', decisionId: id };
};

/**
 * The act that a request means, held against what stands: its claims, actors, sources, documents and decisions are
 * there, its quote stands in the text, its dates and ranges are such.
 * @throws EntenteError naming what is not, and what to do
 */
export const prepareDecision = async (
  request: DecisionRequest,
  ground: DecisionGround,
): Promise<DecisionAct> => {
  switch (request.act) {
    case 'accept':
    case 'reject':
      return { act: request.act, ...referenceTo(findClaim(ground.standing.claims, request.claimId)) };
    case 'correct':
      return prepareCorrection(request, ground);
    case 'merge':
      return prepareMerge(request, ground);
    case 'split':
      return prepareSplit(request, ground);
    case 'grade':
      return prepareGrade(request, ground);
    case 'set-origin':
      return prepareOrigin(request, ground);
    case 'add-claim':
      return prepareClaim(request, ground);
    case 'describe':
      return prepareDescription(request, ground);
    case 'describe-actor':
      return prepareActorDescription(request, ground);
    case 'pin':
      return preparePin(request, ground);
    case 'choose-reading':
      return prepareReadingChoice(request, ground);
    case 'set-parameters':
      return request;
    case 'add-hypothesis':
      return prepareHypothesis(request, ground);
    case 'remove-hypothesis':
      return prepareRemoval(request, ground);
    case 'weigh-evidence':
      return prepareCells(request, ground);
    case 'undo':
      return prepareUndo(request, ground);
  }
};
