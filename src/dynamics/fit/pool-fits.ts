import type { GoodnessOfAspect } from './fit-report.ts';
import type { MomentFit, ParameterEstimate } from './moment-fit.ts';

/**
 * One fit out of several, each to a panel drawn from the beliefs (Rubin 1987): the estimate is their mean, its variance
 * the mean of their variances and (1 + 1/S) times the variance between them, so that what is not known of the ties is
 * carried into what is said of the parameters.
 */
export const poolFits = (fits: readonly MomentFit[]): MomentFit => {
  const count = fits.length;
  const first = fits[0]!;
  const parameters = first.parameters.map((own, k): ParameterEstimate => {
    const all = fits.map((fit) => fit.parameters[k]!);
    const estimate = all.reduce((sum, one) => sum + one.estimate, 0) / count;
    const within = all.reduce((sum, one) => sum + one.se ** 2, 0) / count;
    const between =
      count > 1 ? all.reduce((sum, one) => sum + (one.estimate - estimate) ** 2, 0) / (count - 1) : 0;
    const variance = within + (1 + 1 / count) * between;
    const worst = all.reduce((most, one) => (Math.abs(one.t ?? 0) > Math.abs(most.t ?? 0) ? one : most), own);
    const reason = all.find(({ unidentified }) => unidentified !== undefined)?.unidentified;
    const { unidentified: _, ...rest } = own;
    return {
      ...rest,
      estimate,
      se: Math.sqrt(variance),
      t: worst.t,
      fromData: own.prior ? Math.min(1, Math.max(0, 1 - variance / own.prior.sd ** 2)) : 1,
      ...(reason ? { unidentified: reason } : {}),
    };
  });
  return {
    ...first,
    parameters,
    tconvMax: Math.max(...fits.map(({ tconvMax }) => tconvMax)),
    converged: fits.every(({ converged }) => converged),
    stopped: fits.some(({ stopped }) => stopped),
    restarts: fits.reduce((sum, { restarts }) => sum + restarts, 0),
    simulations: fits.reduce((sum, { simulations }) => sum + simulations, 0),
  };
};

/** Goodness over several draws: of each aspect the median p, the least, and means of what was counted. */
export const poolGoodness = (judged: readonly (readonly GoodnessOfAspect[])[]): readonly GoodnessOfAspect[] =>
  (judged[0] ?? []).map(({ aspect, cells }, a) => {
    const draws = judged.map((one) => one[a]!);
    const ps = draws.map(({ p }) => p).sort((x, y) => x - y);
    const meanOf = (value: (draw: GoodnessOfAspect) => number): number =>
      draws.reduce((sum, draw) => sum + value(draw), 0) / draws.length;
    return {
      aspect,
      p: (ps[Math.floor((ps.length - 1) / 2)]! + ps[Math.ceil((ps.length - 1) / 2)]!) / 2,
      leastP: ps[0]!,
      beyond: draws.some(({ beyond }) => beyond),
      cells: cells.map(({ cell }, c) => ({
        cell,
        observed: meanOf((draw) => draw.cells[c]!.observed),
        mean: meanOf((draw) => draw.cells[c]!.mean),
        p2_5: meanOf((draw) => draw.cells[c]!.p2_5),
        p97_5: meanOf((draw) => draw.cells[c]!.p97_5),
      })),
    };
  });
