import type { Actor, Doubt, ResolvedBy } from '../../records/index.ts';
import type { Standing } from './name-index.ts';

/** Where a sentence names an actor, by indices of the words of its tree. */
export interface FoundMention {
  readonly actor: Actor;
  readonly resolvedBy: ResolvedBy;
  readonly via: string | null;
  /** `name` too where a noun makes the place or adjective an actor: "Turkish troops". */
  readonly standing: Standing;
  /** First word of the phrase, heads such as "elements of" included. */
  readonly first: number;
  /** One past the last word. */
  readonly last: number;
  /** The word that the others hang on. */
  readonly head: number;
  /** The word of the name itself that the rest of the name hangs on; `head` where there is no more than the name. */
  readonly core: number;
  /** A part of a compound such as "X-backed" or "anti-X", and so no actor of its own here. */
  readonly compound: boolean;
  /** Not acting itself here: a place in which something happens, an adjective of something else. */
  readonly bystander: boolean;
  readonly doubt: Doubt | null;
}
