import type { Form, Kind, SupportType } from '../../../records/index.ts';

/** What a trigger word says, whichever way it is built. */
export interface Meaning {
  readonly kind: Kind;
  readonly form: Form;
  readonly of?: SupportType;
}

/** A verb that ties its subject to an actor after it. */
export interface VerbTrigger extends Meaning {
  /** An adjective takes its partner as a verb takes what follows a preposition. */
  readonly part: 'verb' | 'adjective';
  /** In the infinitive; several words where a particle belongs to it: "break away". */
  readonly lemma: string;
  /**
   * What can stand right after it as the target: anyone; an organisation only, where the verb takes places as often;
   * a recipient, who counts where what is given follows ("gave X arms").
   */
  readonly direct: 'anyone' | 'organisation' | 'recipient' | null;
  /** Prepositions after which the target may stand. */
  readonly prepositions: readonly string[];
  /** What the subject does, the actor after it does to the subject: "received arms from". */
  readonly reversed: boolean;
  /** Without a target, the subjects do it with each other: "X and Y clashed". */
  readonly together: boolean;
}

/** A noun for a relation: "X's attack on Y", "the alliance between X and Y". */
export interface NounTrigger extends Meaning {
  readonly part: 'noun';
  readonly lemma: string;
  readonly prepositions: readonly string[];
  readonly together: boolean;
}

/** A noun for an actor by its relation to another: "X, an ally of Y", "Y's rival X". */
export interface RoleTrigger extends Meaning {
  readonly part: 'role';
  readonly lemma: string;
  /** The other does it to the one so called: "a recipient of X's aid". */
  readonly reversed: boolean;
  /** Only where its owner is an organisation: "the FSA group X", but not "the Syrian group X". */
  readonly ofOrganisation: boolean;
}

/** The second half of a compound: "X-backed Y". */
export interface CompoundTrigger extends Meaning {
  readonly part: 'compound';
  readonly lemma: string;
}

export type Trigger = VerbTrigger | NounTrigger | RoleTrigger | CompoundTrigger;

const list = (cell: string): readonly string[] =>
  cell
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

export interface VerbRow extends Meaning {
  readonly verbs: string;
  /** `direct`, `organisation` or `recipient` (see VerbTrigger.direct), prepositions, or both, divided by commas. */
  readonly target: string;
  readonly reversed?: boolean;
  readonly together?: boolean;
}

const directOf = (places: readonly string[]): VerbTrigger['direct'] => {
  if (places.includes('direct')) return 'anyone';
  if (places.includes('recipient')) return 'recipient';
  return places.includes('organisation') ? 'organisation' : null;
};

export const verbsOf = (
  rows: readonly VerbRow[],
  part: VerbTrigger['part'] = 'verb',
): readonly VerbTrigger[] =>
  rows.flatMap(({ verbs, target, reversed = false, together = false, ...meaning }) =>
    list(verbs).map((lemma): VerbTrigger => {
      const places = list(target);
      return {
        part,
        lemma,
        direct: directOf(places),
        prepositions: places.filter((place) => !['direct', 'organisation', 'recipient'].includes(place)),
        reversed,
        together,
        ...meaning,
      };
    }),
  );

export interface NounRow extends Meaning {
  readonly nouns: string;
  readonly target: string;
  readonly together?: boolean;
}

export const nounsOf = (rows: readonly NounRow[]): readonly NounTrigger[] =>
  rows.flatMap(({ nouns, target, together = false, ...meaning }) =>
    list(nouns).map(
      (lemma): NounTrigger => ({ part: 'noun', lemma, prepositions: list(target), together, ...meaning }),
    ),
  );

export interface WordRow extends Meaning {
  readonly words: string;
  readonly reversed?: boolean;
  readonly ofOrganisation?: boolean;
}

export const rolesOf = (rows: readonly WordRow[]): readonly RoleTrigger[] =>
  rows.flatMap(({ words, reversed = false, ofOrganisation = false, ...meaning }) =>
    list(words).map((lemma): RoleTrigger => ({ part: 'role', lemma, reversed, ofOrganisation, ...meaning })),
  );

export const compoundsOf = (rows: readonly WordRow[]): readonly CompoundTrigger[] =>
  rows.flatMap(({ words, ...meaning }) =>
    list(words).map((lemma): CompoundTrigger => ({ part: 'compound', lemma, ...meaning })),
  );
