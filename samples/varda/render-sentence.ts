import { drawItem, drawWeighted, type SeededStream } from '../../src/maths/index.ts';
import type { VardaEvent } from './draw-event.ts';
import { KIND_CLAUSES } from './kind-clauses.ts';
import type { NameBook } from './name-book.ts';
import { PLACES } from './scenery.ts';
import { FRAMES, type Frame, SPEAKERS } from './sentence-frames.ts';
import { writtenDate } from './written-date.ts';

export interface Sentence {
  readonly text: string;
  readonly stance: Frame['stance'];
  /** null: the report's author; `unnamed`: a passive without a speaker; else the speaker's words. */
  readonly saidBy: string | null;
  /** Id of the actor that alone is the subject, if one is: the next sentence may call it "it". */
  readonly subject: string | null;
}

const PRONOUN_CHANCE = 0.35;

/** [singular, plural]; the tense of a standing tie follows from whether the sentence gives a date. */
const VERBS: Readonly<Record<string, (dated: boolean) => readonly [string, string]>> = {
  is: (dated) => (dated ? ['was', 'were'] : ['is', 'are']),
  has: (dated) => (dated ? ['had', 'had'] : ['has', 'have']),
  be: (dated) => (dated ? ['have been', 'have been'] : ['be', 'be']),
  have: (dated) => (dated ? ['have had', 'have had'] : ['have', 'have']),
  was: () => ['was', 'were'],
  are: () => ['is', 'are'],
  appear: () => ['appears', 'appear'],
  its: () => ['its', 'their'],
  itself: () => ['itself', 'themselves'],
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every word in braces filled in from left to right, so that an actor is introduced where it first stands. */
const filled = (pattern: string, fill: (word: string) => string): string => {
  const found = /\{(\w+)\}/.exec(pattern);
  if (!found) return pattern;
  const filling = fill(found[1] as string);
  return pattern.slice(0, found.index) + filled(filling + pattern.slice(found.index + found[0].length), fill);
};

/** A sentence without a claim. */
export const renderScenery = (stream: SeededStream, book: NameBook, pattern: string, actor: string): string =>
  capitalised(filled(pattern, (word) => (word === 'A' ? book.nameOf(actor) : drawItem(stream, PLACES))));

/** The sentence for an event, in one of the ways of its kind, stated, hedged, or in someone's mouth. */
export const renderSentence = (
  stream: SeededStream,
  book: NameBook,
  event: VardaEvent,
  lastSubject: string | null,
): Sentence => {
  const dated = event.says !== null;
  const when = dated ? writtenDate(event.says) : '';
  const clause = drawItem(stream, KIND_CLAUSES[event.kind]);
  const frame = drawWeighted(stream, FRAMES, ({ words, weight }) =>
    dated || !words.includes('{Lead}') ? weight : 0,
  );
  const ids = { A: event.source, B: event.target };
  const { number } = clause;
  const plural = number === 'A' || number === 'B' ? book.isPlural(ids[number]) : number === 'many';
  const subject = clause.subject === '{A}' ? ids.A : clause.subject === '{B}' ? ids.B : null;
  const byPronoun =
    subject !== null &&
    subject === lastSubject &&
    frame.words.startsWith('{S}') &&
    stream.uniform() < PRONOUN_CHANCE;
  const speaker = drawItem(stream, SPEAKERS);
  let saidBy: string | null = frame.voice === 'passive' ? 'unnamed' : null;

  const fill = (word: string): string => {
    switch (word) {
      case 'A':
      case 'B':
        return book.nameOf(ids[word]);
      case 'S':
        return byPronoun ? (plural ? 'they' : 'it') : clause.subject;
      case 'F':
        return clause.finite;
      case 'P':
        return clause.infinitive;
      case 'place':
        return drawItem(stream, PLACES);
      case 'when':
        return when && ` ${when}`;
      case 'Lead':
        return `${when}, `;
      case 'itsB':
        return book.isPlural(ids.B) ? 'their' : 'its';
      case 'speaker':
        saidBy = filled(speaker, fill);
        return saidBy;
      default:
        return (VERBS[word] as (typeof VERBS)[string])(dated)[plural ? 1 : 0];
    }
  };
  const text = capitalised(filled(frame.words, fill));
  return { text, stance: frame.stance, saidBy, subject };
};
