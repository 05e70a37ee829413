export const ACTOR_TYPES = [
  'armed-group',
  'faction',
  'government',
  'army',
  'agency',
  'party',
  'community',
  'international-organisation',
  'unknown',
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** A tie to another actor that a catalogue knows. */
export interface ActorLink {
  /** `part-of`: within it, or of an alliance with it; `split-from`: left it; `merged-into`: went up in it. */
  readonly kind: 'part-of' | 'split-from' | 'merged-into';
  /** Id of the other actor. */
  readonly id: string;
  /** EDTF: when it held (`2012-01/2016-07`, `2017/..`) or, for a split or a merger, when it came about (`2004-03`). */
  readonly when?: string;
}

/** The number or code of an actor in someone else's list: `{ scheme: 'ucdp', id: '303' }`. */
export interface ActorIdentifier {
  readonly scheme: string;
  readonly id: string;
}

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
  /** Id of the actor that this one is a part of now. */
  readonly partOf?: string;
  /** What it was or is a part of, and what it came from. */
  readonly links?: readonly ActorLink[];
  /** Names of the states in which it is found; they tell which of two actors is meant by an alias that both have. */
  readonly locations?: readonly string[];
  readonly identifiers?: readonly ActorIdentifier[];
  /** `catalogue`: known before reading; `text`: found in a document; `given`: added by the analyst. */
  readonly basis: 'catalogue' | 'text' | 'given';
}

/** An actor named in passing: its id and its canonical name. */
export type ActorReference = Pick<Actor, 'id' | 'name'>;

/** How a mention was tied to its actor. */
export type ResolvedBy = 'name' | 'alias' | 'leader' | 'defined-acronym' | 'description' | 'pronoun';
