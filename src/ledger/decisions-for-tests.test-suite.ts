import {
  type ActorReference,
  type Claim,
  type ClaimPlace,
  type Decision,
  type DecisionAct,
  idOf,
  isSymmetric,
  type Kind,
  STATED,
  signOf,
} from '../records/index.ts';
import { sampleDocument } from './sample-records.test-suite.ts';
import type { LedgerContents } from './what-stands.ts';

/** An actor whose id is its name in small letters. */
export const named = (name: string): ActorReference => ({ id: name.toLowerCase(), name });

/** Decisions in their order, a day apart from 2026-06-01; their ids are their numbers from 1. */
export const taken = (...acts: readonly DecisionAct[]): readonly Decision[] =>
  acts.map((act, index) => ({
    ...act,
    id: String(index + 1),
    who: 'analyst',
    when: new Date(Date.UTC(2026, 5, 1 + index, 23, 30)).toISOString(),
    why: 'a reason',
  }));

export const undo = (decision: number): DecisionAct => ({ act: 'undo', decisionId: String(decision) });

export const TEXT =
  'The Reds are allied with the Blues. The Reds attacked the Greens. The Whites support the Greens. The Azures met the Whites.';

export const document = sampleDocument({ text: TEXT, published: '2010-03-01' });

interface Read {
  readonly quote: string;
  readonly source: string;
  readonly target: string;
  readonly kind: Kind;
  readonly reader?: string;
  readonly speaker?: string;
}

/** A claim on a sentence of `document`. */
export const readClaim = ({ quote, source, target, kind, reader = 'english-1', speaker }: Read): Claim => {
  const begin = TEXT.indexOf(quote);
  const span = { begin, end: begin + quote.length };
  const mention = (name: string) => ({
    ...named(name),
    mention: name,
    resolvedBy: 'name' as const,
    begin: begin + quote.indexOf(name),
    end: begin + quote.indexOf(name) + name.length,
  });
  return {
    id: idOf(document.id, begin, source, target, kind, reader),
    documentId: document.id,
    doc: document.name,
    docHash: document.hash,
    ...span,
    quote,
    trigger: span,
    source: mention(source),
    target: mention(target),
    kind,
    ...(kind === 'support' ? { of: 'money' } : {}),
    sign: signOf(kind),
    form: 'state',
    symmetric: isSymmetric(kind),
    certainty: STATED,
    saidBy: speaker ?? null,
    speakers: speaker === undefined ? [] : [{ name: speaker, kind: 'named', actorId: speaker.toLowerCase() }],
    cites: [],
    date: null,
    theatre: null,
    reader,
    rule: 'test',
    doubts: [],
  };
};

const [allied, attacked, supports, met] = TEXT.split(/(?<=\.) /) as [string, string, string, string];

/** What a reader of the given version finds in the text, in its order. */
export const readingBy = (reader: string): readonly Claim[] => [
  readClaim({ quote: allied, source: 'Reds', target: 'Blues', kind: 'alliance', reader }),
  readClaim({
    quote: attacked,
    source: 'Reds',
    target: 'Greens',
    kind: 'armed-conflict',
    reader,
    speaker: 'Reds',
  }),
  readClaim({ quote: supports, source: 'Whites', target: 'Greens', kind: 'support', reader }),
  readClaim({ quote: met, source: 'Azures', target: 'Whites', kind: 'negotiation', reader }),
];

export const CLAIMS = readingBy('english-1');

export const placeOf = ({
  documentId,
  begin,
  end,
  quote,
  source,
  target,
  kind,
  sign,
}: Claim): ClaimPlace => ({
  documentId,
  begin,
  end,
  quote,
  sourceId: source.id,
  targetId: target.id,
  kind,
  sign,
});

/** Names a claim in a decision as the program does. */
export const about = (claim: Claim) => ({ claimId: claim.id, place: placeOf(claim) });

export const ledgerWith = (
  decisions: readonly Decision[],
  claims: readonly Claim[] = CLAIMS,
): LedgerContents => ({
  documents: [{ id: document.id, metadata: document.metadata, readAt: '2026-05-01T10:00:00Z' }],
  claims,
  decisions,
});
