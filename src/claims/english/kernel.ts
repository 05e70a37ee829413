/**
 * The inner loops of the network over one block of memory. Pointers are byte offsets; rows are multiples of 16
 * numbers long; a bias at 0 is none. "Quantised" rows are int16 with one float32 scale a row.
 */
export interface Kernel {
  readonly memory: ArrayBuffer;
  /** y = x · weightsᵀ + bias in float32. */
  readonly multiply: (
    x: number,
    xStride: number,
    weights: number,
    bias: number,
    y: number,
    yStride: number,
    rows: number,
    columns: number,
    inner: number,
  ) => void;
  /** Rows of float32 as int16 in ±8191. */
  readonly quantise: (
    x: number,
    xStride: number,
    out: number,
    scales: number,
    rows: number,
    inner: number,
  ) => void;
  /** y = x · weightsᵀ + bias, or with `add` added to y; columns are a multiple of 4, weights lie as `packedIndex` says. */
  readonly multiplyQuantised: (
    x: number,
    xScales: number,
    weights: number,
    weightScales: number,
    bias: number,
    y: number,
    yStride: number,
    rows: number,
    columns: number,
    inner: number,
    add: boolean,
  ) => void;
  /** One step of an LSTM: gates (input, forget, candidate, output) into cells and hidden states, in place. */
  readonly step: (gates: number, cells: number, hidden: number, rows: number, size: number) => void;
}

/** `bytes` is all the memory that the network will ever need. */
export type CreateKernel = (bytes: number) => Kernel;
