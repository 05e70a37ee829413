import type { Document } from '../../records/index.ts';
import { cutExcerpts } from './cut-excerpts.ts';
import type { Question } from './question.ts';
import { writeQuestion } from './write-question.ts';

/** Characters of English a token, the rule of thumb of OpenAI's help pages; other scripts take more tokens. */
const CHARACTERS_A_TOKEN = 4;
/** Tokens of one claim in an answer, by the length of a filled-in one; and sentences a claim (assumed). */
const TOKENS_A_CLAIM = 170;
const SENTENCES_A_CLAIM = 2;

/** What one question is likely to take. */
export interface EstimatedQuestion {
  readonly question: Question;
  readonly tokensIn: number;
  readonly tokensOut: number;
}

export interface EstimatedWork {
  readonly sentences: number;
  readonly questions: readonly EstimatedQuestion[];
}

export const estimateTokensIn = ({ instructions, material, schema }: Question): number =>
  Math.ceil((instructions.length + material.length + JSON.stringify(schema).length) / CHARACTERS_A_TOKEN);

/** The questions that reading a document takes, if every first answer can be used, with their likely size. */
export const estimateWork = (document: Document, model: string): EstimatedWork => {
  const { excerpts, sentences } = cutExcerpts(document);
  return {
    sentences,
    questions: excerpts.map((excerpt) => {
      const question = writeQuestion(document, excerpt, { model, attempt: 1, unusable: null });
      const read = excerpt.pieces.reduce((sum, piece) => sum + piece.sentences.length, 0);
      return {
        question,
        tokensIn: estimateTokensIn(question),
        tokensOut: Math.ceil((read / SENTENCES_A_CLAIM) * TOKENS_A_CLAIM),
      };
    }),
  };
};
