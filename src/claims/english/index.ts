export {
  createEnglishParser,
  type EnglishParser,
  type EnglishParserOptions,
} from './create-english-parser.ts';
export { cutSentences } from './cut-sentences.ts';
export type { Syntax } from './decode-sentence.ts';
export type { ModelFiles } from './model-files.ts';
export type { NameKind, NameSpan, ParsedSentence, ParsedToken } from './parsed-sentence.ts';
export { createPlainKernel } from './plain-kernel.ts';
