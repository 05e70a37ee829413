import type { Claim } from '../../records/index.ts';
import { starterCatalogue } from '../catalogue/starter-catalogue.ts';
import type { Ask } from '../language-model/index.ts';
import { readWith } from '../reader.contract.ts';
import { documentOf } from './document-of.ts';
import { englishReader } from './english-reader.test-suite.ts';

/** The excerpt of a question's material, as it stands between its marker lines. */
export const excerptIn = (material: string): string => {
  const code = /carry the code (\w+)/u.exec(material)![1]!;
  const [opening, closing] = [`<<<EXCERPT ${code}\n`, `\nEXCERPT ${code}>>>`];
  return material.slice(material.indexOf(opening) + opening.length, material.indexOf(closing));
};

/** A claim as a model answers it. */
export const asAnswered = ({ quote, source, target, kind, form, certainty, ...claim }: Claim) => ({
  quote,
  source: { mention: source.mention, name: source.name },
  target: { mention: target.mention, name: target.name },
  trigger: quote.slice(claim.trigger.begin - claim.begin, claim.trigger.end - claim.begin),
  kind,
  denial: null,
  form,
  mutual: claim.symmetric,
  support: claim.of ?? null,
  hedge: certainty.phrase,
  speakers: claim.speakers.map(({ name, kind: sort }) => ({ words: name, sort })),
  date: null,
  theatre: null,
});

/** A model for tests: answers what the English reader finds in the excerpt, and whatever else `also` makes of it. */
export const playedModel =
  (also: (excerpt: string) => readonly unknown[] = () => []): Ask =>
  async ({ material }) => {
    const excerpt = excerptIn(material);
    const { claims } = readWith(englishReader, documentOf(excerpt), starterCatalogue);
    return { text: JSON.stringify({ claims: [...claims.map(asAnswered), ...also(excerpt)] }), end: 'whole' };
  };
