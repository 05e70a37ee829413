import { type Claim, type Document, type Doubt, oppositeOf, type Span } from '../../records/index.ts';
import { completeClaim } from '../complete-claim.ts';
import { type ClaimAnswer, claimAnswer } from './claim-answer.ts';
import type { Excerpt, Piece } from './cut-excerpts.ts';
import { FoldedText } from './folded-text.ts';
import { nearestPlace } from './nearest-place.ts';
import type { Parties, ResolvedParty } from './resolve-parties.ts';
import { shorten } from './shorten.ts';
import {
  type DetailPlace,
  statedCertainty,
  statedDate,
  statedSpeakers,
  statedTheatre,
} from './stated-details.ts';
import { spanOf } from './write-question.ts';

/** What is needed to hold a model's claims against the text that it was shown. */
export interface CheckContext {
  readonly document: Document;
  readonly excerpt: Excerpt;
  readonly parties: Parties;
  /** Version of the reader. */
  readonly reader: string;
}

export type CheckedClaim = { readonly claim: Claim } | { readonly refused: Doubt };

/** Sentences of the longest quote: a claim is one sentence, and pieces of quotations may run over two more (assumed). */
const MOST_SENTENCES = 3;

class Refusal {
  readonly why: string;
  readonly place: Span | null;

  constructor(why: string, place: Span | null = null) {
    this.why = why;
    this.place = place;
  }
}

const isWithin = (inner: Span, outer: Span): boolean => outer.begin <= inner.begin && inner.end <= outer.end;

/** The one place of the excerpt at which the quote stands. */
const locate = (
  { document, excerpt }: CheckContext,
  quote: string,
): { piece: Piece; place: Span } | Refusal => {
  const places = excerpt.pieces.flatMap((piece) =>
    new FoldedText(document.text, piece).placesOf(quote).map((place) => ({ piece, place })),
  );
  if (places.length > 1)
    return new Refusal(`its quote stands at ${places.length} places of what was asked about`);
  return places[0] ?? new Refusal('its quote does not stand in the text');
};

const isRefusal = <T>(outcome: T | Refusal): outcome is Refusal => outcome instanceof Refusal;

/** The parts of a claim at their places: trigger and mentions inside the quote. */
const placeParts = (
  { document }: CheckContext,
  answer: ClaimAnswer,
  quote: Span,
): { trigger: Span; source: Span; target: Span } | Refusal => {
  const words = new FoldedText(document.text, quote);
  const triggers = words.wordPlacesOf(answer.trigger);
  const sources = words.wordPlacesOf(answer.source.mention);
  const targets = words.wordPlacesOf(answer.target.mention);
  if (triggers.length === 0)
    return new Refusal(`its quote does not hold the trigger “${shorten(answer.trigger)}”`, quote);
  for (const [places, { mention }] of [
    [sources, answer.source],
    [targets, answer.target],
  ] as const)
    if (places.length === 0)
      return new Refusal(`its quote does not hold the mention “${shorten(mention)}”`, quote);
  const trigger = nearestPlace(triggers, nearestPlace(sources, triggers[0]!)!)!;
  return { trigger, source: nearestPlace(sources, trigger)!, target: nearestPlace(targets, trigger)! };
};

const check = (context: CheckContext, answer: ClaimAnswer): Claim | Refusal => {
  const { document, parties, reader } = context;
  const located = locate(context, answer.quote);
  if (isRefusal(located)) return located;
  const { piece, place } = located;
  const sentences = piece.sentences.filter(({ begin, end }) => begin < place.end && place.begin < end);
  if (sentences.length > MOST_SENTENCES)
    return new Refusal(`its quote runs over ${sentences.length} sentences`, place);
  const parts = placeParts(context, answer, place);
  if (isRefusal(parts)) return parts;
  const span = { begin: sentences[0]!.begin, end: sentences.at(-1)!.end };

  const denial = answer.denial?.trim() ? answer.denial : null;
  if (denial !== null && new FoldedText(document.text, span).wordPlacesOf(denial).length === 0)
    return new Refusal(`it is a denial by “${shorten(denial)}”, words that its sentence does not hold`, span);

  const resolve = (side: Span, name: string): ResolvedParty =>
    parties.resolve(side, sentences.find((sentence) => isWithin(side, sentence)) ?? span, name);
  const source = resolve(parts.source, answer.source.name);
  if ('refused' in source) return new Refusal(source.refused, parts.source);
  const target = resolve(parts.target, answer.target.name);
  if ('refused' in target) return new Refusal(target.refused, parts.target);
  if (source.mention.id === target.mention.id)
    return new Refusal(`both its sides are ${source.mention.name}`, span);

  const at: DetailPlace = { document, span, trigger: parts.trigger, piece };
  const certainty = statedCertainty(at, answer.hedge);
  if (!certainty)
    return new Refusal(
      `it is weakened by “${shorten(answer.hedge ?? '')}”, words that its sentence does not hold`,
      span,
    );
  const speakers = statedSpeakers(at, answer.speakers ?? [], parties);
  const date = statedDate(at, answer.date);
  const theatre = statedTheatre(at, answer.theatre);
  const kind = denial === null ? answer.kind : oppositeOf(answer.kind);
  const isForecast = answer.form === 'forecast';
  return completeClaim(document, {
    ...span,
    trigger: parts.trigger,
    source: source.mention,
    target: target.mention,
    kind,
    ...(kind === 'support' && answer.support ? { of: answer.support } : {}),
    form: denial !== null && !isForecast ? 'change' : answer.form,
    mutual: answer.mutual ?? false,
    certainty: certainty.value,
    speakers: speakers.value,
    date: date.value,
    theatre: theatre.value,
    reader,
    rule: denial === null ? 'language-model' : 'language-model:denied',
    doubts: [
      ...source.doubts,
      ...target.doubts,
      ...certainty.doubts,
      ...speakers.doubts,
      ...date.doubts,
      ...theatre.doubts,
    ],
  });
};

const sayWords = (value: unknown): string => (typeof value === 'string' ? shorten(value) : '?');

/** What was claimed, as far as it is in words at all. */
const describe = (raw: unknown): string => {
  const { source, target, kind, quote } = (raw ?? {}) as Record<string, unknown>;
  const sayName = (party: unknown): string =>
    sayWords((party as { name?: unknown } | null | undefined)?.name);
  return `${sayName(source)} – ${sayWords(kind)} – ${sayName(target)}, quoting “${sayWords(quote)}”`;
};

/**
 * Holds one claim of a model against the text: it becomes a claim of ours only if its quote stands there word for word
 * at exactly one place, with trigger and both mentions inside; else it is refused, and the doubt says why.
 */
export const checkClaim = (context: CheckContext, raw: unknown): CheckedClaim => {
  const parsed = claimAnswer.safeParse(raw);
  const outcome = parsed.success
    ? check(context, parsed.data)
    : new Refusal(`its ${parsed.error.issues[0]!.path.join('.') || 'shape'} is not as asked for`);
  if (!isRefusal(outcome)) return { claim: outcome };
  return {
    refused: {
      code: 'refused-claim',
      message: `A claim of the model was refused (${describe(raw)}): ${outcome.why}.`,
      ...(outcome.place ?? spanOf(context.excerpt)),
    },
  };
};
