export type ActorType =
  | 'armed-group'
  | 'faction'
  | 'government'
  | 'army'
  | 'agency'
  | 'party'
  | 'community'
  | 'international-organisation'
  | 'unknown';

/** An organised party to a conflict. A leader stands for his organisation and is one of its aliases. */
export interface Actor {
  /** A slug of the canonical name: `haqqani-network`. */
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** Other names, acronyms and spellings, in any script. */
  readonly aliases: readonly string[];
  /** Persons who stand for the organisation when they are named. */
  readonly leaders: readonly string[];
  /** Id of the actor that this one is a part of. */
  readonly partOf?: string;
  /** `catalogue`: known before reading; `text`: found in a document; `given`: added by the analyst. */
  readonly basis: 'catalogue' | 'text' | 'given';
}

/** An actor named in passing: its id and its canonical name. */
export type ActorReference = Pick<Actor, 'id' | 'name'>;

/** How a mention was tied to its actor. */
export type ResolvedBy = 'name' | 'alias' | 'leader' | 'defined-acronym' | 'description' | 'pronoun';
