import {
  type Certainty,
  type Claim,
  type Document,
  type Doubt,
  type Form,
  idOf,
  isSymmetric,
  type Mention,
  oppositeOf,
  type Span,
  type Speaker,
  type SupportType,
  signOf,
  wordsAt,
} from '../records/index.ts';
import { citationsIn } from './citations-in.ts';
import type { FoundMention } from './mentions/mention.ts';
import type { SentenceView } from './mentions/sentence-view.ts';
import type { FoundRelation } from './relations/found-relation.ts';

/** What the finders made of one relation of one sentence. */
export interface ClaimParts {
  readonly document: Document;
  readonly view: SentenceView;
  readonly relation: FoundRelation;
  readonly denied: boolean;
  readonly certainty: Certainty;
  readonly speakers: readonly Speaker[];
  readonly date: string | null;
  readonly theatre: string | null;
  readonly isForecast: boolean;
  /** What is given, where the relation is support. */
  readonly supportType: SupportType | null;
  readonly reader: string;
}

const mentionOf = (text: string, view: SentenceView, found: FoundMention): Mention => {
  const begin = view.tokens[found.first]!.begin;
  const end = view.tokens[found.last - 1]!.end;
  const { actor, resolvedBy, via } = found;
  return {
    begin,
    end,
    id: actor.id,
    name: actor.name,
    mention: text.slice(begin, end),
    resolvedBy,
    ...(via === null ? {} : { via }),
  };
};

const UNDATED: Doubt = {
  code: 'undated',
  message:
    'Neither the sentence nor the document says when; the claim counts for no time until a date is given.',
};

const doubtsOf = ({ document, relation, date }: ClaimParts): readonly Doubt[] => [
  ...[relation.source.doubt, relation.target.doubt].filter((doubt) => doubt !== null),
  ...(date === null && document.metadata.published === undefined ? [UNDATED] : []),
];

const formOf = ({ relation, denied, isForecast }: ClaimParts): Form => {
  if (isForecast) return 'forecast';
  return denied ? 'change' : relation.meaning.form;
};

/** A claim as all stages know it, standing on its sentence. */
export const buildClaim = (parts: ClaimParts): Claim => {
  const { document, view, relation, denied, certainty, speakers, date, theatre, reader } = parts;
  const { begin, end } = view.span;
  const kind = denied ? oppositeOf(relation.meaning.kind) : relation.meaning.kind;
  const source = mentionOf(document.text, view, relation.source);
  const target = mentionOf(document.text, view, relation.target);
  const trigger: Span = {
    begin: view.tokens[relation.first]!.begin,
    end: view.tokens[relation.last - 1]!.end,
  };
  const form = formOf(parts);
  const said = speakers.at(-1)?.name ?? null;
  const cites = citationsIn(document, view.span).map(({ marker }) => marker);
  const of = denied ? undefined : (parts.supportType ?? undefined);
  const id = idOf(
    document.hash,
    begin,
    end,
    trigger.begin,
    trigger.end,
    source.id,
    source.begin,
    target.id,
    target.begin,
    kind,
    of ?? null,
    form,
    certainty.low,
    certainty.high,
    certainty.phrase,
    certainty.stance,
    speakers.map(({ name, actorId }) => `${name}:${actorId ?? ''}`).join('|'),
    date,
    theatre,
    reader,
  );
  return {
    id,
    documentId: document.id,
    doc: document.name,
    docHash: document.hash,
    begin,
    end,
    quote: wordsAt(document.text, view.span),
    trigger,
    source,
    target,
    kind,
    ...(of === undefined ? {} : { of }),
    sign: signOf(kind),
    form,
    symmetric: relation.mutual || isSymmetric(kind),
    certainty,
    saidBy: said,
    speakers,
    cites,
    date,
    theatre,
    reader,
    rule: denied ? `${relation.rule}:denied` : relation.rule,
    doubts: doubtsOf(parts),
  };
};
