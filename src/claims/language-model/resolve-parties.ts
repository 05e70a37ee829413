import {
  type Actor,
  type Document,
  type Doubt,
  type Mention,
  type Span,
  slugOf,
  wordsAt,
} from '../../records/index.ts';
import { AGENT_MODIFIERS, HEADS_OF, PARTS_OF_GROUPS, STATE_ORGANS } from '../mentions/agent-nouns.ts';
import { findNames } from '../mentions/find-names.ts';
import { learnNames } from '../mentions/learn-names.ts';
import type { NameEntry } from '../mentions/name-index.ts';
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
  readonly entry: NameEntry;
}

/** Words that leave the name beside them the party. */
const MAY_SURROUND: ReadonlySet<string> = new Set([...STATE_ORGANS, ...AGENT_MODIFIERS]);
const MAY_PRECEDE: ReadonlySet<string> = new Set([...MAY_SURROUND, ...HEADS_OF, 'of', 'from']);
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
  const { book } = learnNames(
    text,
    sentences.map(({ tokens }) => tokens),
    catalogue,
  );
  const whole = new FoldedText(text, { begin: 0, end: text.length });
  const known = new Map([...catalogue, ...book.newActors].map((actor) => [actor.id, actor]));
  const named = new Map<string, Actor>();

  const namedIn = (tokens: readonly Token[]): readonly NamedAt[] =>
    findNames(tokens, book.index).flatMap(({ begin, end, entry }) =>
      entry === null ? [] : [{ entry, span: { begin, end } }],
    );

  const byBegin = new Map(sentences.map(({ span, tokens }) => [span.begin, namedIn(tokens)]));
  const inDocument = new Set([...byBegin.values()].flat().map(({ entry }) => entry.actor.id));

  /** The name that words hold besides heads and agent nouns: "the Syrian army", "elements of the TTP". */
  const wholeName = (words: string): NameEntry | null => {
    const tokens = tokenise(words, { begin: 0, end: words.length });
    const found = findNames(tokens, book.index).filter(({ entry }) => entry !== null);
    const [name] = found;
    if (!name?.entry) return null;
    const rest = tokens.filter(
      ({ begin, kind, key }) =>
        kind === 'word' && key !== "'s" && !found.some((other) => other.begin <= begin && begin < other.end),
    );
    const isGroup = name.entry.standing === 'name';
    const isOrganised = rest.some(
      ({ key }) => STATE_ORGANS.has(key) || (isGroup && PARTS_OF_GROUPS.has(key)),
    );
    const isOneActor = found.every(({ entry }) => entry?.actor.id === name.entry!.actor.id);
    const isWhole = rest.every(
      ({ key, begin }) =>
        (begin < name.begin ? MAY_PRECEDE : MAY_SURROUND).has(key) ||
        DETERMINERS.has(key) ||
        (isGroup && PARTS_OF_GROUPS.has(key)),
    );
    if (!isOneActor || !isWhole || (name.entry.standing === 'adjective' && !isOrganised)) return null;
    return isOrganised ? { ...name.entry, standing: 'name' } : name.entry;
  };

  const actorNamedBy = (words: string): Actor | null => wholeName(words)?.actor ?? null;

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
  const nameIn = (span: Span, sentence: Span, stated: Actor | null): NameEntry | null => {
    const exact = wholeName(wordsAt(text, span));
    if (exact) return exact;
    const candidates = (byBegin.get(sentence.begin) ?? []).filter(({ span: place }) => overlaps(place, span));
    return (
      (candidates.find(({ entry }) => entry.actor.id === stated?.id) ?? candidates.at(-1))?.entry ?? null
    );
  };

  /** The mention holds the stated name, which goes beyond the name known: "the Damascus faction" is not Damascus. */
  const namesAnother = (span: Span, name: string, found: NameEntry): boolean => {
    const words = withoutArticle(name);
    const shorter = found.alias;
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
      const { actor, alias, resolvedBy } = own;
      const via = alias === actor.name ? null : alias;
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

  return { resolve, actorNamedBy, newActors: () => [...book.newActors, ...named.values()] };
};
