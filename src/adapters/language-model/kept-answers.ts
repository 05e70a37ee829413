import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Question } from '../../claims/index.ts';
import type { CalledAnswer } from './call-endpoint.ts';

/** Answers that were paid for, by the question's id: what was asked once is not asked again. */
export interface KeptAnswers {
  readonly find: (question: Question) => Promise<CalledAnswer | null>;
  /** Durable when its promise resolves. */
  readonly keep: (question: Question, answer: CalledAnswer) => Promise<void>;
}

const kept = z.strictObject({
  question: z.string(),
  model: z.string(),
  text: z.string(),
  end: z.enum(['whole', 'cut', 'refused']),
  tokensIn: z.number().nullable(),
  tokensOut: z.number().nullable(),
});

/** One file for each answer: written aside and moved into place, so that a killed run leaves whole answers only. */
export const keepAnswersIn = (folder: string): KeptAnswers => {
  const pathOf = ({ id }: Question): string => join(folder, `${id}.json`);
  return {
    find: async (question) => {
      const text = await readFile(pathOf(question), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      if (text === null) return null;
      try {
        const { question: _, model: __, ...answer } = kept.parse(JSON.parse(text));
        return answer;
      } catch {
        // Not as it was written: asking again is all that can be done.
        return null;
      }
    },
    keep: async (question, { text, end, tokensIn, tokensOut }) => {
      await mkdir(folder, { recursive: true });
      const path = pathOf(question);
      const aside = `${path}.${process.pid}.part`;
      const file = await open(aside, 'w');
      try {
        await file.writeFile(
          JSON.stringify({ question: question.id, model: question.model, text, end, tokensIn, tokensOut }),
        );
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, path);
    },
  };
};
