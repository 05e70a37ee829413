import type { Actor, Claim, Document, Passage, Span, Speaker } from '../records/index.ts';
import { buildClaim } from './build-claim.ts';
import { findCertainty } from './find-certainty.ts';
import { type FoundDate, findDates, nearestDate } from './find-dates.ts';
import { findNamedMentions } from './find-mentions.ts';
import { isDenied } from './find-negation.ts';
import { findQuotations } from './find-quotations.ts';
import { findRelations } from './find-relations.ts';
import { findSentences } from './find-sentences.ts';
import { findAttributions, speakersOf } from './find-speakers.ts';
import { findSupportType } from './find-support-type.ts';
import { findTheatre } from './find-theatre.ts';
import { groupMentions } from './group-mentions.ts';
import { type KnownNames, learnNames } from './learn-names.ts';
import type { FoundMention, MentionGroup } from './mention.ts';
import type { Reader, Reading, ReadingStep } from './reader.contract.ts';
import { resolveReferences } from './resolve-references.ts';
import { partiesOf, viewSentence } from './sentence-view.ts';
import { type Token, tokenise } from './tokenise.ts';

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

const isRead = (passage: Passage): boolean => passage.role !== 'front-matter' && passage.role !== 'note';

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
  const relations = tokens.at(-1)?.key === '?' ? [] : findRelations(view);
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

/** Reads English prose by names, trigger words and their places in the sentence, without a grammar. */
export const englishReader: Reader = {
  version: VERSION,
  *begin(document: Document, catalogue: readonly Actor[]): Generator<ReadingStep, Reading, void> {
    const passages = document.passages.filter(isRead).map((passage) =>
      findSentences(document.text, passage).map((span) => ({
        span,
        tokens: tokenise(document.text, span),
      })),
    );
    const of = passages.reduce((sum, sentences) => sum + sentences.length, 0);
    const names = learnNames(
      document.text,
      passages.flat().map(({ tokens }) => tokens),
      catalogue,
    );
    const claims: Claim[] = [];
    let done = 0;
    let thread = START;
    for (const sentences of passages) {
      thread = { ...thread, lastSpeaker: null, inQuotation: false };
      for (const sentence of sentences) {
        const reading = readSentence(document, sentence, names, thread);
        claims.push(...reading.claims);
        thread = reading.thread;
        done += 1;
      }
      yield { sentences: done, of, claims: claims.length };
    }
    const used = new Set(claims.flatMap(({ source, target }) => [source.id, target.id]));
    return {
      claims,
      doubts: [],
      actors: names.newActors.filter((actor) => used.has(actor.id)),
      sentences: done,
    };
  },
};
