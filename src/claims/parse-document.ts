import { type Actor, type Document, type Doubt, type Span, wordsAt } from '../records/index.ts';
import { cutSentences, type EnglishParser } from './english/index.ts';
import { joinNames, type SentenceWords, treeOf } from './grammar/parsed-view.ts';
import type { SentenceTree } from './grammar/sentence-tree.ts';
import { BareNames } from './mentions/bare-names.ts';
import { type FoundName, findNames } from './mentions/find-names.ts';
import { joinAcronyms } from './mentions/join-acronyms.ts';
import { learnNames } from './mentions/learn-names.ts';
import type { ReadingStep } from './reader.contract.ts';
import { isRunningText } from './text/is-running-text.ts';
import { isAllCapitals, type Token, tokenise } from './text/tokenise.ts';

/** A sentence with its words' tree and the names in it. */
export interface ParsedSentence {
  readonly span: Span;
  readonly tree: SentenceTree;
  readonly names: readonly FoundName[];
}

/** A document's running text, sentence by sentence in its passages, and what it says of names. */
export interface ParsedDocument {
  readonly passages: readonly (readonly ParsedSentence[])[];
  /** Sentences, those left unread included. */
  readonly sentences: number;
  /** For each state that the document names its share of all such mentions. */
  readonly states: ReadonlyMap<Actor, number>;
  /** Actors that the catalogue did not hold. */
  readonly newActors: readonly Actor[];
  readonly doubts: readonly Doubt[];
}

interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Its words as the parser draws them, footnote markers left out. */
  readonly cut: readonly Span[];
}

/** Words and marks of the longest sentence that is read: beyond it the text is a table or no prose at all (assumed). */
const LONGEST_SENTENCE = 400;
/** What the parser sees in place of a name: a word that it knows for an organisation's. */
const STAND_IN = 'Hamas';
/** "BEIRUT, 3 June (Reuters) --": where a wire report was filed is no part of its first sentence. */
const DATELINE =
  /^\s*\p{Lu}[\p{L} .,'()-]{2,60}?,? ?(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2})?(?: \d{2,4})? ?\([^)\n]{2,40}\) ?(?:--|[—–-]) ?(?:\[TEXT\])?/u;

const isTooLong = ({ tokens }: Sentence): boolean => tokens.length > LONGEST_SENTENCE;

const tooLong = ({ span, tokens }: Sentence): Doubt => ({
  code: 'long-sentence',
  message: `A sentence of ${tokens.length} words and marks was not read for claims; ${LONGEST_SENTENCE} is the longest that is.`,
  ...span,
});

/** Sentences of one passage, with the words that the parser takes. */
const sentencesOf = (text: string, passage: Span): readonly Sentence[] =>
  cutSentences(text.slice(passage.begin, passage.end)).map((all) => {
    const inText = all.map(({ begin, end, marker }) => ({
      begin: passage.begin + begin,
      end: passage.begin + end,
      marker,
    }));
    const whole = { begin: inText[0]!.begin, end: inText.at(-1)!.end };
    const dateline = DATELINE.exec(wordsAt(text, whole))?.[0].length ?? 0;
    const said = inText.filter(({ begin }) => begin >= whole.begin + dateline);
    const cut = said.length > 0 ? said : inText;
    const span = { begin: cut[0]!.begin, end: whole.end };
    return {
      span,
      tokens: tokenise(text, span),
      cut: cut.flatMap(({ begin, end, marker }) => (marker ? [] : [{ begin, end }])),
    };
  });

/** A sentence's words with its names made one word each. */
const wordsOf = (text: string, { cut, tokens }: Sentence, names: readonly FoundName[]): SentenceWords => {
  // where all is in capitals they tell the parser nothing
  const isHeadline = isAllCapitals(tokens);
  const formAt = (span: Span): string =>
    isHeadline ? wordsAt(text, span).toLowerCase() : wordsAt(text, span);
  return joinNames(
    formAt,
    cut,
    names
      .filter(({ entry }) => entry?.standing !== 'adjective')
      .map(({ begin, end }) => ({ begin, end, standIn: STAND_IN })),
  );
};

/**
 * Finds a document's names, makes each known one a single word, and parses its sentences; passage by passage, for it is
 * the parsing that takes the time. Linear in the text.
 */
export function* parseDocument(
  { text, passages: all }: Document,
  catalogue: readonly Actor[],
  parser: Pick<EnglishParser, 'parseWords'>,
): Generator<ReadingStep, ParsedDocument, void> {
  const passages = all.filter(isRunningText).map((passage) => sentencesOf(text, passage));
  const sentences = passages.flat();
  const { book, states } = learnNames(
    text,
    sentences.map(({ tokens }) => tokens),
    catalogue,
  );
  const bareNames = new BareNames();
  const parsed: (readonly (Sentence & { readonly tree: SentenceTree })[])[] = [];
  let done = 0;
  for (const passage of passages) {
    const read = passage
      .filter((sentence) => !isTooLong(sentence))
      .map((sentence) => {
        const names = joinAcronyms(text, findNames(sentence.tokens, book.index));
        for (const name of names) if (name.entry === null) bareNames.setApart(wordsAt(text, name));
        return { ...sentence, words: wordsOf(text, sentence, names) };
      });
    const trees = parser.parseWords(read.map(({ words }) => words.forms));
    const withTrees = read.map((sentence, index) => ({
      ...sentence,
      tree: treeOf(text, sentence.words, trees[index]!),
    }));
    for (const { tree, tokens } of withTrees) if (!isAllCapitals(tokens)) bareNames.count(tree);
    parsed.push(withTrees);
    done += passage.length;
    yield { sentences: done, of: sentences.length, claims: 0 };
  }
  for (const name of bareNames.actors) book.addActor(name, 'unknown');
  return {
    // names are looked for once more, since the use of bare names shows only in the whole
    passages: parsed.map((passage) =>
      passage.map(({ span, tree, tokens }) => ({
        span,
        tree,
        names: joinAcronyms(text, findNames(tokens, book.index)),
      })),
    ),
    sentences: sentences.length,
    states,
    newActors: book.newActors,
    doubts: sentences.filter(isTooLong).map(tooLong),
  };
}
