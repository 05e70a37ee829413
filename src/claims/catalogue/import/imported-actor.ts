import type { ActorIdentifier, ActorLink, ActorType } from '../../../records/index.ts';

/** Another actor as a row points to it: by its number in the same list, or by a name. */
export interface Pointer {
  readonly field: string;
  readonly identifier?: ActorIdentifier;
  readonly name?: string;
}

export interface ImportedLink {
  readonly kind: ActorLink['kind'];
  readonly to: Pointer;
  /** The link is of the other actor to this one: of a member to the alliance that the row is about. */
  readonly isOfOther?: boolean;
}

/** An actor as one row of a list describes it. */
export interface ImportedActor {
  readonly line: number;
  /** Its id in this project, where the list may say. */
  readonly id?: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  /** Names long enough to know it by, wherever it may be. */
  readonly fullNames: readonly string[];
  readonly leaders: readonly string[];
  readonly locations: readonly string[];
  readonly identifiers: readonly ActorIdentifier[];
  readonly links: readonly ImportedLink[];
  /** For a government: the name of its state. */
  readonly state?: string;
}
