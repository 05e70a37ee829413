import type { Kernel } from './kernel.ts';
import { packedIndex } from './packed-index.ts';

const LARGEST = 8191;
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const roundHalfToEven = (x: number): number => {
  const floor = Math.floor(x);
  const rest = x - floor;
  return rest === 0.5 ? floor + (floor & 1) : Math.round(x);
};

/** The kernel in plain TypeScript: what training/kernel says in WebAssembly, for where that is not to be had. */
export function createPlainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes);
  const floats = new Float32Array(memory);
  const shorts = new Int16Array(memory);
  return {
    memory,
    multiply: (x, xStride, weights, bias, y, yStride, rows, columns, inner) => {
      for (let m = 0; m < rows; m++)
        for (let n = 0; n < columns; n++) {
          const row = x / 4 + m * xStride;
          const w = weights / 4 + n * inner;
          let sum = bias ? floats[bias / 4 + n]! : 0;
          for (let k = 0; k < inner; k++) sum += floats[row + k]! * floats[w + k]!;
          floats[y / 4 + m * yStride + n] = sum;
        }
    },
    quantise: (x, xStride, out, scales, rows, inner) => {
      for (let m = 0; m < rows; m++) {
        const row = x / 4 + m * xStride;
        let most = 1e-9;
        for (let k = 0; k < inner; k++) most = Math.max(most, Math.abs(floats[row + k]!));
        const factor = Math.fround(LARGEST / most);
        floats[scales / 4 + m] = most / LARGEST;
        for (let k = 0; k < inner; k++)
          shorts[out / 2 + m * inner + k] = roundHalfToEven(Math.fround(floats[row + k]! * factor));
      }
    },
    multiplyQuantised: (x, xScales, weights, weightScales, bias, y, yStride, rows, columns, inner, add) => {
      for (let m = 0; m < rows; m++)
        for (let n = 0; n < columns; n++) {
          const row = x / 2 + m * inner;
          let sum = 0;
          for (let k = 0; k < inner; k++)
            sum += shorts[row + k]! * shorts[weights / 2 + packedIndex(n, k, inner)]!;
          const value =
            sum * floats[weightScales / 4 + n]! * floats[xScales / 4 + m]! +
            (bias ? floats[bias / 4 + n]! : 0);
          const out = y / 4 + m * yStride + n;
          floats[out] = add ? floats[out]! + value : value;
        }
    },
    step: (gates, cells, hidden, rows, size) => {
      for (let m = 0; m < rows; m++)
        for (let k = 0; k < size; k++) {
          const g = gates / 4 + m * size * 4 + k;
          const at = m * size + k;
          const kept = sigmoid(floats[g + size]!) * floats[cells / 4 + at]!;
          const cell = kept + sigmoid(floats[g]!) * Math.tanh(floats[g + size * 2]!);
          floats[cells / 4 + at] = cell;
          floats[hidden / 4 + at] = sigmoid(floats[g + size * 3]!) * Math.tanh(cell);
        }
    },
  };
}
