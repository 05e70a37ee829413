import type { Actor, Doubt, ResolvedBy } from '../../records/index.ts';
import type { Standing } from './name-index.ts';

/** Where a sentence names an actor, by indices of its tokens. */
export interface FoundMention {
  readonly actor: Actor;
  readonly resolvedBy: ResolvedBy;
  readonly via: string | null;
  /** `name` too where a noun makes the place or adjective an actor: "Turkish troops". */
  readonly standing: Standing;
  /** First token of the phrase, heads such as "elements of" included. */
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  /** "X's …": it owns what follows. */
  readonly possessive: boolean;
  /** A part of a compound such as "X-backed" or "anti-X", and so no actor of its own here. */
  readonly compound: boolean;
  /** Not acting itself here: a place in which something happens, an adjective of something else. */
  readonly bystander: boolean;
  readonly doubt: Doubt | null;
}

/** Mentions that are coordinated: "X, Y and Z". */
export interface MentionGroup {
  readonly members: readonly FoundMention[];
  readonly first: number;
  readonly last: number;
  /** The preposition that governs it, if any. */
  readonly governor: string | null;
  /** How it stands in its clause, as far as the words before it tell. */
  readonly place: 'subject' | 'governed' | 'object';
  readonly possessive: boolean;
}
