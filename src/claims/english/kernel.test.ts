import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kernel } from './kernel.ts';
import { createPlainKernel } from './plain-kernel.ts';
import { createWasmKernel } from './wasm-kernel.ts';

const BYTES = 65_536;
const [ROWS, COLUMNS, INNER] = [5, 8, 32];
const [X, W, BIAS, Y, SHORTS, SCALES, CELLS] = [16, 4_096, 12_288, 16_384, 24_576, 32_768, 36_864];

/** The same work on both kernels, from memory filled with the same numbers; the floats that `work` leaves at Y. */
function onBoth(numbers: readonly number[], work: (kernel: Kernel) => void, count: number) {
  return [createPlainKernel(BYTES), createWasmKernel(BYTES)].map((kernel) => {
    const floats = new Float32Array(kernel.memory);
    for (let k = 0; k < BYTES / 8; k++) floats[k] = numbers[k % numbers.length]!;
    new Int16Array(kernel.memory, W, COLUMNS * INNER).forEach((_, k, all) => {
      all[k] = Math.round(numbers[k % numbers.length]! * 40) % 128;
    });
    work(kernel);
    return Array.from(floats.subarray(Y / 4, Y / 4 + count));
  });
}

describe('the kernel in WebAssembly', () => {
  it.each<[string, number, (kernel: Kernel) => void]>([
    [
      'multiply',
      ROWS * COLUMNS,
      (k) => k.multiply(X, INNER, X + 640, BIAS, Y, COLUMNS, ROWS, COLUMNS, INNER),
    ],
    [
      'multiplyQuantised',
      ROWS * COLUMNS,
      (k) => {
        k.quantise(X, INNER, SHORTS, SCALES, ROWS, INNER);
        k.multiplyQuantised(SHORTS, SCALES, W, X + 640, BIAS, Y, COLUMNS, ROWS, COLUMNS, INNER, true);
      },
    ],
    ['step', ROWS * 16, (k) => k.step(X, CELLS - 16, Y, ROWS, 16)],
  ])('%s says what plain TypeScript says', (_, count, work) => {
    const numbers = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 7, maxLength: 61 });
    fc.assert(
      fc.property(numbers, (list) => {
        const [plain, wasm] = onBoth(list, work, count);
        wasm!.forEach((value, i) => {
          expect(Math.abs(value - plain![i]!)).toBeLessThanOrEqual(1e-4 * Math.max(1, Math.abs(value)));
        });
      }),
      { numRuns: 60 },
    );
  });
});
