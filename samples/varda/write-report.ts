import { drawItem, drawWeighted, type SeededStream } from '../../src/maths/index.ts';
import { isoDayOf, type Kind, type Sign } from '../../src/records/index.ts';
import { drawEvent } from './draw-event.ts';
import { openNameBook } from './name-book.ts';
import type { Publisher, State, Truth } from './read-truth.ts';
import { renderScenery, renderSentence, type Sentence } from './render-sentence.ts';
import { PLACES, SCENERY, TITLES } from './scenery.ts';

/** What one sentence says, where, and what is true. Offsets are UTF-16 code units into the text they come with. */
export interface SentenceTruth {
  readonly begin: number;
  readonly end: number;
  /** Ids of the doer and of the other side. */
  readonly a: string;
  readonly b: string;
  readonly kind: Kind;
  readonly sign: Sign;
  /** EDTF day that the sentence speaks about, whether it says so or not. */
  readonly date: string;
  /** EDTF, as far as the sentence itself dates it. */
  readonly says: string | null;
  readonly stance: Sentence['stance'];
  readonly saidBy: string | null;
  /** What was true of the two on that day. */
  readonly state: State;
  /** False where the publisher got it wrong. */
  readonly faithful: boolean;
}

/** A report before it is dressed with its publisher's head. */
export interface Draft {
  readonly publisher: Publisher;
  /** Days since 1970. */
  readonly published: number;
  readonly title: string;
  readonly body: string;
  readonly truths: readonly SentenceTruth[];
}

/** Assumed, for reports of about 60 to 200 words. */
const FEWEST_CLAIMS = 3;
const CLAIMS_SPREAD = 5;
const SCENERY_CHANCE = 0.5;
const SENTENCES_A_PARAGRAPH = 3;

export const writeReport = (stream: SeededStream, truth: Truth): Draft => {
  const publisher = drawWeighted(stream, truth.publishers, ({ share }) => share);
  const published = truth.first + stream.integerBelow(truth.last - truth.first + 1);
  const focus = drawItem(stream, truth.actors).id;
  const book = openNameBook(stream, truth);
  const title = drawItem(stream, TITLES).replace('{place}', drawItem(stream, PLACES));

  const unseen = [...SCENERY];
  const truths: SentenceTruth[] = [];
  let body = '';
  let sentences = 0;
  let lastSubject: string | null = null;
  const append = (text: string, subject: string | null): void => {
    const newParagraph = sentences % SENTENCES_A_PARAGRAPH === 0;
    if (sentences > 0) body += newParagraph ? '\n\n' : ' ';
    body += text;
    sentences += 1;
    lastSubject = sentences % SENTENCES_A_PARAGRAPH === 0 ? null : subject;
  };

  const claims = FEWEST_CLAIMS + stream.integerBelow(CLAIMS_SPREAD);
  for (let i = 0; i < claims; i++) {
    if (stream.uniform() < SCENERY_CHANCE) {
      const scene = drawItem(stream, unseen);
      unseen.splice(unseen.indexOf(scene), 1);
      append(renderScenery(stream, book, scene, drawItem(stream, truth.actors).id), null);
    }
    const event = drawEvent(stream, truth, publisher, published, focus);
    const sentence = renderSentence(stream, book, event, lastSubject);
    append(sentence.text, sentence.subject);
    truths.push({
      begin: body.length - sentence.text.length,
      end: body.length,
      a: event.source,
      b: event.target,
      kind: event.kind,
      sign: event.sign,
      date: isoDayOf(event.day),
      says: event.says,
      stance: sentence.stance,
      saidBy: sentence.saidBy,
      state: event.state,
      faithful: event.faithful,
    });
  }
  return { publisher, published, title, body, truths };
};
