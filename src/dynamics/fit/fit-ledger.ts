import { z } from 'zod';
import { streamOf } from '../../maths/index.ts';
import {
  type BeliefParameters,
  EntenteError,
  middleOf,
  readCheckedYaml,
  requireDayRange,
  type StandingClaim,
} from '../../records/index.ts';
import { gatherEvidence, samplePath, stateChain } from '../../relations/index.ts';
import { priorsOfTerms } from '../model-file/priors-of-terms.ts';
import { buildSignedModel, signedModelFile } from '../model-file/signed-model-file.ts';
import type { FitReport, GoodnessOfAspect } from './fit-report.ts';
import { settingsOf } from './fit-settings.ts';
import type { FitProgress, MomentFit } from './moment-fit.ts';
import { poolFits, poolGoodness } from './pool-fits.ts';
import { fitAndJudge, reportOf } from './report-moments.ts';
import { signedMoments } from './signed-moments.ts';

/** A signed model with what to fit it to: beliefs at these dates. */
export const ledgerModelFile = signedModelFile.safeExtend({
  panel: z.strictObject({
    /** EDTF; the middle of each is taken. */
    waves: z.array(z.string().min(1)),
    /** Left out: actors of fewer pairs with evidence than this. */
    leastPairs: z.int().min(1).default(1),
  }),
  fit: z
    .strictObject({
      samples: z.int().min(1).max(100).default(5),
      phase3: z.int().min(100).default(2000),
    })
    .prefault({}),
});

/** Fewer observed changes a period than this cannot carry more than a few effects (MODEL.md section 10). */
const CHANGES_WANTED = 40;

/**
 * Fits layer A to what is believed of the ties: panels are drawn from the beliefs' joint posterior, each is fitted with
 * priors, and the fits are pooled, so that the uncertainty of the beliefs is carried through. A pair without evidence is
 * taken for none, which is a choice (docs/decisions). Effects without a prior in the file have their own.
 */
export function* fitLedger(
  model: { readonly text: string; readonly file: string },
  ledger: { readonly claims: readonly StandingClaim[]; readonly parameters: BeliefParameters },
  seed: number,
  goodnessSimulations: number,
): Generator<FitProgress, FitReport, boolean | undefined> {
  const { value, refuse } = readCheckedYaml(model.text, model.file, ledgerModelFile);
  if (value.panel.waves.length < 2)
    refuse(['panel', 'waves'], `a panel needs at least two waves, this has ${value.panel.waves.length}`);
  const built = buildSignedModel(value, refuse);
  if (built.ties.terms.length === 0) refuse(['ties'], 'there is no effect to fit');
  const days = value.panel.waves.map((text, k) => middleOf(requireDayRange(text, `panel.waves[${k}]`)));
  days.forEach((day, k) => {
    if (k > 0 && day <= days[k - 1]!) refuse(['panel', 'waves', k], 'waves stand in order of time');
  });
  const pairs = gatherEvidence(ledger.claims, null, ledger.parameters).filter(
    ({ witnesses }) => witnesses.length > 0,
  );
  const degree = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { aId, bId, a, b } of pairs) {
    names.set(aId, a);
    names.set(bId, b);
    for (const id of [aId, bId]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const ids = [...names.keys()].filter((id) => degree.get(id)! >= value.panel.leastPairs).sort();
  if (ids.length < 3)
    throw new EntenteError(
      'bad-input',
      `fit: ${ids.length} actors with evidence: too few to fit a model of ties`,
      {
        hint: 'Read more reports first.',
      },
    );
  const actors = ids.map((id) => ({ name: names.get(id)! }));
  const n = ids.length;
  const chain = stateChain(ledger.parameters.meanStayYears);
  const priors = priorsOfTerms(value, built);
  const fits: MomentFit[] = [];
  const judged: (readonly GoodnessOfAspect[])[] = [];
  let changes = 0;
  for (let sample = 0; sample < value.fit.samples; sample++) {
    const waves = days.map(() => new Int8Array(n * n));
    for (const evidence of pairs) {
      const [a, b] = [ids.indexOf(evidence.aId), ids.indexOf(evidence.bId)];
      if (a === -1 || b === -1) continue;
      const path = samplePath(
        evidence,
        chain,
        days,
        streamOf(seed, 'belief', sample, evidence.aId, evidence.bId),
      );
      path.forEach((state, wave) => {
        waves[wave]![a * n + b] = state;
        waves[wave]![b * n + a] = state;
        if (wave > 0) changes += Math.abs(state - path[wave - 1]!);
      });
    }
    const steps = fitAndJudge(
      signedMoments(built, priors, { actors, waves }, seed),
      settingsOf(value.fit),
      goodnessSimulations,
    );
    for (let reply: boolean | undefined; ; ) {
      const step = steps.next(reply);
      if (step.done) {
        fits.push(step.value.fit);
        judged.push(step.value.goodness);
        break;
      }
      const { what, done, of } = step.value;
      reply = yield {
        what: `draw ${sample + 1} of ${value.fit.samples}, ${what}`,
        done: sample * of + done,
        of: value.fit.samples * of,
      };
    }
    if (fits.at(-1)!.stopped) break;
  }
  const changesAPeriod = changes / (fits.length * (days.length - 1));
  const report = reportOf(poolFits(fits), poolGoodness(judged.filter(({ length }) => length > 0)));
  return {
    ...report,
    figures: { ...report.figures, samples: fits.length, changesAPeriod },
    actors: actors.map(({ name }) => name),
    notes:
      changesAPeriod < CHANGES_WANTED
        ? [
            `${changesAPeriod.toFixed(0)} changes a period are fewer than ${CHANGES_WANTED}: most of these figures are their priors`,
          ]
        : [],
  };
}
