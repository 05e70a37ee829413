import { type Command, InvalidArgumentError } from 'commander';

/** The settings of a language model as the command line gives them. */
export interface ModelOptions {
  readonly llmUrl?: string;
  readonly llmModel?: string;
  readonly llmAtOnce?: number;
  readonly llmRequestsPerMinute?: number;
  readonly llmTokensPerMinute?: number;
  readonly llmTimeout?: number;
  readonly priceIn?: number;
  readonly priceOut?: number;
  readonly maxCost?: number;
  readonly estimate?: boolean;
  readonly yes?: boolean;
}

const positive = (text: string): number => {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be a number above 0.');
};
const notNegative = (text: string): number => (text.trim() === '0' ? 0 : positive(text));
const whole = (text: string): number => {
  const number = positive(text);
  if (Number.isInteger(number)) return number;
  throw new InvalidArgumentError('It must be a whole number above 0.');
};

/** Adds the options that say which language model is asked, how fast, and for how much. */
export const withModelOptions = (command: Command): Command =>
  command
    .option(
      '--llm-url <url>',
      'OpenAI-compatible endpoint (ENTENTE_LLM_URL; default http://127.0.0.1:11434/v1)',
    )
    .option(
      '--llm-model <name>',
      'model at the endpoint (ENTENTE_LLM_MODEL); its key comes from ENTENTE_LLM_KEY alone',
    )
    .option('--llm-at-once <n>', 'questions that are out at the same time (default 1)', whole)
    .option('--llm-requests-per-minute <n>', 'most requests a minute', whole)
    .option('--llm-tokens-per-minute <n>', 'most tokens a minute, both ways', whole)
    .option('--llm-timeout <seconds>', 'longest that one answer may take (default 300)', positive)
    .option('--price-in <amount>', 'price of a million tokens that are sent', notNegative)
    .option('--price-out <amount>', 'price of a million tokens that are answered', notNegative)
    .option('--max-cost <amount>', 'end before it would cost more; needs both prices', positive)
    .option('--estimate', 'only show what it would take')
    .option('--yes', 'do not ask before text is sent to another machine or money is spent');
