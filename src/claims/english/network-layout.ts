import type { MemoryLayout } from './memory-layout.ts';
import type { ModelMeta } from './model-files.ts';
import { type Placed, padded, type WeightPlacer } from './place-weights.ts';

/** Sentences that go through the network side by side, and words (with roots) that they may have in all. */
export const BATCH = { sentences: 16, rows: 1_024, words: 120 } as const;

export interface DirectionWeights {
  readonly input: Placed;
  readonly recurrent: Placed;
}

export interface NetworkWeights {
  readonly layers: readonly { readonly directions: readonly DirectionWeights[]; readonly gain: number }[];
  readonly split: Placed;
  readonly arc: Placed;
  readonly relation: Placed;
  readonly tags: Placed;
}

export function layOutWeights(placer: WeightPlacer, { sizes }: ModelMeta): NetworkWeights {
  const layers = Array.from({ length: sizes.layers }, (_, l) => ({
    directions: ['forward', 'backward'].map((direction) => ({
      input: placer.quantised(`layer${l}.${direction}.input`, `layer${l}.${direction}.bias`),
      recurrent: placer.quantised(`layer${l}.${direction}.recurrent`),
    })),
    // Layers from the third on are added to what came in, with a gain a channel.
    gain: l < 2 ? 0 : placer.vector(`layer${l}.gain`),
  }));
  return {
    layers,
    split: placer.quantised('split.weight', 'split.bias'),
    arc: placer.floats(['arc']),
    relation: placer.floats(['relation']),
    tags: placer.floats(['upos', 'xpos', 'name']),
  };
}

/** Working places for one batch. */
export function layOutScratch(layout: MemoryLayout, { sizes }: ModelMeta, weights: NetworkWeights) {
  const wide = 2 * sizes.hidden;
  const embedded = padded(sizes.vector + sizes.affixes);
  const splitStride = padded(weights.split.rows);
  const { rows, sentences, words } = BATCH;
  return {
    wide,
    embedded,
    splitStride,
    inputs: [layout.take(rows * Math.max(wide, embedded)), layout.take(rows * Math.max(wide, embedded))],
    gates: [layout.take(rows * 4 * sizes.hidden), layout.take(rows * 4 * sizes.hidden)],
    cells: layout.take(sentences * sizes.hidden),
    hidden: layout.take(sentences * sizes.hidden),
    shorts: layout.take(rows * Math.max(wide, embedded), 2),
    shortScales: layout.take(rows),
    states: layout.take(rows * wide),
    split: layout.take(rows * splitStride + 16),
    dependents: layout.take(rows * sizes.arc),
    heads: layout.take((words + 1) * sizes.arc),
    arcs: layout.take(words * (words + 1)),
    pairs: layout.take(rows * weights.relation.inner),
    relations: layout.take(rows * weights.relation.rows),
    tags: layout.take(rows * weights.tags.rows),
  } as const;
}

export type NetworkScratch = ReturnType<typeof layOutScratch>;
