import { EntenteError } from '../../records/index.ts';
import type { ModelMeta } from './model-files.ts';

/** Rows of numbers: int8 with one scale a row, or float32 (then all scales are 1). */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array | Float32Array;
  readonly scales: Float32Array;
}

export type Tensors = (name: string) => Tensor;

const alignedTo4 = (bytes: number): number => (bytes + 3) & ~3;

/** Finds each tensor of `weights`, which is little-endian, without copying a table. */
export function readTensors(weights: Uint8Array, meta: ModelMeta): Tensors {
  const bytes = weights.byteOffset % 4 === 0 ? weights : weights.slice();
  const tensors = new Map<string, Tensor>();
  for (const { name, shape, offset, type } of meta.tensors) {
    const columns = shape.at(-1)!;
    const rows = shape.length === 2 ? shape[0]! : 1;
    const size = rows * columns;
    const behind = type === 'int8' ? alignedTo4(size) + rows * 4 : size * 4;
    if (offset % 4 !== 0 || offset + behind > bytes.byteLength)
      throw new EntenteError(
        'bad-input',
        `createEnglishParser: tensor ${name} at ${offset} with ${behind} bytes does not fit weights of ${bytes.byteLength} bytes`,
        { hint: 'The weights are cut off or belong to another meta.json: fetch models/ anew.' },
      );
    const begin = bytes.byteOffset + offset;
    tensors.set(
      name,
      type === 'int8'
        ? {
            rows,
            columns,
            values: new Int8Array(bytes.buffer, begin, size),
            scales: new Float32Array(bytes.buffer, begin + alignedTo4(size), rows),
          }
        : {
            rows,
            columns,
            values: new Float32Array(bytes.buffer, begin, size),
            scales: new Float32Array(rows).fill(1),
          },
    );
  }
  return (name) => {
    const tensor = tensors.get(name);
    if (tensor) return tensor;
    throw new EntenteError('bad-input', `createEnglishParser: meta names no tensor ${name}`, {
      hint: 'Hand in weights.bin, words.txt and meta.json of one and the same folder of models/.',
    });
  };
}
