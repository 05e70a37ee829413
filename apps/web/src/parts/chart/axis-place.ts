/** Where a month stands on a time axis, in per cent. */
export const axisPlace = (month: number, months: number): number =>
  months < 2 ? 0 : (month / (months - 1)) * 100;
