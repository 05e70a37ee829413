import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { ACTOR_TYPES, type Actor, EntenteError, slugOf } from '../../records/index.ts';

const entry = z.strictObject({
  id: z.string().optional(),
  name: z.string().min(1),
  type: z.enum(ACTOR_TYPES).default('unknown'),
  aliases: z.array(z.string().min(1)).default([]),
  leaders: z.array(z.string().min(1)).default([]),
  partOf: z.string().optional(),
  locations: z.array(z.string().min(1)).optional(),
  identifiers: z
    .array(z.strictObject({ scheme: z.string().min(1), id: z.coerce.string().min(1) }))
    .optional(),
});

const catalogue = z.union([
  z.array(entry),
  z.strictObject({ actors: z.array(entry) }).transform((file) => file.actors),
]);

/**
 * A catalogue that a project adds: a list of `{ name, type, aliases, leaders, partOf, locations, identifiers }` in YAML or JSON.
 * @throws EntenteError `bad-input` naming the entry and the field
 */
export const readCatalogue = async (path: string): Promise<readonly Actor[]> => {
  const refuse = (what: string, cause?: unknown): EntenteError =>
    new EntenteError('bad-input', `readCatalogue: ${path}: ${what}`, {
      hint: 'Write a YAML list of actors, each with name and, if wanted, type, aliases, leaders, partOf, locations, identifiers.',
      cause,
    });
  let raw: unknown;
  try {
    raw = parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw refuse(cause instanceof Error ? cause.message.split('\n')[0]! : 'cannot be read', cause);
  }
  const checked = catalogue.safeParse(raw);
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    throw refuse(`${issue.path.join('.') || 'file'}: ${issue.message}`);
  }
  return checked.data.map(({ id, partOf, locations, identifiers, ...actor }) => ({
    ...actor,
    id: id ?? slugOf(actor.name),
    ...(partOf === undefined ? {} : { partOf }),
    ...(locations ? { locations } : {}),
    ...(identifiers ? { identifiers } : {}),
    basis: 'given',
  }));
};
