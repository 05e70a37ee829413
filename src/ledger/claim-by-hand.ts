import {
  type Actor,
  type Certainty,
  type Claim,
  type Document,
  EntenteError,
  type Form,
  idOf,
  isSymmetric,
  type Kind,
  type Mention,
  type ResolvedBy,
  type Span,
  STATED,
  type SupportType,
  signOf,
} from '../records/index.ts';

/** Stands as the reader of claims that nobody's program read. */
export const BY_HAND = 'by-hand';

export interface MentionByHand {
  readonly actor: Actor;
  /** The words that name it in the quote; the first of its names that stands there where none are given. */
  readonly words?: string;
}

/** A claim as an analyst writes it. */
export interface ClaimByHand {
  /** Verbatim. */
  readonly quote: string;
  /** Where the quote begins, if it stands in the text more than once. */
  readonly begin?: number;
  readonly source: MentionByHand;
  readonly target: MentionByHand;
  readonly kind: Kind;
  readonly of?: SupportType;
  /** `state` where none is given. */
  readonly form?: Form;
  readonly certainty?: Pick<Certainty, 'low' | 'high' | 'stance'>;
  readonly saidBy?: string;
  /** EDTF. */
  readonly date?: string;
  readonly theatre?: string;
}

const misuse = (message: string, hint: string): EntenteError =>
  new EntenteError('bad-input', `claimByHand: ${message}`, { hint });

const placeOf = ({ name, text }: Document, { quote, begin }: ClaimByHand): Span => {
  const first = text.indexOf(quote);
  const at = begin ?? first;
  if (quote.trim() === '' || text.slice(at, at + quote.length) !== quote)
    throw misuse(
      `the quote does not stand in ${name}${begin === undefined ? '' : ` at ${begin}`}`,
      'Copy the sentence from the text as it is, letter for letter.',
    );
  const second = text.indexOf(quote, first + 1);
  if (begin === undefined && second >= 0)
    throw misuse(`the quote stands in ${name} at ${first} and at ${second}`, 'Say at which it begins.');
  return { begin: at, end: at + quote.length };
};

const RESOLVED: readonly (readonly [ResolvedBy, (actor: Actor) => readonly string[]])[] = [
  ['name', ({ name }) => [name]],
  ['alias', ({ aliases }) => aliases],
  ['leader', ({ leaders }) => leaders],
];

const mentionIn = ({ quote }: ClaimByHand, span: Span, { actor, words }: MentionByHand): Mention => {
  const asked = words === undefined ? RESOLVED.flatMap(([, namesOf]) => namesOf(actor)) : [words];
  const found = asked
    .map((name) => ({ at: quote.toLowerCase().indexOf(name.toLowerCase()), length: name.length }))
    .find(({ at, length }) => at >= 0 && length > 0);
  if (!found)
    throw misuse(
      `the quote does not name ${words === undefined ? actor.name : `"${words}"`}`,
      'Give the words of the quote that mean the actor.',
    );
  const mention = quote.slice(found.at, found.at + found.length);
  const how = RESOLVED.find(([, namesOf]) =>
    namesOf(actor).some((name) => name.toLowerCase() === mention.toLowerCase()),
  );
  return {
    id: actor.id,
    name: actor.name,
    mention,
    resolvedBy: how?.[0] ?? 'description',
    begin: span.begin + found.at,
    end: span.begin + found.at + found.length,
  };
};

/** A claim written by hand, on a quote that stands in the document's text word for word. @throws EntenteError `bad-input` */
export const claimByHand = (document: Document, given: ClaimByHand): Claim => {
  const span = placeOf(document, given);
  const [source, target] = [given.source, given.target].map((side) => mentionIn(given, span, side)) as [
    Mention,
    Mention,
  ];
  if (source.id === target.id)
    throw misuse(`${source.name} stands on both sides`, 'A claim is about two different actors.');
  const { kind, of, form = 'state', date = null, theatre = null, saidBy = null } = given;
  const certainty: Certainty = { ...STATED, ...given.certainty };
  return {
    id: idOf(
      document.hash,
      span.begin,
      span.end,
      source.id,
      source.begin,
      target.id,
      target.begin,
      kind,
      of ?? null,
      form,
      certainty.low,
      certainty.high,
      certainty.stance,
      saidBy,
      date,
      theatre,
      BY_HAND,
    ),
    documentId: document.id,
    doc: document.name,
    docHash: document.hash,
    ...span,
    quote: given.quote,
    trigger: span,
    source,
    target,
    kind,
    ...(of === undefined ? {} : { of }),
    sign: signOf(kind),
    form,
    symmetric: isSymmetric(kind),
    certainty,
    saidBy,
    speakers: saidBy === null ? [] : [{ name: saidBy, kind: 'named' }],
    cites: document.citations
      .filter(({ begin, end }) => begin >= span.begin && end <= span.end)
      .map(({ marker }) => marker),
    date,
    theatre,
    reader: BY_HAND,
    rule: BY_HAND,
    doubts: [],
  };
};
