// AssemblyScript: the inner loops of the parser as WebAssembly with 128-bit SIMD. Built by training/build-kernel.sh.
// Every pointer is a byte offset into the imported memory. Row lengths are multiples of 16.
// src/claims/english/plain-kernel.ts says the same in plain TypeScript and is the reference.

/** Rows of activations that stay in the first-level cache while all weights pass by. */
const BLOCK: i32 = 16;
const LARGEST: f32 = 8191;

function sumOfLanes(v: v128): f32 {
  const halves = f32x4.add(v, i8x16.shuffle(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  return f32x4.extract_lane(halves, 0) + f32x4.extract_lane(halves, 1);
}

function putSum(out: usize, bias: usize, column: i32, v: v128): void {
  const at = (<usize>column) << 2;
  store<f32>(out + at, sumOfLanes(v) + (bias ? load<f32>(bias + at) : 0));
}

/** y = x · weightsᵀ + bias, all in float32; a bias at 0 is none. */
export function multiply(
  x: usize,
  xStride: i32,
  weights: usize,
  bias: usize,
  y: usize,
  yStride: i32,
  rows: i32,
  columns: i32,
  inner: i32,
): void {
  const length = (<usize>inner) << 2;
  for (let m = 0; m < rows; m++) {
    const row = x + ((<usize>(m * xStride)) << 2);
    const out = y + ((<usize>(m * yStride)) << 2);
    for (let n = 0; n < columns; n += 4) {
      // The columns beyond the last stand for it, and say the same once more.
      const last = columns - 1;
      const n1 = min(n + 1, last);
      const n2 = min(n + 2, last);
      const n3 = min(n + 3, last);
      const end = weights + <usize>(n + 1) * length;
      let w = end - length;
      const w1 = <usize>(n1 - n) * length;
      const w2 = <usize>(n2 - n) * length;
      const w3 = <usize>(n3 - n) * length;
      let p = row;
      let a = f32x4.splat(0);
      let b = a;
      let c = a;
      let d = a;
      while (w < end) {
        const v = v128.load(p);
        a = f32x4.add(a, f32x4.mul(v, v128.load(w)));
        b = f32x4.add(b, f32x4.mul(v, v128.load(w + w1)));
        c = f32x4.add(c, f32x4.mul(v, v128.load(w + w2)));
        d = f32x4.add(d, f32x4.mul(v, v128.load(w + w3)));
        p += 16;
        w += 16;
      }
      putSum(out, bias, n, a);
      putSum(out, bias, n1, b);
      putSum(out, bias, n2, c);
      putSum(out, bias, n3, d);
    }
  }
}

/** Rows of float32 as int16 in ±8191, with one scale a row. */
export function quantise(x: usize, xStride: i32, out: usize, scales: usize, rows: i32, inner: i32): void {
  const length = (<usize>inner) << 2;
  for (let m = 0; m < rows; m++) {
    const row = x + ((<usize>(m * xStride)) << 2);
    const to = out + ((<usize>(m * inner)) << 1);
    let most = f32x4.splat(1e-9);
    for (let k: usize = 0; k < length; k += 16) most = f32x4.max(most, f32x4.abs(v128.load(row + k)));
    const largest = Mathf.max(
      Mathf.max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      Mathf.max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    );
    const factor = f32x4.splat(LARGEST / largest);
    store<f32>(scales + ((<usize>m) << 2), largest / LARGEST);
    for (let k: usize = 0; k < length; k += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + k), factor)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + k, 16), factor)));
      v128.store(to + (k >> 1), i16x8.narrow_i32x4_s(low, high));
    }
  }
}

/** The four sums of the lanes of a, b, c, d. */
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(
    i8x16.shuffle(a, b, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27),
    i8x16.shuffle(a, b, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31),
  );
  const cd = i32x4.add(
    i8x16.shuffle(c, d, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27),
    i8x16.shuffle(c, d, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31),
  );
  return f32x4.convert_i32x4_s(
    i32x4.add(
      i8x16.shuffle(ab, cd, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27),
      i8x16.shuffle(ab, cd, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31),
    ),
  );
}

function put(out: usize, sum: v128, scale: v128, base: v128, add: bool): void {
  const value = f32x4.add(f32x4.mul(sum, scale), base);
  v128.store(out, add ? f32x4.add(value, v128.load(out)) : value);
}

/** Rows x0 and x1 (which may be the same) against four columns of packed weights; lengths in bytes, multiples of 32. */
function twoByFour(
  x0: usize,
  x1: usize,
  weights: usize,
  length: usize,
  y0: usize,
  y1: usize,
  s0: v128,
  s1: v128,
  base: v128,
  add: bool,
): void {
  let a0 = i32x4.splat(0),
    a1 = a0,
    a2 = a0,
    a3 = a0,
    b0 = a0,
    b1 = a0,
    b2 = a0,
    b3 = a0;
  const end = x0 + length;
  let p = x0,
    q = x1,
    w = weights;
  while (p < end) {
    let x = v128.load(p);
    let y = v128.load(q);
    let v = v128.load(w);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, v));
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(y, v));
    v = v128.load(w, 16);
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, v));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(y, v));
    v = v128.load(w, 32);
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x, v));
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(y, v));
    v = v128.load(w, 48);
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x, v));
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(y, v));
    x = v128.load(p, 16);
    y = v128.load(q, 16);
    v = v128.load(w, 64);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, v));
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(y, v));
    v = v128.load(w, 80);
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, v));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(y, v));
    v = v128.load(w, 96);
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x, v));
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(y, v));
    v = v128.load(w, 112);
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x, v));
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(y, v));
    p += 32;
    q += 32;
    w += 128;
  }
  put(y0, sums(a0, a1, a2, a3), s0, base, add);
  if (y1 !== y0) put(y1, sums(b0, b1, b2, b3), s1, base, add);
}

/**
 * y (+)= x · weightsᵀ + bias for int16 rows with scales; columns a multiple of 4; a bias at 0 is none.
 * Weights are packed by four columns: eight numbers of each in turn.
 */
export function multiplyQuantised(
  x: usize,
  xScales: usize,
  weights: usize,
  weightScales: usize,
  bias: usize,
  y: usize,
  yStride: i32,
  rows: i32,
  columns: i32,
  inner: i32,
  add: bool,
): void {
  const length = (<usize>inner) << 1;
  for (let block = 0; block < rows; block += BLOCK) {
    const last = min(block + BLOCK, rows);
    let w = weights;
    for (let n = 0; n < columns; n += 4) {
      const at = (<usize>n) << 2;
      const scale = v128.load(weightScales + at);
      const base = bias ? v128.load(bias + at) : f32x4.splat(0);
      for (let m = block; m < last; m += 2) {
        const second = m + 1 < last ? m + 1 : m;
        twoByFour(
          x + <usize>m * length,
          x + <usize>second * length,
          w,
          length,
          y + at + ((<usize>(m * yStride)) << 2),
          y + at + ((<usize>(second * yStride)) << 2),
          f32x4.mul(scale, v128.load32_splat(xScales + ((<usize>m) << 2))),
          f32x4.mul(scale, v128.load32_splat(xScales + ((<usize>second) << 2))),
          base,
          add,
        );
      }
      w += length << 2;
    }
  }
}

/** exp after Cephes' expf, about 1e-7 relative. */
function exponential(value: v128): v128 {
  const x = f32x4.min(f32x4.max(value, f32x4.splat(-87)), f32x4.splat(87));
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(Mathf.LOG2E)));
  const r = f32x4.sub(
    f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375))),
    f32x4.mul(n, f32x4.splat(-2.1219444e-4)),
  );
  let p = f32x4.splat(1.98756915e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(p, f32x4.mul(r, r)), r), f32x4.splat(1));
  return f32x4.mul(p, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23));
}

function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exponential(f32x4.neg(x))));
}

function tangent(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.sub(
    f32x4.div(f32x4.splat(2), f32x4.add(one, exponential(f32x4.mul(x, f32x4.splat(-2))))),
    one,
  );
}

/** One step of an LSTM for `rows` sentences: gates (input, forget, candidate, output) into cells and hidden states. */
export function step(gates: usize, cells: usize, hidden: usize, rows: i32, size: i32): void {
  const length = (<usize>size) << 2;
  for (let m = 0; m < rows; m++) {
    const g = gates + ((<usize>m * length) << 2);
    const c = cells + <usize>m * length;
    const h = hidden + <usize>m * length;
    for (let k: usize = 0; k < length; k += 16) {
      const input = sigmoid(v128.load(g + k));
      const forget = sigmoid(v128.load(g + length + k));
      const candidate = tangent(v128.load(g + length * 2 + k));
      const output = sigmoid(v128.load(g + length * 3 + k));
      const cell = f32x4.add(f32x4.mul(forget, v128.load(c + k)), f32x4.mul(input, candidate));
      v128.store(c + k, cell);
      v128.store(h + k, f32x4.mul(output, tangent(cell)));
    }
  }
}
