import type { BatchOrder } from './batch-order.ts';
import type { Kernel } from './kernel.ts';
import type { NetworkScratch, NetworkWeights } from './network-layout.ts';
import type { Placed } from './place-weights.ts';

/** Row of a word in time order: forwards it stands at its own moment, backwards at that counted from the end. */
const timeRow = (order: BatchOrder, sentence: number, word: number, backward: boolean): number =>
  order.moments[backward ? order.lengths[sentence]! - 1 - word : word]! + sentence;

/**
 * Fills `scratch.states` with one row a word, in sentence order: a stack of LSTMs in both directions.
 * `embedded` yields the numbers of word `word` of a sentence; word 0 is the root.
 */
export function encodeBatch(
  kernel: Kernel,
  weights: NetworkWeights,
  scratch: NetworkScratch,
  order: BatchOrder,
  hiddenSize: number,
  embedded: (sentence: number, word: number) => Float32Array,
): void {
  const memory = new Float32Array(kernel.memory);
  const { wide, inputs, gates, cells, hidden, shorts, shortScales, states } = scratch;
  const product = (
    x: number,
    stride: number,
    placed: Placed,
    y: number,
    rows: number,
    add: boolean,
  ): void => {
    kernel.quantise(x, stride, shorts, shortScales, rows, placed.inner);
    const { scales, bias, rows: columns, inner } = placed;
    kernel.multiplyQuantised(
      shorts,
      shortScales,
      placed.weights,
      scales,
      bias,
      y,
      columns,
      rows,
      columns,
      inner,
      add,
    );
  };

  order.lengths.forEach((length, s) => {
    for (let word = 0; word < length; word++) {
      const numbers = embedded(s, word);
      inputs.forEach((input, direction) => {
        const at = input / 4 + timeRow(order, s, word, direction === 1) * scratch.embedded;
        memory.fill(0, at + numbers.length, at + scratch.embedded);
        memory.set(numbers, at);
      });
    }
  });

  weights.layers.forEach(({ directions, gain }, l) => {
    const stride = l === 0 ? scratch.embedded : wide;
    directions.forEach(({ input }, d) => {
      product(inputs[d]!, stride, input, gates[d]!, order.rows, false);
    });
    directions.forEach(({ recurrent }, d) => {
      memory.fill(0, cells / 4, cells / 4 + order.lengths.length * hiddenSize);
      order.running.forEach((running, t) => {
        const at = gates[d]! + order.moments[t]! * 4 * hiddenSize * 4;
        if (t > 0) product(hidden, hiddenSize, recurrent, at, running, true);
        kernel.step(at, cells, hidden, running, hiddenSize);
        for (let s = 0; s < running; s++) {
          const word = d === 1 ? order.lengths[s]! - 1 - t : t;
          const to = states / 4 + (order.starts[s]! + word) * wide + d * hiddenSize;
          const from = hidden / 4 + s * hiddenSize;
          if (gain === 0) memory.copyWithin(to, from, from + hiddenSize);
          else
            for (let k = 0; k < hiddenSize; k++)
              memory[to + k]! += memory[gain / 4 + d * hiddenSize + k]! * memory[from + k]!;
        }
      });
    });
    if (l === weights.layers.length - 1) return;
    order.lengths.forEach((length, s) => {
      for (let word = 0; word < length; word++) {
        const from = states / 4 + (order.starts[s]! + word) * wide;
        inputs.forEach((input, d) => {
          memory.copyWithin(input / 4 + timeRow(order, s, word, d === 1) * wide, from, from + wide);
        });
      }
    });
  });
}
