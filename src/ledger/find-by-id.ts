import { EntenteError } from '../records/index.ts';

/** So many of those that a prefix may mean are named in a message. */
const MOST_NAMED = 5;

/** The one of an id, or of the beginning of an id that no other has. */
const findById = <T extends { readonly id: string }>(
  among: readonly T[],
  asked: string,
  unknown: () => EntenteError,
): T => {
  const found = asked === '' ? [] : among.filter(({ id }) => id.startsWith(asked));
  const one = found.find(({ id }) => id === asked) ?? found[0];
  if (!one) throw unknown();
  if (one.id === asked || found.length === 1) return one;
  const named = found.slice(0, MOST_NAMED).map(({ id }) => id);
  throw new EntenteError('bad-input', `findById: "${asked}" begins ${found.length} ids`, {
    hint: `Give more of it: ${named.join(', ')}${found.length > MOST_NAMED ? ', …' : ''}.`,
  });
};

/** @throws EntenteError `unknown-claim`, or `bad-input` where several begin so */
export const findClaim = <C extends { readonly id: string }>(claims: readonly C[], asked: string): C =>
  findById(
    claims,
    asked,
    () =>
      new EntenteError('unknown-claim', `findClaim: no claim "${asked}" stands`, {
        hint: 'It may have gone when its document was read again by a newer reader. entente claims lists those that stand.',
      }),
  );

/** @throws EntenteError `not-found`, or `bad-input` where several begin so */
export const findDecision = <D extends { readonly id: string }>(decisions: readonly D[], asked: string): D =>
  findById(
    decisions,
    asked,
    () =>
      new EntenteError('not-found', `findDecision: no decision "${asked}"`, {
        hint: 'entente log lists the decisions.',
      }),
  );
