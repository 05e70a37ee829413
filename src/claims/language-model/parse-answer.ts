import { z } from 'zod';
import type { Answer } from './question.ts';

/** The claims of an answer, each still to be checked; or why it cannot be used, in words for the model and the analyst. */
export type ParsedAnswer = { readonly claims: readonly unknown[] } | { readonly unusable: string };

const shape = z.union([
  z.object({ claims: z.array(z.unknown()) }),
  z.array(z.unknown()).transform((claims) => ({ claims })),
]);

const objectIn = (text: string): string =>
  text.slice(Math.max(0, text.indexOf('{')), text.lastIndexOf('}') + 1);

/** Where the JSON may be: many models think aloud before it, fence it, or say a word about it. */
const candidatesIn = (text: string): readonly string[] => {
  const spoken = text.slice(text.indexOf('</think>') < 0 ? 0 : text.indexOf('</think>') + '</think>'.length);
  const fenced = /```(?:json)?\s*\n([\s\S]*)\n\s*```/u.exec(spoken)?.[1] ?? '';
  return [text, spoken, fenced, objectIn(spoken)];
};

const jsonIn = (text: string): { readonly json: unknown } | null => {
  for (const candidate of candidatesIn(text)) {
    try {
      return { json: JSON.parse(candidate) };
    } catch {
      // The next candidate may be it.
    }
  }
  return null;
};

/** Takes an answer apart; one that was cut off or declined is not read at all, since what it left out is unknown. */
export const parseAnswer = ({ text, end }: Answer): ParsedAnswer => {
  if (end === 'cut') return { unusable: 'it was longer than allowed and was cut off' };
  if (end === 'refused') return { unusable: 'the model declined to answer' };
  const found = jsonIn(text);
  if (!found) return { unusable: text.trim() === '' ? 'it was empty' : 'it was not JSON' };
  const parsed = shape.safeParse(found.json);
  return parsed.success ? parsed.data : { unusable: 'it was JSON without a list of claims' };
};
