import { z } from 'zod';
import { EntenteError } from '../../records/index.ts';

const count = z.int().positive();
const labels = z.array(z.string()).min(1);

const META = z.object({
  format: z.literal('entente-english-1'),
  sizes: z.object({
    vector: count,
    affixes: count,
    buckets: count,
    hidden: count,
    layers: z.int().min(2),
    arc: count,
    relation: count,
    tag: count,
  }),
  upos: labels,
  xpos: labels,
  relations: labels,
  names: labels,
  tensors: z.array(
    z.object({
      name: z.string(),
      shape: z.array(count).min(1).max(2),
      offset: z.int().nonnegative(),
      type: z.enum(['int8', 'float32']),
    }),
  ),
});

export type ModelMeta = z.infer<typeof META>;

/** What models/english holds, as it lies on disk. */
export interface ModelFiles {
  /** weights.bin */
  readonly weights: Uint8Array;
  /** words.txt, one word a line */
  readonly words: readonly string[];
  /** meta.json */
  readonly meta: unknown;
}

export function readMeta(meta: unknown): ModelMeta {
  const found = META.safeParse(meta);
  if (found.success) return found.data;
  throw new EntenteError(
    'bad-input',
    `createEnglishParser: meta is not that of an English model: ${z.prettifyError(found.error)}`,
    { hint: 'Hand in weights.bin, words.txt and meta.json of one and the same folder of models/.' },
  );
}
