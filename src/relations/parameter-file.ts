import { parse } from 'yaml';
import { z } from 'zod';
import {
  ADMIRALTY_GRADES,
  type BeliefParameterChange,
  type BeliefParameters,
  EntenteError,
  KINDS,
} from '../records/index.ts';

const share = z.number().min(0).max(1);
/** Over all three states: a state that a kind is never seen in would make one claim decide for good. */
const row = z.strictObject({
  hostile: z.number().positive(),
  none: z.number().positive(),
  allied: z.number().positive(),
});
const years = z.number().min(0.01).max(1_000);

/** What a project may set otherwise; anything else is refused, so that a slip of the pen is not silently nothing. */
export const parameterChange = z.strictObject({
  meanStayYears: z
    .strictObject({
      hostile: years.exactOptional(),
      none: years.exactOptional(),
      allied: years.exactOptional(),
    })
    .exactOptional(),
  kindRows: z.partialRecord(z.enum(KINDS), row).exactOptional(),
  witness: z.partialRecord(z.enum(ADMIRALTY_GRADES), share).exactOptional(),
  learnFrom: z.number().int().min(1).exactOptional(),
  learnWeight: z.number().positive().exactOptional(),
  interest: share.exactOptional(),
  theatre: share.exactOptional(),
  contestedPull: share.exactOptional(),
  nearDuplicate: z.number().min(0.1).max(1).exactOptional(),
  sameQuotation: z.number().int().min(1).exactOptional(),
} satisfies Record<keyof BeliefParameters, z.ZodType>);

/**
 * A file of parameters that a project sets otherwise, in YAML or JSON: `{ meanStayYears: { none: 3 }, witness: { F: 0.5 } }`.
 * @throws EntenteError `bad-parameters` naming the field
 */
export const readParameters = (text: string, file: string): BeliefParameterChange => {
  const refuse = (what: string, cause?: unknown): EntenteError =>
    new EntenteError('bad-parameters', `readParameters: ${file}: ${what}`, {
      hint: 'entente parameters lists all that can be set, by name, with their values.',
      cause,
    });
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (cause) {
    throw refuse(cause instanceof Error ? cause.message.split('\n')[0]! : 'cannot be read', cause);
  }
  const checked = parameterChange.safeParse(raw);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0]!;
  throw refuse(`${issue.path.join('.') || 'file'}: ${issue.message}`);
};
