import {
  type ActorReference,
  type CellAct,
  type Claim,
  type ClaimPlace,
  type ClaimReference,
  type Doubt,
  type Side,
  signOf,
} from '../records/index.ts';
import type { EffectiveDecision } from './effective-decisions.ts';
import type { FindMerged } from './merged-actors.ts';

/** One decision as far as it is about one claim. */
export interface ActOnClaim {
  readonly decision: EffectiveDecision;
  /** Index of the decision among the effective ones. */
  readonly at: number;
  /** Which of the claim's actors it is about, if it is about one. */
  readonly side?: Side;
  /** How it says that the claim bears on a hypothesis, if it does. */
  readonly weighed?: Pick<CellAct, 'hypothesisId' | 'cell'>;
}

/** What a decision says of one claim. */
type ReferenceOf = ClaimReference & Pick<ActOnClaim, 'side' | 'weighed'>;

/** The acts on one claim of some reading, in the order in which they were taken. */
interface DecidedClaim {
  readonly claimId: string;
  /** Where it stood when it was last decided on. */
  place: ClaimPlace | undefined;
  readonly acts: ActOnClaim[];
}

/** What was decided about a claim, and the doubt that goes with it where that was about another reading of the same words. */
export interface ActsOnClaim {
  readonly acts: readonly ActOnClaim[];
  readonly doubt?: Doubt;
}

/** The claims that a decision is about. */
export const referencesOf = (decision: EffectiveDecision): readonly ReferenceOf[] => {
  switch (decision.act) {
    case 'accept':
    case 'reject':
    case 'correct':
      return [decision];
    case 'set-origin':
      return decision.claims;
    case 'split':
      return decision.mentions ?? [];
    case 'weigh-evidence':
      return decision.cells.map(({ hypothesisId, cell, ...reference }) => ({
        ...reference,
        weighed: { hypothesisId, cell },
      }));
    default:
      return [];
  }
};

const decidedClaims = (decisions: readonly EffectiveDecision[]): ReadonlyMap<string, DecidedClaim> => {
  const decided = new Map<string, DecidedClaim>();
  for (const [at, decision] of decisions.entries())
    for (const { claimId, place, side, weighed } of referencesOf(decision)) {
      const claim = decided.get(claimId) ?? { claimId, place, acts: [] };
      claim.place = place ?? claim.place;
      claim.acts.push({
        decision,
        at,
        ...(side === undefined ? {} : { side }),
        ...(weighed === undefined ? {} : { weighed }),
      });
      decided.set(claimId, claim);
    }
  return decided;
};

const isSamePlace = (claim: Claim, place: ClaimPlace): boolean =>
  (claim.begin < place.end && place.begin < claim.end) || claim.quote === place.quote;

/** The decided claim of an earlier reading that a claim takes the place of: one of its kind before others, then the nearest. */
const nearestOf = (claim: Claim, candidates: readonly DecidedClaim[]): DecidedClaim | undefined =>
  candidates
    .filter(({ place }) => isSamePlace(claim, place!))
    .toSorted(
      ({ place: x }, { place: y }) =>
        Number(y!.kind === claim.kind) - Number(x!.kind === claim.kind) ||
        Math.abs(x!.begin - claim.begin) - Math.abs(y!.begin - claim.begin),
    )[0];

const readOtherwise = (claim: Claim, { kind }: ClaimPlace): Doubt => ({
  code: 'decided-on-other-reading',
  message: `What was decided here was about an earlier reading of these words, as "${kind}"; they are now read as "${claim.kind}". It holds until it is decided anew.`,
  begin: claim.begin,
  end: claim.end,
});

/**
 * What was decided about each claim. A decision about a claim that is not there any more, because its document was
 * read anew by a newer reader, is about the claim that the new reading has in its place: of the same document, with an
 * overlapping span or the same sentence, between the same two actors, with the same sign. Linear in claims and decisions.
 */
export const actsOnClaims = (
  decisions: readonly EffectiveDecision[],
  claims: readonly Pick<Claim, 'id'>[],
  findMerged: FindMerged,
): ((claim: Claim) => ActsOnClaim | undefined) => {
  const decided = decidedClaims(decisions);
  if (decided.size === 0) return () => undefined;
  const idOfMerged = (actor: ActorReference): string => findMerged(actor).id;
  const key = (documentId: string, sourceId: string, targetId: string, sign: number): string => {
    const ends = [sourceId, targetId].map((id) => idOfMerged({ id, name: id })).sort();
    return JSON.stringify([documentId, ...ends, sign]);
  };
  const left = new Map([...decided].filter(([, { place }]) => place !== undefined));
  for (const { id } of claims) left.delete(id);
  const leftByPlace = new Map<string, DecidedClaim[]>();
  for (const claim of left.values()) {
    const { documentId, sourceId, targetId, kind } = claim.place!;
    const at = key(documentId, sourceId, targetId, signOf(kind));
    leftByPlace.set(at, [...(leftByPlace.get(at) ?? []), claim]);
  }
  const earlierOf = (claim: Claim): DecidedClaim | undefined => {
    if (leftByPlace.size === 0) return undefined;
    const candidates = leftByPlace.get(key(claim.documentId, claim.source.id, claim.target.id, claim.sign));
    return candidates && nearestOf(claim, candidates);
  };
  return (claim) => {
    const own = decided.get(claim.id);
    const earlier = earlierOf(claim);
    if (!earlier) return own;
    const acts = [...earlier.acts, ...(own?.acts ?? [])].toSorted((x, y) => x.at - y.at);
    return earlier.place!.kind === claim.kind || own
      ? { acts }
      : { acts, doubt: readOtherwise(claim, earlier.place!) };
  };
};
