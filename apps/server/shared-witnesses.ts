import type { StandingClaim } from '../../src/records/index.ts';
import { pairKey } from '../../src/relations/index.ts';
import type { Snapshot } from './snapshot.ts';

/** Claims that go back to one witness and count once, and why. */
export interface SharedWitness {
  readonly reason: string | null;
  /** Strongest first: the first speaks for all. */
  readonly claims: readonly {
    readonly id: string;
    readonly documentId: string;
    readonly publisher: string | null;
    readonly published: string | null;
  }[];
}

/** The witnesses that some of these claims share, with each other or with claims of other documents. */
export const sharedWitnesses = (
  { evidence }: Pick<Snapshot, 'evidence'>,
  claims: readonly StandingClaim[],
): readonly SharedWitness[] => {
  const ids = new Set(claims.map(({ id }) => id));
  const pairs = new Set(claims.map(({ source, target }) => pairKey(source.id, target.id)));
  return [...pairs].flatMap((pair) =>
    (evidence.get(pair)?.witnesses ?? [])
      .filter((witness) => witness.claims.length > 1 && witness.claims.some(({ id }) => ids.has(id)))
      .map(({ reason, claims: shared }) => ({
        reason,
        claims: shared.map(({ id, documentId, publisher, published }) => ({
          id,
          documentId,
          publisher,
          published,
        })),
      })),
  );
};
