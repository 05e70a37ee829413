import type { DriverEffect } from '../../records/index.ts';
import { inflect } from '../relations/triggers/inflect.ts';

/** How sure a marker is that what it ties are cause and effect. `weak`: it says "after" and hints at "because". */
type Strength = 'says' | 'weak';

/** Before its cause, which hangs on the effect: "because of army operations", "because strikes killed its leaders". */
export interface Connective {
  readonly words: string;
  readonly effect: DriverEffect;
  readonly strength: Strength;
  /** The cause is supposed, not said to be so. */
  readonly isCondition: boolean;
}

/**
 * Who is what around a causal verb.
 * makes: the subject is the cause of the object: "sanctions caused the rift"; turned round in the passive.
 * moves: the subject makes the object do something: "strikes forced X to join Y".
 * leads: the subject is the cause of what a preposition brings: "sanctions led to a rift".
 * stems: the subject is the effect of what a preposition brings: "the rift stems from sanctions".
 * credits: the subject says that the object is the effect of what a preposition brings: "analysts attribute it to money".
 */
export type CausalShape = 'makes' | 'moves' | 'leads' | 'stems' | 'credits';

export interface CausalVerb {
  readonly lemma: string;
  readonly shape: CausalShape;
  readonly effect: DriverEffect;
  /** For `leads`, `stems` and `credits`. */
  readonly prepositions: readonly string[];
}

/** A noun that calls one thing the cause of another: "the reason for the split was money". */
export interface CausalNoun {
  readonly lemma: string;
  readonly effect: DriverEffect;
}

const connectives = (
  phrases: string,
  change: Partial<Omit<Connective, 'words'>> = {},
): readonly Connective[] =>
  phrases
    .split(', ')
    .map((words) => ({ words, effect: 'brings', strength: 'says', isCondition: false, ...change }));

/** Before a noun. "After" alone tells when, not why, and is none; nor is "despite", which says that a cause had no effect. */
export const CAUSAL_PREPOSITIONS: readonly Connective[] = [
  ...connectives(
    'because of, due to, owing to, thanks to, on account of, as a result of, as a consequence of, as a direct result of, in response to, in reaction to, in retaliation for, in revenge for, under pressure from, under the pressure of, out of, by virtue of, in return for, in exchange for, in view of, in light of',
  ),
  ...connectives('following, in the wake of, in the aftermath of, amid, in the face of', {
    strength: 'weak',
  }),
];

/** Before a clause that is the cause. "Since" is taken only where it does not tell a time. */
export const CAUSAL_CONJUNCTIONS: readonly Connective[] = [
  ...connectives('because, since, now that, given that, on the grounds that, in that'),
  ...connectives('if, in case, provided that, as long as, in the event that', { isCondition: true }),
  ...connectives('unless', { effect: 'lowers', isCondition: true }),
];

/**
 * Between a cause and the clause that is its effect: "it lost its bases, so it turned to Y". Not "so that", which tells an
 * aim as often as an outcome.
 */
export const CAUSAL_ADVERBS: ReadonlySet<string> = new Set([
  'so',
  'therefore',
  'consequently',
  'hence',
  'thus',
]);

const verbs = (
  shape: CausalShape,
  effect: DriverEffect,
  lemmas: string,
  prepositions: readonly string[] = [],
): readonly CausalVerb[] => lemmas.split(', ').map((lemma) => ({ lemma, shape, effect, prepositions }));

export const CAUSAL_VERBS: readonly CausalVerb[] = [
  ...verbs(
    'makes',
    'brings',
    'cause, prompt, trigger, spark, provoke, precipitate, spur, motivate, inspire, drive, explain, set off, touch off, bring about, occasion',
  ),
  ...verbs(
    'makes',
    'raises',
    'fuel, deepen, hasten, accelerate, cement, strengthen, reinforce, boost, facilitate, exacerbate, intensify, heighten, inflame, aggravate, bolster, encourage, consolidate',
  ),
  ...verbs(
    'makes',
    'lowers',
    'weaken, undermine, strain, erode, hamper, hinder, jeopardise, jeopardize, endanger, imperil, complicate, sour, damage, disrupt, prevent, impede, curb, loosen, slow',
  ),
  ...verbs(
    'moves',
    'brings',
    'force, drive, push, compel, lead, prompt, cause, allow, enable, encourage, oblige, induce, spur, motivate, persuade, convince, tempt, bring, draw, help',
  ),
  ...verbs('moves', 'lowers', 'prevent, keep, stop, deter, discourage'),
  ...verbs('leads', 'brings', 'lead, contribute, give rise', ['to', 'towards']),
  ...verbs('leads', 'brings', 'result, culminate, end', ['in']),
  ...verbs('leads', 'brings', 'pave the way', ['for', 'to']),
  ...verbs('stems', 'brings', 'stem, arise, derive, result, flow, spring, emerge', ['from']),
  ...verbs('credits', 'brings', 'attribute, ascribe, credit, put down, trace', ['to']),
  ...verbs('credits', 'brings', 'blame', ['on']),
];

const nouns = (effect: DriverEffect, lemmas: string): readonly CausalNoun[] =>
  lemmas.split(' ').map((lemma) => ({ lemma, effect }));

export const CAUSAL_NOUNS: readonly CausalNoun[] = [
  ...nouns('brings', 'reason cause motive explanation result consequence product outcome'),
  ...nouns('raises', 'driver factor'),
];

/** Of those nouns, the ones that name the effect: "the split was the result of sanctions". */
export const EFFECT_NOUNS: ReadonlySet<string> = new Set(['result', 'consequence', 'product', 'outcome']);

/** The verbs by the form of their first word. */
export const VERBS_BY_FORM: ReadonlyMap<string, readonly CausalVerb[]> = (() => {
  const byForm = new Map<string, CausalVerb[]>();
  for (const verb of CAUSAL_VERBS)
    for (const form of new Set(inflect(verb.lemma.split(' ')[0]!).map(([, words]) => words)))
      byForm.set(form, [...(byForm.get(form) ?? []), verb]);
  // the other spelling
  byForm.set('fuelled', byForm.get('fueled')!);
  byForm.set('fuelling', byForm.get('fueling')!);
  return byForm;
})();
