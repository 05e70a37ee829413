import {
  type Actor,
  type Document,
  type Doubt,
  type Mention,
  type Span,
  slugOf,
  wordsAt,
} from '../../records/index.ts';
import { findNamedMentions } from '../mentions/find-mentions.ts';
import { type KnownNames, learnNames } from '../mentions/learn-names.ts';
import type { FoundMention } from '../mentions/mention.ts';
import { isFiniteTrigger } from '../relations/find-triggers.ts';
import { findSentences } from '../text/find-sentences.ts';
import { DETERMINERS } from '../text/function-words.ts';
import { isRunningText } from '../text/is-running-text.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { FoldedText } from './folded-text.ts';

/** A mention tied to its actor, or why it could not be. */
export type ResolvedParty =
  | { readonly mention: Mention; readonly doubts: readonly Doubt[] }
  | { readonly refused: string };

/** Who is meant by words of a document. */
export interface Parties {
  /** The actor of a mention at `span` in `sentence`, for which a model gave `name`. */
  readonly resolve: (span: Span, sentence: Span, name: string) => ResolvedParty;
  /** The actor that words name by themselves, if any. */
  readonly actorNamedBy: (words: string) => Actor | null;
  /** Actors that the catalogue does not hold: those that the text defines, and those that `resolve` took from it. */
  readonly newActors: () => readonly Actor[];
}

interface NamedAt {
  readonly span: Span;
  readonly found: FoundMention;
}

const PRONOUNS: ReadonlySet<string> = new Set(
  'it its itself they their them themselves he his him himself she her herself who which both'.split(' '),
);
/** Characters of the longest name taken for a new actor (assumed). */
const LONGEST_NAME = 80;

const withoutArticle = (name: string): string => name.trim().replace(/^(?:the|a|an)\s+/iu, '');

/** Something in the name is written as a name: a capital, or a letter of a script without capitals. */
const isWrittenAsName = (name: string): boolean => /[\p{Lu}\p{Lo}]/u.test(name);

const overlaps = (a: Span, b: Span): boolean => a.begin < b.end && b.begin < a.end;

/** Resolves what a model takes for parties by the names that the English reader knows: the catalogue's and the document's own. */
export const resolveParties = (document: Document, catalogue: readonly Actor[]): Parties => {
  const { text } = document;
  const sentences = document.passages
    .filter(isRunningText)
    .flatMap((passage) => findSentences(text, passage))
    .map((span) => ({ span, tokens: tokenise(text, span) }));
  const names: KnownNames = learnNames(
    text,
    sentences.map(({ tokens }) => tokens),
    catalogue,
    isFiniteTrigger,
  );
  const whole = new FoldedText(text, { begin: 0, end: text.length });
  const known = new Map([...catalogue, ...names.newActors].map((actor) => [actor.id, actor]));
  const named = new Map<string, Actor>();

  const namedIn = (tokens: readonly Token[]): readonly NamedAt[] =>
    findNamedMentions(tokens, names.index).map((found) => ({
      found,
      span: { begin: tokens[found.first]!.begin, end: tokens[found.last - 1]!.end },
    }));

  const byBegin = new Map(sentences.map(({ span, tokens }) => [span.begin, namedIn(tokens)]));
  const inDocument = new Set([...byBegin.values()].flat().map(({ found }) => found.actor.id));

  /** The mention that words are as a whole: "the Syrian army", "elements of the TTP". */
  const wholeMention = (words: string): FoundMention | null => {
    const tokens = tokenise(words, { begin: 0, end: words.length });
    const first = tokens.findIndex(({ key }) => !DETERMINERS.has(key));
    const last = tokens.at(-1)?.key === "'s" ? tokens.length - 1 : tokens.length;
    if (first < 0) return null;
    const found = findNamedMentions(tokens.slice(first), names.index);
    return found.find((mention) => mention.first === 0 && mention.last >= last - first) ?? null;
  };

  const actorNamedBy = (words: string): Actor | null => wholeMention(words)?.actor ?? null;

  /** An actor that the text names, but that no catalogue holds. */
  const newActor = (name: string): Actor | string => {
    const words = withoutArticle(name);
    if (!isWrittenAsName(words)) return `“${words}” is no name`;
    const [place] = words.length > LONGEST_NAME ? [] : whole.wordPlacesOf(words);
    const id = slugOf(words);
    if (!place || id === '') return `the document does not name “${words}”`;
    const found = known.get(id) ?? named.get(id);
    if (found) return found;
    const written = wordsAt(text, place).replace(/\s+/gu, ' ');
    const actor: Actor = { id, name: written, type: 'unknown', aliases: [], leaders: [], basis: 'text' };
    named.set(id, actor);
    return actor;
  };

  /** The name that a mention holds: its words as a whole, else the one that overlaps it, which the stated name helps to tell. */
  const nameIn = (span: Span, sentence: Span, stated: Actor | null): FoundMention | null => {
    const exact = wholeMention(wordsAt(text, span));
    if (exact) return exact;
    const candidates = (byBegin.get(sentence.begin) ?? []).filter(
      ({ span: place, found }) =>
        overlaps(place, span) && (!found.compound || (place.begin <= span.begin && span.end <= place.end)),
    );
    return (
      (candidates.find(({ found }) => found.actor.id === stated?.id) ?? candidates.at(-1))?.found ?? null
    );
  };

  /** The mention holds the stated name, which goes beyond the name known: "the Damascus faction" is not Damascus. */
  const namesAnother = (span: Span, name: string, found: FoundMention): boolean => {
    const words = withoutArticle(name);
    const shorter = found.via ?? found.actor.name;
    if (!words.includes(shorter) || new FoldedText(text, span).wordPlacesOf(words).length === 0) return false;
    const beyond = words.replace(shorter, '');
    return found.standing !== 'name' || /\p{Lu}/u.test(beyond);
  };

  const resolve = (span: Span, sentence: Span, name: string): ResolvedParty => {
    const stated = actorNamedBy(name.trim());
    const known = nameIn(span, sentence, stated);
    const own = known && !stated && namesAnother(span, name, known) ? null : known;
    const words = wordsAt(text, span);
    const base = { begin: span.begin, end: span.end, mention: words };
    if (own) {
      const { actor, resolvedBy, via } = own;
      const isOther = stated !== null && stated.id !== actor.id;
      const doubt: Doubt = {
        code: 'ambiguous-reference',
        message: `The words were taken for ${actor.name}, whom they name; the model took them for ${stated?.name}.`,
        begin: span.begin,
        end: span.end,
      };
      return {
        mention: { ...base, id: actor.id, name: actor.name, resolvedBy, ...(via === null ? {} : { via }) },
        doubts: isOther ? [doubt] : [],
      };
    }
    const actor = stated && inDocument.has(stated.id) ? stated : newActor(name);
    if (typeof actor === 'string') return { refused: actor };
    const isNamed = new FoldedText(text, span).wordPlacesOf(actor.name).length > 0;
    const isPronoun = PRONOUNS.has(words.toLowerCase());
    return {
      mention: {
        ...base,
        id: actor.id,
        name: actor.name,
        resolvedBy: isNamed ? 'name' : isPronoun ? 'pronoun' : 'description',
        ...(isNamed ? {} : { via: actor.name }),
      },
      doubts: [],
    };
  };

  return { resolve, actorNamedBy, newActors: () => [...names.newActors, ...named.values()] };
};
