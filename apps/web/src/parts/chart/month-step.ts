/** Months that a key moves a handle of the time axis: a month, a year, or to an end. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export const withinMonths = (month: number, count: number): number =>
  Math.min(count - 1, Math.max(0, Math.round(month)));

/** The month, by index, that a key leads to from another; null where the key moves nothing. */
export const monthAfterKey = (key: string, month: number, count: number): number | null => {
  const step = STEPS[key];
  return step === undefined ? null : withinMonths(month + step, count);
};

/** The month, by index, that a date of an address (`2010-05`) means; the nearest one where it lies outside. */
export const monthOfDate = (date: string, months: readonly string[]): number | null => {
  if (!/^\d{4}(-\d{2})?/.test(date) || months.length === 0) return null;
  const month = date.length >= 7 ? date.slice(0, 7) : `${date.slice(0, 4)}-01`;
  const after = months.findIndex((begins) => begins.slice(0, 7) > month);
  return after === -1 ? months.length - 1 : Math.max(0, after - 1);
};
