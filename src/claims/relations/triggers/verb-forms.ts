import { inflect } from './inflect.ts';
import { LIGHT_VERBS } from './light-verbs.ts';
import { VERB_TRIGGERS } from './verbs.ts';

/** All forms of the verbs of relation of one word, and of those that carry a noun of relation. */
export const VERB_FORMS: ReadonlySet<string> = new Set([
  ...VERB_TRIGGERS.filter(({ lemma }) => !lemma.includes(' ')).flatMap(({ lemma }) =>
    inflect(lemma).map(([, form]) => form),
  ),
  ...LIGHT_VERBS,
]);
