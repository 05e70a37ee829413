const MINUS = '\u2212';

/** A level or its change in [-1, 1], signed, two decimals and no leading zero: `+.66`, `−.18`, `0`. */
export const sayLevel = (level: number): string => {
  const hundredths = Math.round(Math.abs(level) * 100);
  if (hundredths === 0) return '0';
  const digits =
    hundredths >= 100 ? (hundredths / 100).toFixed(2) : `.${String(hundredths).padStart(2, '0')}`;
  return `${level < 0 ? MINUS : '+'}${digits}`;
};
