import { fitByMoments } from './fit-by-moments.ts';
import type { FitReport, GoodnessOfAspect } from './fit-report.ts';
import { judgeGoodness } from './judge-goodness.ts';
import type { FitProgress, MomentFit } from './moment-fit.ts';
import type { MomentModel } from './moment-model.ts';
import type { MomentSettings } from './moment-settings.ts';

/** A fit by moments as a report. */
export const reportOf = (
  { parameters, converged, stopped, tconvMax, restarts, simulations }: MomentFit,
  goodness: readonly GoodnessOfAspect[],
): FitReport => ({
  method: 'moments',
  parameters,
  converged,
  stopped,
  figures: { tconvMax, restarts, simulations },
  notes: [],
  goodness,
});

/** Fits, and then judges how well the fit makes what it was not fitted to; 0 simulations leave that out. */
export function* fitAndJudge(
  model: MomentModel,
  settings: MomentSettings,
  simulations: number,
): Generator<
  FitProgress,
  { readonly fit: MomentFit; readonly goodness: readonly GoodnessOfAspect[] },
  boolean | undefined
> {
  const fit = yield* fitByMoments(model, settings);
  if (fit.stopped || simulations === 0) return { fit, goodness: [] };
  const steps = judgeGoodness(model, fit.theta, simulations);
  for (let reply: boolean | undefined; ; ) {
    const step = steps.next(reply);
    if (step.done) return { fit, goodness: step.value };
    const { what, done, of } = step.value;
    reply = yield { what, done: fit.simulations + done, of: fit.simulations + of };
  }
}
