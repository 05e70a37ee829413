import { type Claim, type Metadata, type Speaker, signOf, type Testimony } from '../records/index.ts';
import { fingerprintQuote } from './fingerprint-quote.ts';

/**
 * What weighing needs of one reading, written beside its claims, so that a million of them load in seconds: what many
 * claims have in common stands once, and numbers point to it. Worked out of the claims and nothing else; one of
 * another version is worked out anew.
 */
export interface ReadingDigest {
  readonly version: number;
  readonly actors: readonly (readonly [id: string, name: string])[];
  readonly certainties: readonly Testimony['certainty'][];
  readonly chains: readonly (readonly Speaker[])[];
  readonly words: readonly string[];
  readonly claims: readonly DigestedClaim[];
}

/** Words are indexes; what few claims have stands at the end, and is left out where a claim has none of it. */
type DigestedClaim = readonly [
  id: string,
  quote: string,
  sketchLow: number,
  sketchHigh: number,
  source: number,
  target: number,
  kind: number,
  form: number,
  certainty: number,
  speakers: number,
  /** -1 where the claim has none. */
  date: number,
  rest?: DigestedRest,
];

type DigestedRest = Partial<Pick<Claim, 'sign' | 'saidBy' | 'cites' | 'works' | 'theatre'>> & {
  readonly quotations?: readonly string[];
};

/** Raised with every change of what stands in a digest or of how it is worked out. */
export const DIGEST_VERSION = 1;

/** Gives each different value a number, in the order in which they come. */
const numbering = <T>() => {
  const values: T[] = [];
  const known = new Map<string, number>();
  const numberOf = (value: T): number => {
    const key = typeof value === 'string' ? value : JSON.stringify(value);
    const number = known.get(key) ?? values.length;
    if (number === values.length) {
      known.set(key, number);
      values.push(value);
    }
    return number;
  };
  return { values, numberOf };
};

const restOf = (
  { kind, sign, saidBy, cites, works, theatre }: Claim,
  quotations: readonly string[],
): DigestedRest => ({
  ...(sign === signOf(kind) ? {} : { sign }),
  ...(saidBy === null ? {} : { saidBy }),
  ...(cites.length === 0 ? {} : { cites }),
  ...(works === undefined ? {} : { works }),
  ...(theatre === null ? {} : { theatre }),
  ...(quotations.length === 0 ? {} : { quotations }),
});

export const digestReading = (claims: readonly Claim[]): ReadingDigest => {
  const actors = numbering<readonly [string, string]>();
  const certainties = numbering<Testimony['certainty']>();
  const chains = numbering<readonly Speaker[]>();
  const words = numbering<string>();
  const digested = claims.map((claim): DigestedClaim => {
    const { id, quote, source, target, kind, form, certainty, speakers, date } = claim;
    const { sketch, quotations } = fingerprintQuote(quote);
    const { low, high, stance } = certainty;
    const rest = restOf(claim, quotations);
    const common = [
      id,
      quote,
      ...sketch,
      actors.numberOf([source.id, source.name]),
      actors.numberOf([target.id, target.name]),
      words.numberOf(kind),
      words.numberOf(form),
      certainties.numberOf({ low, high, stance }),
      chains.numberOf(speakers),
      date === null ? -1 : words.numberOf(date),
    ] as const;
    return Object.keys(rest).length === 0 ? common : [...common, rest];
  });
  return {
    version: DIGEST_VERSION,
    actors: actors.values,
    certainties: certainties.values,
    chains: chains.values,
    words: words.values,
    claims: digested,
  };
};

/** The latest reading of a document in its digest. */
export interface DigestedReading {
  readonly documentId: string;
  readonly name: string;
  readonly metadata: Metadata;
  /** ISO 8601 instant. */
  readonly readAt: string;
  readonly digest: ReadingDigest;
}
