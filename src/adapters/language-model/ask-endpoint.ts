import { setTimeout as sleep } from 'node:timers/promises';
import { type Ask, estimateTokensIn, type Question } from '../../claims/index.ts';
import { EntenteError } from '../../records/index.ts';
import { type CalledAnswer, callEndpoint, JSON_FORMATS } from './call-endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { Fault } from './fault.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { createRateLimit } from './rate-limit.ts';
import { countSpending, type Spent } from './spending.ts';

/** Tries of one question over a faulty line before the reading is given up (assumed). */
const MOST_TRIES = 6;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** An endpoint that asks for more is done for today. */
const LONGEST_ASKED_WAIT = 10 * 60_000;

export interface AskOptions {
  readonly kept: KeptAnswers;
  /** Told when it waits, and why. */
  readonly onNotice?: (message: string) => void;
  /** Ends all asking when it is aborted; `ask` then rejects with its reason. */
  readonly stop?: AbortSignal;
  /** The first wait after a fault, in ms; each further one is twice as long. */
  readonly firstWait?: number;
}

export interface EndpointAsked {
  readonly ask: Ask;
  readonly spent: () => Spent;
}

const failed = (endpoint: Endpoint, { sort, message }: Fault, tries: number): EntenteError => {
  if (sort === 'question' || sort === 'format')
    return new EntenteError('question-refused', `${endpoint.url} does not take the question (${message})`, {
      hint: 'The document was not stored. A model with a longer context may take it.',
    });
  if (sort === 'endpoint')
    return new EntenteError('endpoint-refused', `${endpoint.url} refuses (${message})`, {
      hint: 'Check the address, the name of the model, the key in ENTENTE_LLM_KEY and the account.',
    });
  return new EntenteError(
    'endpoint-unreachable',
    `${endpoint.url} gave no answer in ${tries} ${tries === 1 ? 'try' : 'tries'} (${message})`,
    {
      hint: 'What was answered is kept: run it again when the endpoint is there, and it goes on from here.',
    },
  );
};

const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());

/**
 * Asks an endpoint: within its rate limits and the budget, again after faults of the line, and never for what is kept.
 * @throws EntenteError from `ask`: endpoint-unreachable, endpoint-refused, question-refused, over-budget
 */
export const askEndpoint = (
  endpoint: Endpoint,
  { kept, onNotice = () => {}, stop, firstWait = FIRST_WAIT }: AskOptions,
): EndpointAsked => {
  const { requestsPerMinute, tokensPerMinute } = endpoint;
  const limit = createRateLimit({
    ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
    ...(tokensPerMinute === undefined ? {} : { tokensPerMinute }),
    now: () => performance.now(),
    wait,
  });
  const spending = countSpending(endpoint);
  /** How JSON is asked for, once the endpoint has shown what it takes. */
  let format = 0;

  const callOnce = async (question: Question, signal: AbortSignal): Promise<CalledAnswer> => {
    const tokensIn = estimateTokensIn(question);
    const most = { tokensIn, tokensOut: question.longestAnswer };
    const leave = await limit.enter(tokensIn, signal);
    const settle = spending.begin(most);
    try {
      const answer = await callEndpoint(endpoint, question, JSON_FORMATS[format]!, signal);
      const took = {
        tokensIn: answer.tokensIn ?? tokensIn,
        tokensOut: answer.tokensOut ?? Math.ceil(answer.text.length / 4),
      };
      settle(took);
      leave(took.tokensIn + took.tokensOut);
      return answer;
    } catch (error) {
      // What was broken off may have been worked on: it counts as the most that it can have cost.
      settle(error instanceof Fault && !error.mayHaveCost ? { tokensIn: 0, tokensOut: 0 } : most);
      throw error;
    }
  };

  const waitAfter = (fault: Fault, tries: number): number => {
    const own = Math.min(LONGEST_WAIT, firstWait * 2 ** (tries - 1)) * (1 + Math.random() / 4);
    return fault.waitMilliseconds ?? own;
  };

  const call = async (question: Question, signal: AbortSignal): Promise<CalledAnswer> => {
    for (let tries = 1; ; ) {
      const asked = format;
      try {
        return await callOnce(question, signal);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        if (error.sort === 'format' && asked + 1 < JSON_FORMATS.length) {
          // Another question may have found it out in the meantime.
          if (format === asked) {
            format += 1;
            onNotice(
              `the endpoint does not take JSON by ${JSON_FORMATS[asked]}; asking by ${JSON_FORMATS[format]}`,
            );
          }
          continue;
        }
        const pause = waitAfter(error, tries);
        if (error.sort !== 'line' || tries >= MOST_TRIES || pause > LONGEST_ASKED_WAIT)
          throw failed(endpoint, error, tries);
        onNotice(`${error.message}; trying again in ${Math.ceil(pause / 1_000)} s`);
        if (error.waitMilliseconds !== null) limit.pause(pause);
        await wait(pause, signal);
        tries += 1;
      }
    }
  };

  return {
    ask: async (question, own) => {
      const signal = stop ? AbortSignal.any([own, stop]) : own;
      signal.throwIfAborted();
      const known = await kept.find(question);
      if (known) {
        spending.countKept();
        return known;
      }
      const answer = await call(question, signal);
      await kept.keep(question, answer);
      return answer;
    },
    spent: spending.spent,
  };
};
