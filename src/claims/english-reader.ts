import {
  type Actor,
  type Claim,
  type Document,
  type Doubt,
  type Span,
  type Speaker,
  wordsAt,
} from '../records/index.ts';
import { buildClaim } from './build-claim.ts';
import { findCertainty } from './circumstances/find-certainty.ts';
import { type FoundDate, findDates, nearestDate } from './circumstances/find-dates.ts';
import { isDenied } from './circumstances/find-negation.ts';
import { findQuotations } from './circumstances/find-quotations.ts';
import { findAttributions, speakersOf } from './circumstances/find-speakers.ts';
import { findSupportType } from './circumstances/find-support-type.ts';
import { findTheatre } from './circumstances/find-theatre.ts';
import { findNamedMentions } from './mentions/find-mentions.ts';
import { groupMentions } from './mentions/group-mentions.ts';
import { type KnownNames, learnNames } from './mentions/learn-names.ts';
import type { FoundMention, MentionGroup } from './mentions/mention.ts';
import { resolveReferences } from './mentions/resolve-references.ts';
import { partiesOf, viewSentence } from './mentions/sentence-view.ts';
import type { ImmediateReader, Reading, ReadingStep } from './reader.contract.ts';
import { findRelations } from './relations/find-relations.ts';
import { isFiniteTrigger } from './relations/find-triggers.ts';
import { findSentences } from './text/find-sentences.ts';
import { isRunningText } from './text/is-running-text.ts';
import { type Token, tokenise } from './text/tokenise.ts';

const VERSION = 'english-1';

interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/** What one sentence hands on to the next. */
interface Thread {
  readonly groups: readonly MentionGroup[];
  readonly year: string | null;
  /** Who spoke last: whom "he said" takes up. */
  readonly lastSpeaker: Speaker | null;
  /** A quotation is still open. */
  readonly inQuotation: boolean;
}

const START: Thread = { groups: [], year: null, lastSpeaker: null, inQuotation: false };
const FORECAST: ReadonlySet<string> = new Set(['will', 'shall', 'wont']);
const FARTHEST_WILL = 4;
const LONGEST_TAIL = 60;
/** Words and marks of the longest sentence that is read: beyond it the text is a table or no prose at all (assumed). */
const LONGEST_SENTENCE = 400;

/** A question asserts nothing; quotes and footnote markers may follow its mark. */
const isQuestion = (sentence: string): boolean =>
  /\?["'”’)\]]*(?:\[[^\]]{1,12}\])*$/u.test(sentence.slice(-LONGEST_TAIL));

const isInside = (date: FoundDate, tokens: readonly Token[], mention: FoundMention): boolean =>
  tokens[mention.first]!.begin <= date.begin && date.begin < tokens[mention.last - 1]!.end;

const readSentence = (
  document: Document,
  { span, tokens }: Sentence,
  names: KnownNames,
  thread: Thread,
): { readonly claims: readonly Claim[]; readonly thread: Thread } => {
  const { text, metadata } = document;
  const published = metadata.published?.edtf ?? null;
  const named = findNamedMentions(tokens, names.index);
  const mentions = resolveReferences(tokens, named, { previous: thread.groups, state: names.mainState });
  const view = viewSentence(text, span, tokens, groupMentions(tokens, mentions));
  const dates = findDates(text, span, thread.year ?? published?.slice(0, 4) ?? null, published).filter(
    (date) => !mentions.some((mention) => isInside(date, tokens, mention)),
  );
  const attributions = findAttributions(view, thread.lastSpeaker);
  const quotations = findQuotations(tokens, thread.inQuotation);
  const relations = isQuestion(wordsAt(text, span)) ? [] : findRelations(view);
  const claims = relations.map((relation) =>
    buildClaim({
      document,
      view,
      relation,
      denied: isDenied(view, relation),
      certainty: findCertainty(view, relation),
      speakers: speakersOf(view, attributions, quotations, thread.lastSpeaker, relation),
      date: nearestDate(dates, tokens[relation.first]!.begin)?.edtf ?? null,
      supportType: findSupportType(view, relation),
      theatre: findTheatre(view),
      isForecast: tokens
        .slice(Math.max(0, relation.first - FARTHEST_WILL), relation.first)
        .some(({ key }) => FORECAST.has(key)),
      reader: VERSION,
    }),
  );
  const groups = view.groups.filter((group) => partiesOf(group).length > 0);
  return {
    claims,
    thread: {
      groups: groups.length > 0 ? groups : thread.groups,
      year: dates.findLast(({ edtf }) => /^\d{4}/u.test(edtf))?.edtf.slice(0, 4) ?? thread.year,
      lastSpeaker: attributions.at(-1)?.speaker ?? (thread.inQuotation ? thread.lastSpeaker : null),
      inQuotation: quotations.isOpen,
    },
  };
};

const tooLong = ({ span, tokens }: Sentence): Doubt => ({
  code: 'long-sentence',
  message: `A sentence of ${tokens.length} words and marks was not read for claims; ${LONGEST_SENTENCE} is the longest that is.`,
  ...span,
});

/** Reads English prose by names, trigger words and their places in the sentence, without a grammar. */
export const englishReader: ImmediateReader = {
  version: VERSION,
  *begin(document: Document, catalogue: readonly Actor[]): Generator<ReadingStep, Reading, void> {
    const passages = document.passages
      .filter(isRunningText)
      .map((passage) =>
        findSentences(document.text, passage).map(
          (span): Sentence => ({ span, tokens: tokenise(document.text, span) }),
        ),
      );
    const sentences = passages.flat();
    const names = learnNames(
      document.text,
      sentences.map(({ tokens }) => tokens),
      catalogue,
      isFiniteTrigger,
    );
    const claims: Claim[] = [];
    const doubts: Doubt[] = [];
    let done = 0;
    let thread = START;
    for (const passage of passages) {
      thread = { ...thread, lastSpeaker: null, inQuotation: false };
      for (const sentence of passage) {
        done += 1;
        if (sentence.tokens.length > LONGEST_SENTENCE) {
          doubts.push(tooLong(sentence));
          continue;
        }
        const reading = readSentence(document, sentence, names, thread);
        claims.push(...reading.claims);
        thread = reading.thread;
      }
      yield { sentences: done, of: sentences.length, claims: claims.length };
    }
    const used = new Set(claims.flatMap(({ source, target }) => [source.id, target.id]));
    return { claims, doubts, actors: names.newActors.filter((actor) => used.has(actor.id)), sentences: done };
  },
};
