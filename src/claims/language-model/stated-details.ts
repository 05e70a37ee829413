import {
  type Certainty,
  type Document,
  type Doubt,
  type Span,
  type Speaker,
  STATED,
  wordsAt,
} from '../../records/index.ts';
import { findDates } from '../circumstances/find-dates.ts';
import { HEDGE_INDEX, weakerHedge } from '../circumstances/hedge-index.ts';
import type { Hedge } from '../circumstances/hedges.ts';
import { tokenise } from '../text/tokenise.ts';
import type { SpeakerAnswer } from './claim-answer.ts';
import { FoldedText } from './folded-text.ts';
import { nearestPlace } from './nearest-place.ts';
import type { Parties } from './resolve-parties.ts';
import { shorten } from './shorten.ts';

/** A detail as it stands on the claim, with what is doubtful about it. */
export interface Detail<T> {
  readonly value: T;
  readonly doubts: readonly Doubt[];
}

/** Where the details of a claim are looked for. */
export interface DetailPlace {
  readonly document: Document;
  /** The sentences of the claim. */
  readonly span: Span;
  readonly trigger: Span;
  /** The passage's piece that was read with it, for what stands in a neighbouring sentence. */
  readonly piece: Span;
}

const sure = <T>(value: T): Detail<T> => ({ value, doubts: [] });

const unverified = (message: string, { begin, end }: Span): Doubt => ({
  code: 'unverified-detail',
  message,
  begin,
  end,
});

/** What a word of doubt weakens a claim to, where the table of hedges does not know it: as much as "may" does (assumed). */
const UNKNOWN_HEDGE: Omit<Hedge, 'phrase'> = { low: 0.3, high: 0.55, stance: 'affirms' };

interface FoundHedge {
  readonly hedge: Hedge;
  readonly span: Span;
}

/** The entries of the table that the stated words touch: "likely" in "very likely" is the latter. */
const hedgesAt = (text: string, sentence: Span, words: Span): readonly FoundHedge[] => {
  const tokens = tokenise(text, sentence);
  const found: FoundHedge[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = HEDGE_INDEX.longestAt(tokens, at);
    if (!match) continue;
    const span = { begin: tokens[at]!.begin, end: tokens[at + match.length - 1]!.end };
    if (span.begin < words.end && words.begin < span.end) found.push({ hedge: match.value, span });
    at += match.length - 1;
  }
  return found;
};

const weakest = (hedges: readonly FoundHedge[]): FoundHedge | null =>
  hedges.reduce<FoundHedge | null>(
    (best, other) => (best && weakerHedge(best.hedge, other.hedge) === best.hedge ? best : other),
    null,
  );

/**
 * How sure the words are that the model named as the hedge, by the same table as the English reader's. Null where it
 * named some, and the sentence holds neither them nor any other: then nobody can say how sure it is.
 */
export const statedCertainty = (
  { document, span, trigger }: DetailPlace,
  hedge: string | null | undefined,
): Detail<Certainty> | null => {
  if (hedge === null || hedge === undefined || hedge.trim() === '') return sure(STATED);
  const { text } = document;
  const words = nearestPlace(new FoldedText(text, span).wordPlacesOf(hedge), trigger);
  const found = weakest(hedgesAt(text, span, words ?? span));
  const phraseAt = (place: Span): string => wordsAt(text, place).replace(/\s+/gu, ' ');
  if (found) {
    const { low, high, stance } = found.hedge;
    return {
      value: { low, high, phrase: phraseAt(found.span), stance, ...found.span },
      doubts: words
        ? []
        : [
            unverified(
              `The model named “${shorten(hedge)}” as words of doubt, which the sentence does not hold; its weakest words of doubt were taken.`,
              span,
            ),
          ],
    };
  }
  if (!words) return null;
  return {
    value: { ...UNKNOWN_HEDGE, phrase: phraseAt(words), ...words },
    doubts: [
      unverified(
        `The model named “${shorten(hedge)}” as words of doubt, which the table of hedges does not know; they were taken as “may”.`,
        words,
      ),
    ],
  };
};

const UNNAMED: Speaker = { name: 'unnamed', kind: 'unnamed' };

/** The chain of speakers that the model named; one whose words are not in the passage counts as unnamed. */
export const statedSpeakers = (
  { document, span, trigger, piece }: DetailPlace,
  speakers: readonly SpeakerAnswer[],
  parties: Parties,
): Detail<readonly Speaker[]> => {
  const doubts: Doubt[] = [];
  const value = speakers.map(({ words, sort }): Speaker => {
    const place =
      nearestPlace(new FoldedText(document.text, span).wordPlacesOf(words), trigger) ??
      nearestPlace(new FoldedText(document.text, piece).wordPlacesOf(words), trigger);
    if (!place) {
      doubts.push(
        unverified(
          `The model named “${shorten(words)}” as the speaker, words that the passage does not hold; the speaker counts as unnamed.`,
          span,
        ),
      );
      return UNNAMED;
    }
    if (sort === 'unnamed') return UNNAMED;
    const name = wordsAt(document.text, place).replace(/\s+/gu, ' ');
    const actor = parties.actorNamedBy(name);
    return { name, kind: sort, ...(actor ? { actorId: actor.id } : {}) };
  });
  return { value, doubts };
};

const LONGEST_LEAD = 8;
const YEAR = /\b(?:1[89]|20)\d\d\b/gu;

/** When, by the words that the model named, in EDTF. */
export const statedDate = (
  { document, span, trigger, piece }: DetailPlace,
  words: string | null | undefined,
): Detail<string | null> => {
  if (words === null || words === undefined || words.trim() === '') return sure(null);
  const { text, metadata } = document;
  const published = metadata.published?.edtf ?? null;
  const place =
    nearestPlace(new FoldedText(text, span).wordPlacesOf(words), trigger) ??
    nearestPlace(new FoldedText(text, piece).wordPlacesOf(words), trigger);
  if (!place)
    return {
      value: null,
      doubts: [
        unverified(
          `The model dated it by “${shorten(words)}”, words that the passage does not hold; no date was taken.`,
          span,
        ),
      ],
    };
  const yearBefore = text.slice(piece.begin, place.begin).match(YEAR)?.at(-1);
  // With a few characters before: "in", "since" and "last" make dates of months and years.
  const around = { begin: Math.max(piece.begin, place.begin - LONGEST_LEAD), end: place.end };
  const year = yearBefore ?? published?.slice(0, 4) ?? null;
  const date = findDates(text, around, year, published).find(({ end }) => place.begin < end);
  return date
    ? sure(date.edtf)
    : {
        value: null,
        doubts: [unverified(`“${shorten(words)}” could not be read as a date; no date was taken.`, place)],
      };
};

/** Where the relation holds, in the sentence's own words. */
export const statedTheatre = (
  { document, span, trigger }: DetailPlace,
  words: string | null | undefined,
): Detail<string | null> => {
  if (words === null || words === undefined || words.trim() === '') return sure(null);
  const place = nearestPlace(new FoldedText(document.text, span).wordPlacesOf(words), trigger);
  return place
    ? sure(wordsAt(document.text, place).replace(/\s+/gu, ' '))
    : {
        value: null,
        doubts: [
          unverified(
            `The model bound it to “${shorten(words)}”, words that the sentence does not hold; no theatre was taken.`,
            span,
          ),
        ],
      };
};
