import { type Actor, type Document, type Speaker, signOf, wordsAt } from '../records/index.ts';
import { buildClaim, type ClaimParts, kindOfParts } from './build-claim.ts';
import { findCertainty } from './circumstances/find-certainty.ts';
import { type FoundDate, findDates, nearestDate } from './circumstances/find-dates.ts';
import { isDenied } from './circumstances/find-negation.ts';
import { findQuotations } from './circumstances/find-quotations.ts';
import { lastSpeakerOf, speakersOf } from './circumstances/find-speakers.ts';
import { findSupportType } from './circumstances/find-support-type.ts';
import { findTheatre } from './circumstances/find-theatre.ts';
import { isForecast } from './circumstances/is-forecast.ts';
import { carriedLinks } from './drivers/carried-links.ts';
import { chainBelowLinks, driversOf, findLinks, linksOf } from './drivers/find-drivers.ts';
import type { EnglishParser } from './english/index.ts';
import type { SentenceTree } from './grammar/sentence-tree.ts';
import { findMentions } from './mentions/find-mentions.ts';
import type { FoundMention } from './mentions/mention.ts';
import type { Antecedents } from './mentions/resolve-references.ts';
import { viewSentence } from './mentions/sentence-view.ts';
import { type RecentStates, seeStates, stateInSight } from './mentions/state-in-sight.ts';
import { type ParsedSentence, parseDocument } from './parse-document.ts';
import type { ImmediateReader, Reading, ReadingStep } from './reader.contract.ts';
import { findRelations } from './relations/find-relations.ts';
import type { FoundRelation } from './relations/found-relation.ts';

/** Name and version of the reader, as it stands on its claims. */
export const ENGLISH_VERSION = 'english-3';

/** What one sentence hands on to the next. */
interface Thread {
  readonly antecedents: Antecedents;
  readonly recent: RecentStates;
  readonly year: string | null;
  /** Who spoke last: whom "he said" takes up. */
  readonly lastSpeaker: Speaker | null;
  /** A quotation is still open. */
  readonly inQuotation: boolean;
}

const START: Thread = { antecedents: [], recent: [], year: null, lastSpeaker: null, inQuotation: false };
const LONGEST_TAIL = 60;
/** How many sentences "this split" reaches back (assumed: a paragraph and the one before it). */
const LONGEST_REACH = 8;

/** A question asserts nothing; quotes and footnote markers may follow its mark. */
const isQuestion = (sentence: string): boolean =>
  /\?["'”’)\]]*(?:\[[^\]]{1,12}\])*$/u.test(sentence.slice(-LONGEST_TAIL));

const isInside = ({ words }: SentenceTree, date: FoundDate, mention: FoundMention): boolean =>
  words[mention.first]!.begin <= date.begin && date.begin < words[mention.last - 1]!.end;

/** "Both denied involvement in the fighting" says nothing of the two, nor does "X took no side against Y". */
const saysNothing = (relation: FoundRelation, denied: boolean): boolean =>
  (relation.mutual || relation.rule.startsWith('against:')) && signOf(relation.meaning.kind) === -1 && denied;

/** What a cause told later adds to a claim. */
type Explain = (parts: ClaimParts) => ClaimParts | null;

interface SentenceReading {
  readonly parts: readonly ClaimParts[];
  readonly described: readonly Actor[];
  readonly thread: Thread;
  /** Causes of what an earlier sentence told. */
  readonly explanations: readonly Explain[];
}

const readSentence = (
  document: Document,
  { span, tree, names }: ParsedSentence,
  states: ReadonlyMap<Actor, number>,
  thread: Thread,
): SentenceReading => {
  const { text, metadata } = document;
  const published = metadata.published?.edtf ?? null;
  const recent = seeStates(thread.recent, names);
  const { mentions, antecedents } = findMentions(tree, names, {
    state: stateInSight(recent, states),
    previous: thread.antecedents,
  });
  const view = viewSentence(text, span, tree, mentions);
  const dates = findDates(text, span, thread.year ?? published?.slice(0, 4) ?? null, published).filter(
    (date) => !mentions.some((mention) => isInside(tree, date, mention)),
  );
  const quotations = findQuotations(tree.words, thread.inQuotation);
  const relations = isQuestion(wordsAt(text, span)) ? [] : findRelations(view);
  const links = findLinks(view);
  const theatre = relations.length === 0 ? null : findTheatre(view);
  const parts = relations.flatMap((relation): readonly ClaimParts[] => {
    const own = linksOf(view, links, relation);
    const chain = chainBelowLinks(tree, relation.anchor, own);
    const denied = isDenied(view, relation, chain);
    if (saysNothing(relation, denied)) return [];
    const speakers = speakersOf(view, quotations, thread.lastSpeaker, relation);
    return [
      {
        document,
        view,
        relation,
        denied,
        certainty: findCertainty(view, relation, chain),
        speakers,
        date: nearestDate(dates, tree.words[relation.first]!.begin)?.edtf ?? null,
        supportType: findSupportType(view, relation),
        theatre,
        isForecast: isForecast(view, relation, chain),
        drivers: driversOf(text, view, own, { isDenied: denied, speakers }, thread.lastSpeaker),
        reader: ENGLISH_VERSION,
      },
    ];
  });
  const explanations = carriedLinks(tree, links).map(
    ({ link, kinds }): Explain =>
      (told) => {
        if (!kinds.has(kindOfParts(told))) return null;
        const drivers = driversOf(
          text,
          view,
          [link],
          { isDenied: false, speakers: told.speakers },
          thread.lastSpeaker,
        );
        return { ...told, drivers: [...told.drivers, ...drivers] };
      },
  );
  return {
    parts,
    explanations,
    described: mentions.map(({ actor }) => actor).filter(({ basis }) => basis === 'text'),
    thread: {
      antecedents,
      recent,
      year: dates.findLast(({ edtf }) => /^\d{4}/u.test(edtf))?.edtf.slice(0, 4) ?? thread.year,
      lastSpeaker:
        lastSpeakerOf(view, thread.lastSpeaker) ?? (thread.inQuotation ? thread.lastSpeaker : null),
      inQuotation: quotations.isOpen,
    },
  };
};

/** Gives a cause to the latest sentence within reach whose claims it can explain. */
const explainLatest = (told: (readonly ClaimParts[])[], explain: Explain): void => {
  for (let at = told.length - 1; at >= Math.max(0, told.length - LONGEST_REACH); at -= 1) {
    const explained = told[at]!.map((parts) => explain(parts) ?? parts);
    if (explained.every((parts, index) => parts === told[at]![index])) continue;
    told[at] = explained;
    return;
  }
};

/** Reads English prose by names, trigger words and their places in the sentence's tree. */
export const createEnglishReader = (parser: Pick<EnglishParser, 'parseWords'>): ImmediateReader => ({
  version: ENGLISH_VERSION,
  *begin(document: Document, catalogue: readonly Actor[]): Generator<ReadingStep, Reading, void> {
    const { passages, states, newActors, doubts, sentences } = yield* parseDocument(
      document,
      catalogue,
      parser,
    );
    const told: (readonly ClaimParts[])[] = [];
    const actors = new Map(newActors.map((actor) => [actor.id, actor]));
    let thread = START;
    for (const passage of passages) {
      thread = { ...thread, lastSpeaker: null, inQuotation: false };
      for (const sentence of passage) {
        const reading = readSentence(document, sentence, states, thread);
        for (const explain of reading.explanations) explainLatest(told, explain);
        told.push(reading.parts);
        for (const actor of reading.described) if (!actors.has(actor.id)) actors.set(actor.id, actor);
        thread = reading.thread;
      }
    }
    const claims = told.flat().map(buildClaim);
    const used = new Set(claims.flatMap(({ source, target }) => [source.id, target.id]));
    return { claims, doubts, actors: [...actors.values()].filter(({ id }) => used.has(id)), sentences };
  },
});
