export {
  type EstimatedQuestion,
  type EstimatedWork,
  estimateTokensIn,
  estimateWork,
} from './estimate-work.ts';
export {
  createLanguageModelReader,
  type LanguageModelOptions,
  languageModelVersion,
} from './language-model-reader.ts';
export type { Answer, Ask, Question } from './question.ts';
