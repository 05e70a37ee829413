import { percent } from '../parts/format-number.ts';

/** A probability in whole per cent without the unit, never written as certain while it is not: `46`, `>99`, `<1`. */
export const formatChance = (p: number): string =>
  p > 0.995 && p < 1 ? '>99' : p < 0.005 && p > 0 ? '<1' : String(percent(p));

/** Bits without a leading zero: `.81`, `1.20`; `0` where nothing is told apart. */
export const formatBits = (bits: number): string => (bits < 0.005 ? '0' : bits.toFixed(2).replace(/^0/, ''));
