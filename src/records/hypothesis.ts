import type { ActorReference } from './actor.ts';
import type { Kind } from './kind.ts';
import type { Predicate } from './predicate.ts';

/**
 * How much more likely a claim is where a hypothesis is true than where nothing is known of it. `not-applicable` is no
 * middle: the claim says nothing to that hypothesis, where a `neutral` one is as likely with it as without.
 */
export const CELLS = [
  'strongly-against',
  'against',
  'neutral',
  'for',
  'strongly-for',
  'not-applicable',
] as const;
export type Cell = (typeof CELLS)[number];

/** Some actors under one name, of whom a hypothesis speaks. */
export interface Party {
  readonly name: string;
  readonly actors: readonly ActorReference[];
}

/** What a hypothesis expects of claims about the relations between two parties. Of those that fit a claim the first holds. */
export interface Expectation {
  /** Names of parties; the same twice for relations within one. The first is the doer where `directed`. */
  readonly between: readonly [string, string];
  readonly directed?: true;
  /** Absent: any. */
  readonly kinds?: readonly Kind[];
  readonly sign?: 'cooperative' | 'conflictual';
  readonly cell: Cell;
}

/** A statement that evidence can speak against; also a predicate over simulated futures. */
export interface Hypothesis {
  /** A slug of the title. */
  readonly id: string;
  /** What it answers; the hypotheses of one question are rivals. */
  readonly question: string;
  readonly title: string;
  readonly statement: string;
  /** How likely it was before the evidence, beside its rivals: any positive number. Absent: 1. */
  readonly prior?: number;
  /** Those that `expects` and `holds` name; an actor that is named by itself is a party of one. */
  readonly parties: readonly Party[];
  readonly expects: readonly Expectation[];
  /** What would be seen in a future in which it is true; `otherwise`: whatever its rivals are not. */
  readonly holds?: Predicate | 'otherwise';
}

/** A hypothesis as a person writes it: parties by the names of their actors, and actors without a party beside them. */
export interface HypothesisAsked extends Omit<Hypothesis, 'id' | 'parties'> {
  /** Of the hypothesis that this one takes the place of. */
  readonly id?: string;
  readonly parties: Readonly<Record<string, readonly string[]>>;
}

/** Something that a person said of a claim beside a hypothesis. */
export interface Weighing {
  readonly hypothesisId: string;
  readonly cell: Cell;
  readonly who: string;
  /** ISO 8601 instant, UTC. */
  readonly when: string;
  readonly decisionId: string;
}
