import { type Actor, type Claim, type Document, type Doubt, EntenteError } from '../../records/index.ts';
import type { Reader, Reading, ReadingStep } from '../reader.contract.ts';
import { type CheckContext, checkClaim } from './check-claim.ts';
import { cutExcerpts, type Excerpt } from './cut-excerpts.ts';
import { countControlWords } from './disarm.ts';
import { parseAnswer } from './parse-answer.ts';
import type { Ask } from './question.ts';
import { resolveParties } from './resolve-parties.ts';
import { spanOf, writeQuestion } from './write-question.ts';

const VERSION = 'llm-1';
/** Times that a question is put before an excerpt is given up, where the answers cannot be used (assumed). */
const MOST_ATTEMPTS = 3;

/** The version of the reader that asks a model: what it found with another model is another reading. */
export const languageModelVersion = (model: string): string => `${VERSION}/${model}`;

type ReadExcerpt = { readonly claims: readonly unknown[] } | { readonly unread: Doubt };

const readExcerpt = async (
  document: Document,
  excerpt: Excerpt,
  { model, ask }: LanguageModelOptions,
  signal: AbortSignal,
): Promise<ReadExcerpt> => {
  let unusable: string | null = null;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const question = writeQuestion(document, excerpt, { model, attempt, unusable });
    const parsed = parseAnswer(await ask(question, signal));
    if ('claims' in parsed) return parsed;
    unusable = parsed.unusable;
  }
  return {
    unread: {
      code: 'unread-passage',
      message: `The model gave no answer about this stretch that could be used, in ${MOST_ATTEMPTS} attempts: ${unusable}. It was not read.`,
      ...spanOf(excerpt),
    },
  };
};

const controlWordsIn = (document: Document): readonly Doubt[] => {
  const count = countControlWords(document.text);
  if (count === 0) return [];
  return [
    {
      code: 'control-words',
      message: `The text holds ${count} control words of chat models, as texts do that want to steer one; they were broken up before the model saw them.`,
    },
  ];
};

export interface LanguageModelOptions {
  /** The model's name at its endpoint. */
  readonly model: string;
  readonly ask: Ask;
  /** Questions that are out at the same time. */
  readonly atOnce?: number;
}

/**
 * Reads by asking a language model, excerpt by excerpt, and holds every answer against the text: a claim whose quote,
 * trigger and mentions do not stand there word for word is refused with a doubt.
 */
export const createLanguageModelReader = (options: LanguageModelOptions): Reader => {
  const version = languageModelVersion(options.model);
  return {
    version,
    async *begin(
      document: Document,
      catalogue: readonly Actor[],
    ): AsyncGenerator<ReadingStep, Reading, void> {
      const { excerpts, doubts: cutDoubts, sentences } = cutExcerpts(document);
      const doubts: Doubt[] = [...controlWordsIn(document), ...cutDoubts];
      const claims = new Map<string, Claim>();
      const parties = resolveParties(document, catalogue);
      const stop = new AbortController();
      const asked: Promise<ReadExcerpt>[] = [];
      const askUpTo = (last: number): void => {
        for (const excerpt of excerpts.slice(asked.length, last)) {
          const answer = readExcerpt(document, excerpt, options, stop.signal);
          // One that fails while an earlier one is waited for is heard when its turn comes.
          answer.catch(() => {});
          asked.push(answer);
        }
      };
      let done = 0;
      let unread = 0;
      try {
        for (const [index, excerpt] of excerpts.entries()) {
          askUpTo(index + (options.atOnce ?? 1));
          const answer = await asked[index]!;
          const context: CheckContext = { document, excerpt, parties, reader: version };
          if ('unread' in answer) {
            unread += 1;
            doubts.push(answer.unread);
          } else
            for (const raw of answer.claims) {
              const checked = checkClaim(context, raw);
              if ('claim' in checked) claims.set(checked.claim.id, checked.claim);
              else doubts.push(checked.refused);
            }
          done += excerpt.pieces.reduce((sum, piece) => sum + piece.sentences.length, 0);
          yield { sentences: done, of: sentences, claims: claims.size };
        }
      } finally {
        stop.abort();
      }
      if (excerpts.length > 0 && unread === excerpts.length)
        throw new EntenteError(
          'model-unusable',
          `${version}: not one answer about "${document.name}" could be used`,
          {
            hint: `Nothing was stored. ${doubts.at(-1)!.message} Choose a model that writes JSON.`,
          },
        );
      const found = [...claims.values()].toSorted(
        (a, b) => a.begin - b.begin || a.trigger.begin - b.trigger.begin,
      );
      const used = new Set(found.flatMap(({ source, target }) => [source.id, target.id]));
      const actors = parties.newActors().filter(({ id }) => used.has(id));
      return { claims: found, doubts, actors, sentences };
    },
  };
};
