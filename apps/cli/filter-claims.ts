import { starterCatalogue } from '../../src/claims/index.ts';
import { knownActors, type Standing } from '../../src/ledger/index.ts';
import {
  EntenteError,
  findActor,
  KINDS,
  nameKey,
  requireDayRange,
  type StandingClaim,
} from '../../src/records/index.ts';
import { pairKey, placeInTime } from '../../src/relations/index.ts';

export interface ClaimFilter {
  readonly doc?: string;
  readonly actor?: string;
  readonly pair?: readonly string[];
  readonly kind?: string;
  readonly speaker?: string;
  readonly since?: string;
  readonly until?: string;
}

type Test = (claim: StandingClaim) => boolean;

const misuse = (message: string, hint: string): EntenteError =>
  new EntenteError('bad-input', message, { hint });

const testsOf = (
  filter: ClaimFilter,
  { documents, ...standing }: Pick<Standing, 'documents' | 'actors' | 'decisions'>,
): readonly Test[] => {
  const tests: Test[] = [];
  const known = knownActors(standing, starterCatalogue);
  const actorId = (name: string): string => findActor(known, name).id;
  const { doc, actor, pair, kind, speaker, since, until } = filter;
  if (doc !== undefined) {
    if (!documents.some(({ id, name }) => id === doc || name === doc))
      throw new EntenteError('unknown-document', `claims: no document "${doc}"`, {
        hint: `There are: ${
          documents
            .slice(0, 5)
            .map(({ name }) => name)
            .join(', ') || 'none yet'
        }.`,
      });
    tests.push((claim) => claim.doc === doc || claim.documentId === doc);
  }
  if (actor !== undefined) {
    const id = actorId(actor);
    tests.push((claim) => claim.source.id === id || claim.target.id === id);
  }
  if (pair !== undefined) {
    const [a, b, ...more] = pair;
    if (a === undefined || b === undefined || more.length > 0)
      throw misuse(
        `claims: --pair takes two actors, not ${pair.length}`,
        'Quote names of several words: --pair "Haqqani network" al-Qaeda.',
      );
    const key = pairKey(actorId(a), actorId(b));
    tests.push((claim) => pairKey(claim.source.id, claim.target.id) === key);
  }
  if (kind !== undefined) {
    if (!(KINDS as readonly string[]).includes(kind))
      throw misuse(`claims: unknown kind "${kind}"`, `Kinds are: ${KINDS.join(', ')}.`);
    tests.push((claim) => claim.kind === kind);
  }
  if (speaker !== undefined) {
    const key = nameKey(speaker);
    tests.push((claim) => (claim.saidBy === null ? key === 'author' : nameKey(claim.saidBy).includes(key)));
  }
  if (since !== undefined) {
    const { first } = requireDayRange(since, '--since');
    tests.push((claim) => (placeInTime(claim)?.day ?? Number.NEGATIVE_INFINITY) >= first);
  }
  if (until !== undefined) {
    const { last } = requireDayRange(until, '--until');
    tests.push((claim) => (placeInTime(claim)?.day ?? Number.POSITIVE_INFINITY) <= last);
  }
  return tests;
};

/** The claims that meet every filter; names and dates that mean nothing are refused, not ignored. */
export const filterClaims = (
  claims: readonly StandingClaim[],
  standing: Pick<Standing, 'documents' | 'actors' | 'decisions'>,
  filter: ClaimFilter,
): readonly StandingClaim[] => {
  const tests = testsOf(filter, standing);
  return claims.filter((claim) => tests.every((test) => test(claim)));
};
