import type { Endpoint } from '../../src/adapters/language-model/index.ts';
import { EntenteError } from '../../src/records/index.ts';
import type { ModelOptions } from './model-options.ts';

/** Where Ollama listens; what is asked there stays on this machine. */
const LOCAL_ENDPOINT = 'http://127.0.0.1:11434/v1';
/** Node gives up on a response after this long, whatever was asked for. */
const LONGEST_TIMEOUT = 300;
const MODEL_NAME = /^[^\s\p{C}]{1,120}$/u;

const misuse = (what: string, hint: string): EntenteError =>
  new EntenteError('bad-input', `read: ${what}`, { hint });

const endpointUrl = (given: string): string => {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw misuse(`"${given}" is no address of an endpoint`, `Give one such as ${LOCAL_ENDPOINT}.`);
  if (url.username !== '' || url.password !== '' || url.search !== '')
    throw misuse(
      'the address of the endpoint holds a key',
      'Give the key in ENTENTE_LLM_KEY alone, where nothing keeps it.',
    );
  return `${url.origin}${url.pathname}`.replace(/\/+$/u, '');
};

const MODEL_OPTIONS = [
  'llmUrl',
  'llmModel',
  'llmAtOnce',
  'llmRequestsPerMinute',
  'llmTokensPerMinute',
  'llmTimeout',
  'priceIn',
  'priceOut',
  'maxCost',
  'estimate',
  'yes',
] as const satisfies readonly (keyof ModelOptions)[];

/** @throws EntenteError `bad-input` where a model was described that nobody asks */
export const refuseModelOptions = (options: ModelOptions): void => {
  const given = MODEL_OPTIONS.find((name) => options[name] !== undefined);
  if (given === undefined) return;
  const flag = `--${given.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
  throw misuse(`${flag} says nothing to the English reader`, 'Add --reader llm or --reader both.');
};

/**
 * The endpoint that flags and environment name, flags first. The key comes from the environment alone: command lines
 * are kept by shells and seen by other users.
 * @throws EntenteError `bad-input`
 */
export const modelSettings = (
  options: ModelOptions,
  env: Readonly<Record<string, string | undefined>>,
): Endpoint => {
  const { priceIn, priceOut, maxCost, llmRequestsPerMinute, llmTokensPerMinute } = options;
  const model = options.llmModel ?? env.ENTENTE_LLM_MODEL;
  if (!model) throw misuse('no model is named', 'Name one: --llm-model, or ENTENTE_LLM_MODEL.');
  if (!MODEL_NAME.test(model))
    throw misuse('the name of the model holds blanks or is too long', 'Give it as the endpoint lists it.');
  if ((priceIn === undefined) !== (priceOut === undefined))
    throw misuse(
      'only one of the two prices is given',
      'Give both --price-in and --price-out; 0 is a price.',
    );
  if (maxCost !== undefined && priceIn === undefined)
    throw misuse('--max-cost needs prices', 'Give --price-in and --price-out, for a million tokens each.');
  const timeoutSeconds = options.llmTimeout ?? LONGEST_TIMEOUT;
  if (timeoutSeconds > LONGEST_TIMEOUT)
    throw misuse(`--llm-timeout ${timeoutSeconds} is too long`, `Give at most ${LONGEST_TIMEOUT} seconds.`);
  return {
    url: endpointUrl(options.llmUrl ?? (env.ENTENTE_LLM_URL || LOCAL_ENDPOINT)),
    model,
    timeoutSeconds,
    ...(env.ENTENTE_LLM_KEY ? { key: env.ENTENTE_LLM_KEY } : {}),
    ...(llmRequestsPerMinute === undefined ? {} : { requestsPerMinute: llmRequestsPerMinute }),
    ...(llmTokensPerMinute === undefined ? {} : { tokensPerMinute: llmTokensPerMinute }),
    ...(priceIn === undefined || priceOut === undefined ? {} : { prices: { in: priceIn, out: priceOut } }),
    ...(maxCost === undefined ? {} : { highestCost: maxCost }),
  };
};
