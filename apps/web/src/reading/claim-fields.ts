import type { DecisionRequest } from '../../../../src/ledger/index.ts';
import type { Kind, Span, Stance, StandingClaim, SupportType } from '../../../../src/records/index.ts';
import { askedFor, type NamedActor } from '../parts/named-actor.ts';

/** A claim as a form holds it: what is empty is not said. */
export interface ClaimFields {
  readonly source: NamedActor | null;
  readonly target: NamedActor | null;
  /** The words of the quote that mean them, where those are not one of their names. */
  readonly sourceWords: string;
  readonly targetWords: string;
  readonly kind: Kind;
  readonly of: SupportType | '';
  /** Whole per cent. */
  readonly low: number;
  readonly high: number;
  readonly stance: Stance;
  /** Empty for the author. */
  readonly saidBy: string;
  readonly date: string;
  readonly theatre: string;
  readonly why: string;
}

type Corrected = Extract<DecisionRequest, { readonly act: 'correct' }>;
type Added = Extract<DecisionRequest, { readonly act: 'add-claim' }>;

const share = (perCent: number): number => perCent / 100;

export const fieldsOf = (claim: StandingClaim): ClaimFields => ({
  source: { id: claim.source.id, name: claim.source.name },
  target: { id: claim.target.id, name: claim.target.name },
  sourceWords: '',
  targetWords: '',
  kind: claim.kind,
  of: claim.of ?? '',
  low: Math.round(claim.certainty.low * 100),
  high: Math.round(claim.certainty.high * 100),
  stance: claim.certainty.stance,
  saidBy: claim.saidBy ?? '',
  date: claim.date ?? '',
  theatre: claim.theatre ?? '',
  why: '',
});

/** What the fields change of a claim; null where they change nothing. */
export const correctionIn = (claim: StandingClaim, fields: ClaimFields): Corrected | null => {
  const before = fieldsOf(claim);
  const { source, target, kind, low, high, stance } = fields;
  const [of, saidBy, date, theatre] = [
    fields.of,
    fields.saidBy.trim(),
    fields.date.trim(),
    fields.theatre.trim(),
  ];
  const isSure = low === before.low && high === before.high && stance === before.stance;
  const change = {
    ...(source && source.id !== before.source!.id ? { source: askedFor(source) } : {}),
    ...(target && target.id !== before.target!.id ? { target: askedFor(target) } : {}),
    ...(kind === before.kind ? {} : { kind }),
    ...(kind !== 'support' || of === before.of ? {} : { of: of === '' ? null : of }),
    ...(isSure ? {} : { certainty: { low: share(low), high: share(high), stance } }),
    ...(saidBy === before.saidBy ? {} : { saidBy: saidBy === '' ? null : saidBy }),
    ...(date === before.date ? {} : { date: date === '' ? null : date }),
    ...(theatre === before.theatre ? {} : { theatre: theatre === '' ? null : theatre }),
  };
  return Object.keys(change).length === 0 ? null : { act: 'correct', claimId: claim.id, ...change };
};

const side = (actor: NamedActor, words: string): Added['source'] => ({
  actor: askedFor(actor),
  ...(words.trim() === '' ? {} : { words: words.trim() }),
});

/** The claim that the fields make on a quote; null while an actor is missing. */
export const claimIn = (
  documentId: string,
  { begin, quote }: Pick<Span, 'begin'> & { readonly quote: string },
  fields: ClaimFields,
): Added | null => {
  const { source, target, kind, of, low, high, stance } = fields;
  if (!source || !target) return null;
  const [saidBy, date, theatre] = [fields.saidBy.trim(), fields.date.trim(), fields.theatre.trim()];
  return {
    act: 'add-claim',
    document: documentId,
    quote,
    begin,
    source: side(source, fields.sourceWords),
    target: side(target, fields.targetWords),
    kind,
    ...(kind === 'support' && of !== '' ? { of } : {}),
    certainty: { low: share(low), high: share(high), stance },
    ...(saidBy === '' ? {} : { saidBy }),
    ...(date === '' ? {} : { date }),
    ...(theatre === '' ? {} : { theatre }),
  };
};
