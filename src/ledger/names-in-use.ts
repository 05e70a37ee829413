import { type ActorReference, SIDES, type StandingClaim } from '../records/index.ts';

/** Words by which texts name an actor, and where. */
export interface NameInUse {
  readonly words: string;
  /** The actor that was read here, where a decision says that it is another. */
  readonly readAs?: ActorReference;
  readonly documents: readonly { readonly id: string; readonly name: string; readonly claims: number }[];
  readonly claimIds: readonly string[];
}

export interface NamesInUse {
  /** Those used most first. */
  readonly names: readonly NameInUse[];
  /** Mentions by pronoun or description alone. */
  readonly withoutName: number;
}

interface Use {
  readonly words: string;
  readonly readAs: ActorReference | undefined;
  readonly documents: Map<string, { readonly id: string; readonly name: string; claims: number }>;
  readonly claimIds: Set<string>;
}

/** By which words the claims of an actor name it, and in which documents. Linear in the claims. */
export const namesInUse = (claims: readonly StandingClaim[], actorId: string): NamesInUse => {
  const uses = new Map<string, Use>();
  let withoutName = 0;
  for (const claim of claims)
    for (const side of SIDES) {
      const { id, mention, resolvedBy, readAs } = claim[side];
      if (id !== actorId) continue;
      if (resolvedBy === 'pronoun' || resolvedBy === 'description') {
        withoutName++;
        continue;
      }
      const words = mention.replace(/\s+/g, ' ');
      const key = `${readAs?.id ?? ''}|${words}`;
      const use: Use = uses.get(key) ?? { words, readAs, documents: new Map(), claimIds: new Set() };
      uses.set(key, use);
      use.claimIds.add(claim.id);
      const document = use.documents.get(claim.documentId);
      if (document) document.claims++;
      else use.documents.set(claim.documentId, { id: claim.documentId, name: claim.doc, claims: 1 });
    }
  return {
    names: [...uses.values()]
      .map(({ words, readAs, documents, claimIds }) => ({
        words,
        ...(readAs === undefined ? {} : { readAs }),
        documents: [...documents.values()],
        claimIds: [...claimIds],
      }))
      .sort((x, y) => y.claimIds.length - x.claimIds.length || (x.words < y.words ? -1 : 1)),
    withoutName,
  };
};
