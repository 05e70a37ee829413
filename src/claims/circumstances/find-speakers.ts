import type { Speaker } from '../../records/index.ts';
import type { SentenceView } from '../mentions/sentence-view.ts';
import type { FoundRelation } from '../relations/found-relation.ts';
import { SPEECH_VERBS } from '../text/speech-verbs.ts';
import { clauseAround } from './clause-around.ts';
import type { Quotations } from './find-quotations.ts';
import { openingSpeaker, speakerAfter, speakerBefore } from './name-speaker.ts';

/** Someone reported as saying something, and the tokens that stand on his word. */
export interface Attribution {
  readonly speaker: Speaker;
  readonly first: number;
  readonly last: number;
  /** The verb that attributes, which is itself no part of what is said. */
  readonly verb: number;
}

const UNNAMED: Speaker = { name: 'unnamed', kind: 'unnamed' };
const PASSIVE_REPORTS: ReadonlySet<string> = new Set(
  'believed said thought alleged reported accused described suspected rumoured rumored considered claimed understood'.split(
    ' ',
  ),
);
const UNNAMED_ADVERBS: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'supposedly',
  'purportedly',
]);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being']);
const MOST_WORDS_AFTER = 4;
const FARTHEST_COMMA = 8;

const isPassive = ({ tokens }: SentenceView, at: number): boolean => {
  for (let index = at - 1; index >= 0 && index >= at - 3; index -= 1) {
    const { key } = tokens[index]!;
    if (BE.has(key)) return true;
    if (!key.endsWith('ly') && !['often', 'also', 'long'].includes(key)) return false;
  }
  return false;
};

/** "…," X said: what is said stands before the verb, which ends the sentence. */
const isPostposed = ({ tokens }: SentenceView, at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - FARTHEST_COMMA), at);
  const rest = tokens.slice(at + 1).filter((token) => token.kind === 'word');
  const closes =
    rest.length <= MOST_WORDS_AFTER || tokens[at + 1]?.key === ',' || tokens[at + 1]?.key === '.';
  return (
    before.some(({ key }) => key === ',' || key === '"') && closes && !rest.some(({ key }) => key === 'that')
  );
};

const attributionAt = (view: SentenceView, at: number, lastSpeaker: Speaker | null): Attribution | null => {
  const { tokens } = view;
  const { key } = tokens[at]!;
  if (key === 'according' && tokens[at + 1]?.key === 'to') {
    const speaker = speakerAfter(view, at + 2);
    return speaker && { speaker, first: 0, last: tokens.length, verb: at };
  }
  if (!SPEECH_VERBS.has(key) || (PASSIVE_REPORTS.has(key) && isPassive(view, at))) return null;
  const speaker = key.endsWith('ing') ? openingSpeaker(view, at) : speakerBefore(view, at, lastSpeaker);
  if (isPostposed(view, at)) {
    const said = speaker ?? speakerAfter(view, at + 1);
    const last = tokens[at + 1]?.key === ',' ? tokens.length : at;
    return said && { speaker: said, first: 0, last, verb: at };
  }
  return speaker && { speaker, first: at + 1, last: tokens.length, verb: at };
};

/** Everyone whom the sentence reports as saying something; `lastSpeaker` is whom "he said" takes up. */
export const findAttributions = (view: SentenceView, lastSpeaker: Speaker | null): readonly Attribution[] =>
  view.tokens.flatMap((_, at) => {
    const attribution = view.groupAt[at] ? null : attributionAt(view, at, lastSpeaker);
    return attribution ? [attribution] : [];
  });

const hasUnnamed = (view: SentenceView, relation: FoundRelation): boolean => {
  const clause = clauseAround(view, relation.first);
  return view.tokens
    .slice(clause.first, relation.first)
    .some(
      (token, offset) =>
        UNNAMED_ADVERBS.has(token.key) ||
        (PASSIVE_REPORTS.has(token.key) && isPassive(view, clause.first + offset)),
    );
};

/**
 * Who says a relation, outermost first: those in whose reach its trigger lies, else the speaker of a quotation that has
 * run on from an earlier sentence, then the unnamed ones of "is believed".
 */
export const speakersOf = (
  view: SentenceView,
  attributions: readonly Attribution[],
  quotations: Quotations,
  quoted: Speaker | null,
  relation: FoundRelation,
): readonly Speaker[] => {
  const named = attributions
    .filter(
      ({ first, last, verb }) => relation.first >= first && relation.first < last && verb !== relation.first,
    )
    .map(({ speaker }) => speaker);
  const isQuoted = quotations.spans.some(
    ({ first, last }) => relation.first >= first && relation.first < last,
  );
  const speakers = named.length === 0 && isQuoted && quoted ? [quoted] : named;
  return hasUnnamed(view, relation) ? [...speakers, UNNAMED] : speakers;
};
