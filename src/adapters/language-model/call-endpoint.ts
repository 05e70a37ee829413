import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText, jsonSchema, Output } from 'ai';
import type { Answer, Question } from '../../claims/index.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { describeFault } from './describe-fault.ts';
import type { Endpoint } from './endpoint.ts';

/** How JSON is asked for; endpoints differ in what they take. */
export const JSON_FORMATS = ['schema', 'object', 'words'] as const;
export type JsonFormat = (typeof JSON_FORMATS)[number];

export interface CalledAnswer extends Answer {
  /** As the endpoint counted, or null where it does not say. */
  readonly tokensIn: number | null;
  readonly tokensOut: number | null;
}

/** The answer as it was written: it is taken apart by the reader, and kept as it came. */
const asWritten = async (format: JsonFormat, question: Question) => ({
  ...Output.text(),
  responseFormat: Promise.resolve(
    format === 'schema'
      ? { type: 'json' as const, name: 'claims', schema: await jsonSchema(question.schema).jsonSchema }
      : format === 'object'
        ? { type: 'json' as const }
        : { type: 'text' as const },
  ),
});

const ENDS: Readonly<Record<string, Answer['end']>> = { length: 'cut', 'content-filter': 'refused' };

/** One call, one try. @throws Fault, or the signal's own reason where it was told to stop */
export const callEndpoint = async (
  endpoint: Endpoint,
  question: Question,
  format: JsonFormat,
  signal: AbortSignal,
): Promise<CalledAnswer> => {
  const { url, key, timeoutSeconds } = endpoint;
  const provider = createOpenAICompatible({
    name: 'endpoint',
    baseURL: url,
    supportsStructuredOutputs: true,
    fetch: boundedFetch,
    ...(key === undefined ? {} : { apiKey: key }),
  });
  const timeout = AbortSignal.timeout(timeoutSeconds * 1_000);
  try {
    const { text, finishReason, usage } = await generateText({
      model: provider(question.model),
      system: question.instructions,
      prompt: question.material,
      output: await asWritten(format, question),
      temperature: 0,
      maxOutputTokens: question.longestAnswer,
      maxRetries: 0,
      abortSignal: AbortSignal.any([signal, timeout]),
    });
    return {
      text,
      end: ENDS[finishReason] ?? 'whole',
      tokensIn: usage.inputTokens ?? null,
      tokensOut: usage.outputTokens ?? null,
    };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw describeFault(error, { key, timedOut: timeout.aborted, timeoutSeconds, now: Date.now() });
  }
};
