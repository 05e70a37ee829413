import type { Actor, Claim, Document, Passage } from '../records/index.ts';
import { buildClaim } from './build-claim.ts';
import { findCertainty } from './find-certainty.ts';
import { findDates, nearestDate } from './find-dates.ts';
import { findNamedMentions } from './find-mentions.ts';
import { isDenied } from './find-negation.ts';
import { findRelations } from './find-relations.ts';
import { findSentences } from './find-sentences.ts';
import { findAttributions, speakersOf } from './find-speakers.ts';
import { findTheatre } from './find-theatre.ts';
import { groupMentions } from './group-mentions.ts';
import { type KnownNames, learnNames } from './learn-names.ts';
import type { MentionGroup } from './mention.ts';
import type { Reader, Reading, ReadingStep } from './reader.contract.ts';
import { resolveReferences } from './resolve-references.ts';
import { viewSentence } from './sentence-view.ts';
import { type Token, tokenise } from './tokenise.ts';

const VERSION = 'english-1';

/** What one sentence hands on to the next. */
interface Thread {
  readonly groups: readonly MentionGroup[];
  readonly year: string | null;
  readonly quotedSpeaker: string | null;
}

const START: Thread = { groups: [], year: null, quotedSpeaker: null };

const isRead = (passage: Passage): boolean => passage.role !== 'front-matter' && passage.role !== 'note';

const readSentence = (
  document: Document,
  tokens: readonly Token[],
  span: { readonly begin: number; readonly end: number },
  names: KnownNames,
  thread: Thread,
): { readonly claims: readonly Claim[]; readonly thread: Thread } => {
  const { text, metadata } = document;
  const mentions = resolveReferences(tokens, findNamedMentions(tokens, names.index), {
    previous: thread.groups,
    state: names.mainState,
  });
  const view = viewSentence(text, span, tokens, groupMentions(tokens, mentions));
  const published = metadata.published?.edtf ?? null;
  const dates = findDates(text, span, thread.year ?? published?.slice(0, 4) ?? null, published).filter(
    ({ begin }) =>
      !mentions.some(
        (mention) => tokens[mention.first]!.begin <= begin && begin < tokens[mention.last - 1]!.end,
      ),
  );
  const relations = tokens.at(-1)?.key === '?' ? [] : findRelations(view);
  const attributions = relations.length > 0 ? findAttributions(view) : [];
  const claims = relations.map((relation) => {
    const trigger = tokens[relation.first]!;
    return buildClaim({
      document,
      view,
      relation,
      denied: isDenied(view, relation),
      certainty: findCertainty(view, relation),
      speakers: speakersOf(view, attributions, relation),
      date: nearestDate(dates, trigger.begin)?.edtf ?? null,
      theatre: findTheatre(view),
      isForecast: tokens
        .slice(Math.max(0, relation.first - 4), relation.first)
        .some((token) => token.key === 'will' || token.key === 'shall'),
      reader: VERSION,
    });
  });
  const year = dates.findLast(({ edtf }) => /^\d{4}/u.test(edtf))?.edtf.slice(0, 4) ?? thread.year;
  const named = view.groups.filter((group) =>
    group.members.some((member) => !member.bystander && !member.compound),
  );
  return { claims, thread: { groups: named.length > 0 ? named : thread.groups, year, quotedSpeaker: null } };
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
      thread = { ...thread, quotedSpeaker: null };
      for (const { span, tokens } of sentences) {
        const reading = readSentence(document, tokens, span, names, thread);
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
