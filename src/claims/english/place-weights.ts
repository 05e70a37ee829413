import type { MemoryLayout } from './memory-layout.ts';
import { packedIndex } from './packed-index.ts';
import type { Tensor, Tensors } from './read-tensors.ts';

/** A matrix in the kernel's memory, its rows padded with zeros to a multiple of 16. */
export interface Placed {
  readonly weights: number;
  /** 0 for matrices kept in float32 */
  readonly scales: number;
  readonly bias: number;
  readonly rows: number;
  readonly inner: number;
}

export const padded = (length: number): number => Math.ceil(length / 16) * 16;

/** Takes places for matrices now, and fills them when the memory is there. */
export interface WeightPlacer {
  /** Several matrices of equal row length one above the other, kept in float32. */
  readonly floats: (names: readonly string[]) => Placed;
  /** A matrix as int16 with a scale a row; `bias` when the product needs one. */
  readonly quantised: (name: string, bias?: string) => Placed;
  readonly vector: (name: string) => number;
  readonly fill: (memory: ArrayBuffer) => void;
}

const valueAt = (tensor: Tensor, row: number, column: number): number =>
  tensor.values[row * tensor.columns + column]! * tensor.scales[row]!;

export function placeWeights(tensors: Tensors, layout: MemoryLayout): WeightPlacer {
  const fillers: ((memory: ArrayBuffer) => void)[] = [];
  const vector = (name: string): number => {
    const { values } = tensors(name);
    const at = layout.take(values.length);
    fillers.push((memory) => new Float32Array(memory, at, values.length).set(values));
    return at;
  };
  return {
    vector,
    floats: (names) => {
      const parts = names.map((name) => tensors(`${name}.weight`));
      const inner = padded(parts[0]!.columns);
      const rows = parts.reduce((sum, part) => sum + part.rows, 0);
      const weights = layout.take(rows * inner);
      const bias = layout.take(rows);
      fillers.push((memory) => {
        const to = new Float32Array(memory, weights, rows * inner);
        let row = 0;
        for (const part of parts)
          for (let r = 0; r < part.rows; r++, row++)
            for (let k = 0; k < part.columns; k++) to[row * inner + k] = valueAt(part, r, k);
        const biases = names.flatMap((name) => [...tensors(`${name}.bias`).values]);
        new Float32Array(memory, bias, rows).set(biases);
      });
      return { weights, scales: 0, bias, rows, inner };
    },
    quantised: (name, bias) => {
      const { rows, columns, values, scales } = tensors(name);
      const inner = padded(columns);
      const placed = { weights: layout.take(rows * inner, 2), scales: layout.take(rows), rows, inner };
      fillers.push((memory) => {
        const to = new Int16Array(memory, placed.weights, rows * inner);
        for (let r = 0; r < rows; r++)
          for (let k = 0; k < columns; k++) to[packedIndex(r, k, inner)] = values[r * columns + k]!;
        new Float32Array(memory, placed.scales, rows).set(scales);
      });
      return { ...placed, bias: bias ? vector(bias) : 0 };
    },
    fill: (memory) => {
      for (const fill of fillers) fill(memory);
    },
  };
}
