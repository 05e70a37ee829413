import type { Claim } from '../../records/index.ts';
import { starterCatalogue } from '../catalogue/starter-catalogue.ts';
import { readWith } from '../reader.contract.ts';
import { documentOf } from './document-of.ts';
import { englishReader } from './english-reader.test-suite.ts';

/** The claims of a text, for tests. */
export const readClaims = (text: string, published?: string): readonly Claim[] =>
  readWith(englishReader, documentOf(text, published === undefined ? {} : { published }), starterCatalogue)
    .claims;

/** `Hamas | rivalry | Fatah` for each claim, in order of the text. */
export const relationsIn = (text: string): readonly string[] =>
  readClaims(text).map(({ source, kind, target }) => `${source.name} | ${kind} | ${target.name}`);
