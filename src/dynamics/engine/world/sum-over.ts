/** The sum over the active, in four strands so that one addition need not wait for the last. */
export const sumOver = (rates: Float64Array, roster: Uint16Array, count: number): number => {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const whole = count & ~3;
  for (let k = 0; k < whole; k += 4) {
    a += rates[roster[k]!]!;
    b += rates[roster[k + 1]!]!;
    c += rates[roster[k + 2]!]!;
    d += rates[roster[k + 3]!]!;
  }
  for (let k = whole; k < count; k++) a += rates[roster[k]!]!;
  return a + b + (c + d);
};
