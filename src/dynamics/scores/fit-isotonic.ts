/** A run of neighbours in the order of the forecasts that one recalibrated value stands for. */
export interface IsotonicBlock {
  /** Least and greatest forecast in the block. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanForecast: number;
  /** Share of the block's outcomes that happened. */
  readonly value: number;
}

/**
 * Isotonic least-squares regression of outcomes (0 or 1) on forecasts by pooling adjacent violators; equal forecasts
 * share a value. Ayer et al. 1955, Annals of Mathematical Statistics 26: 641-647. O(n log n).
 */
export const fitIsotonic = (
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): readonly IsotonicBlock[] => {
  const order = Array.from({ length: forecasts.length }, (_, i) => i).sort(
    (a, b) => forecasts[a]! - forecasts[b]!,
  );
  const stack: { from: number; to: number; count: number; forecast: number; happened: number }[] = [];
  for (const i of order) {
    const [forecast, happened] = [forecasts[i]!, outcomes[i]!];
    const top = stack.at(-1);
    if (top && top.to === forecast) {
      top.count += 1;
      top.forecast += forecast;
      top.happened += happened;
    } else stack.push({ from: forecast, to: forecast, count: 1, forecast, happened });
  }
  const pooled: typeof stack = [];
  for (const block of stack) {
    let last = block;
    for (;;) {
      const before = pooled.at(-1);
      if (!before || before.happened * last.count < last.happened * before.count) break;
      pooled.pop();
      last = {
        from: before.from,
        to: last.to,
        count: before.count + last.count,
        forecast: before.forecast + last.forecast,
        happened: before.happened + last.happened,
      };
    }
    pooled.push(last);
  }
  return pooled.map(({ from, to, count, forecast, happened }) => ({
    from,
    to,
    count,
    meanForecast: forecast / count,
    value: happened / count,
  }));
};
