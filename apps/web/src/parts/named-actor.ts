import type { ActorAsked } from '../../../../src/ledger/index.ts';

/** An actor as a person names one: known, or new. */
export interface NamedActor {
  /** Null where nobody knew it before. */
  readonly id: string | null;
  readonly name: string;
}

export const askedFor = ({ id, name }: NamedActor): ActorAsked => (id === null ? { new: name } : id);
