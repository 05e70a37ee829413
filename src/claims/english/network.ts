import { type BatchOrder, batchOrder } from './batch-order.ts';
import { embedWords } from './embed-words.ts';
import { encodeBatch } from './encode-batch.ts';
import type { CreateKernel } from './kernel.ts';
import { createMemoryLayout } from './memory-layout.ts';
import type { ModelMeta } from './model-files.ts';
import { layOutScratch, layOutWeights } from './network-layout.ts';
import { placeWeights } from './place-weights.ts';
import type { Tensors } from './read-tensors.ts';
import { spanningTree } from './spanning-tree.ts';

/** What the network says of one sentence; index 0 is its first word. */
export interface NetworkReading {
  /** Scores of heads: row = word, column = head, 0 the root. */
  readonly arcs: Float32Array;
  /** Heads of the best tree, 0 the root. */
  readonly heads: readonly number[];
  /** Scores of labels, one row a word. */
  readonly relations: Float32Array;
  /** Scores of upos, xpos and name tags side by side, one row a word. */
  readonly tags: Float32Array;
}

/** Reads up to a batch of sentences, longest first. */
export type Network = (sentences: readonly (readonly string[])[]) => readonly NetworkReading[];

const SLOPE = 0.1;
const leaky = (x: number): number => (x > 0 ? x : SLOPE * x);

export function createNetwork(
  tensors: Tensors,
  words: readonly string[],
  meta: ModelMeta,
  createKernel: CreateKernel,
): Network {
  const { arc: arcSize, relation: relationSize, hidden } = meta.sizes;
  const layout = createMemoryLayout();
  const placer = placeWeights(tensors, layout);
  const weights = layOutWeights(placer, meta);
  const scratch = layOutScratch(layout, meta, weights);
  const kernel = createKernel(layout.size());
  placer.fill(kernel.memory);
  const memory = new Float32Array(kernel.memory);
  const embed = embedWords(tensors, words, meta);
  const root = Float32Array.from(tensors('root').values);
  const { split, tags, relation, arc } = weights;
  const { splitStride } = scratch;
  const numbersAt = (at: number, count: number): Float32Array => memory.slice(at / 4, at / 4 + count);

  /** Dependents, heads, the two sides of labels and the tags, out of the states. */
  const splitStates = (rows: number): void => {
    kernel.quantise(scratch.states, scratch.wide, scratch.shorts, scratch.shortScales, rows, scratch.wide);
    kernel.multiplyQuantised(
      scratch.shorts,
      scratch.shortScales,
      split.weights,
      split.scales,
      split.bias,
      scratch.split,
      splitStride,
      rows,
      split.rows,
      split.inner,
      false,
    );
    for (let k = scratch.split / 4; k < scratch.split / 4 + rows * splitStride; k++)
      memory[k] = leaky(memory[k]!);
    const { dependents, split: x } = scratch;
    kernel.multiply(x, splitStride, arc.weights, arc.bias, dependents, arcSize, rows, arcSize, arcSize);
    const tagPart = x + (2 * arcSize + 2 * relationSize) * 4;
    kernel.multiply(
      tagPart,
      splitStride,
      tags.weights,
      tags.bias,
      scratch.tags,
      tags.rows,
      rows,
      tags.rows,
      tags.inner,
    );
  };

  const scoreArcs = (start: number, length: number): Float32Array => {
    for (let i = 0; i < length; i++) {
      const from = scratch.split / 4 + (start + i) * splitStride + arcSize;
      memory.copyWithin(scratch.heads / 4 + i * arcSize, from, from + arcSize);
    }
    const dependents = scratch.dependents + (start + 1) * arcSize * 4;
    kernel.multiply(dependents, arcSize, scratch.heads, 0, scratch.arcs, length, length - 1, length, arcSize);
    return numbersAt(scratch.arcs, (length - 1) * length);
  };

  /** Labels given the heads: products and leaky sums of both sides. */
  const scoreRelations = (start: number, heads: readonly number[]): Float32Array => {
    const dependentPart = scratch.split / 4 + 2 * arcSize;
    heads.forEach((head, i) => {
      const dependent = dependentPart + (start + i + 1) * splitStride;
      const governor = dependentPart + relationSize + (start + head) * splitStride;
      const to = scratch.pairs / 4 + i * relation.inner;
      for (let k = 0; k < relationSize; k++) {
        const x = memory[dependent + k]!;
        const y = memory[governor + k]!;
        memory[to + k] = x * y;
        memory[to + relationSize + k] = leaky(x + y);
      }
    });
    const { weights: w, bias, rows, inner } = relation;
    kernel.multiply(scratch.pairs, inner, w, bias, scratch.relations, rows, heads.length, rows, inner);
    return numbersAt(scratch.relations, heads.length * rows);
  };

  const readSentence = (order: BatchOrder, s: number): NetworkReading => {
    const length = order.lengths[s]!;
    const start = order.starts[s]!;
    const arcs = scoreArcs(start, length);
    const heads = spanningTree({ values: arcs, count: length - 1 });
    return {
      arcs,
      heads,
      relations: scoreRelations(start, heads),
      tags: numbersAt(scratch.tags + (start + 1) * tags.rows * 4, (length - 1) * tags.rows),
    };
  };

  return (sentences) => {
    const order = batchOrder(sentences.map((sentence) => sentence.length + 1));
    const embedded = (s: number, word: number): Float32Array =>
      word === 0 ? root : embed(sentences[s]![word - 1]!);
    encodeBatch(kernel, weights, scratch, order, hidden, embedded);
    splitStates(order.rows);
    return sentences.map((_, s) => readSentence(order, s));
  };
}
