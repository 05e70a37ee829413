import type {
  ComparedOutcome,
  Ensemble,
  Explanation,
  OutcomeUnit,
  ScreenedParameter,
} from '../../src/dynamics/index.ts';
import type { Answers } from './look-into-scenario.ts';
import { formatTable, print } from './print.ts';

const share = (p: number): string => (p === 0 ? '0' : p.toFixed(3).replace(/^0/, ''));

/** Shares and probabilities as per cents, counts as they are. */
const figure = (value: number, unit: OutcomeUnit): string =>
  unit === 'count' ? value.toFixed(2) : `${(100 * value).toFixed(1)} %`;
const signed = (value: number, unit: OutcomeUnit): string =>
  `${value < 0 ? '−' : value > 0 ? '+' : ''}${figure(Math.abs(value), unit)}`;

/** What the runs ended with: outcomes, actors, ties, events. */
const printRuns = async (ensemble: Ensemble, notes: readonly string[]): Promise<void> => {
  const last = ensemble.times.length - 1;
  await print(
    `${ensemble.label}: ${ensemble.runs} runs of ${ensemble.years} years, seed ${ensemble.seed}; what follows if the model and the pressures hold\n${notes.map((note) => `${note}\n`).join('')}\n`,
  );
  await print(
    formatTable(ensemble.outcomes, [
      { head: 'outcome at the end', cell: ({ title }) => title },
      { head: 'mean', cell: ({ at, unit }) => figure(at[last]!.mean, unit), align: 'right' },
      {
        head: '80 %',
        cell: ({ at, unit }) => `${figure(at[last]!.low80, unit)} to ${figure(at[last]!.high80, unit)}`,
        align: 'right',
      },
      { head: 'at the beginning', cell: ({ at, unit }) => figure(at[0]!.mean, unit), align: 'right' },
    ]),
  );
  await print(
    `\n${formatTable(ensemble.actors, [
      { head: 'actor', cell: ({ name }) => name },
      { head: 'there', cell: ({ at }) => share(at[last]!.present), align: 'right' },
      { head: 'support 5 %', cell: ({ at }) => String(at[last]!.support.p5), align: 'right' },
      { head: '50 %', cell: ({ at }) => String(at[last]!.support.p50), align: 'right' },
      { head: '95 %', cell: ({ at }) => String(at[last]!.support.p95), align: 'right' },
    ])}`,
  );
  const ties = ensemble.ties
    .filter(({ at }) => at[last]!.none < 0.9)
    .toSorted((x, y) => x.at[last]!.none - y.at[last]!.none)
    .slice(0, 30);
  if (ties.length > 0)
    await print(
      `\n${formatTable(ties, [
        { head: 'pair', cell: ({ a, b }) => `${a} – ${b}` },
        { head: 'hostile', cell: ({ at }) => share(at[last]!.hostile), align: 'right' },
        { head: 'none', cell: ({ at }) => share(at[last]!.none), align: 'right' },
        { head: 'allied', cell: ({ at }) => share(at[last]!.allied), align: 'right' },
      ])}`,
    );
  await print(
    `\n${formatTable(ensemble.events, [
      { head: 'event', cell: ({ kind }) => kind },
      { head: 'a run', cell: ({ mean }) => mean.toFixed(2), align: 'right' },
      { head: 'in runs', cell: ({ inRuns }) => share(inRuns), align: 'right' },
    ])}`,
  );
};

/** Differences from another scenario, run by run. */
const printComparison = (compared: readonly ComparedOutcome[], against: string): Promise<void> =>
  print(
    `\nLess “${against}”, run by run on common random numbers\n${formatTable(compared, [
      { head: 'outcome at the end', cell: ({ title }) => title },
      { head: 'difference', cell: ({ at, unit }) => signed(at.at(-1)!.mean, unit), align: 'right' },
      {
        head: '95 % of the mean',
        cell: ({ at, unit }) => `${signed(at.at(-1)!.low, unit)} to ${signed(at.at(-1)!.high, unit)}`,
        align: 'right',
      },
      {
        head: 'variance, paired to unpaired',
        cell: ({ at }) => at.at(-1)!.varianceRatio.toFixed(2),
        align: 'right',
      },
    ])}`,
  );

/** So many influences are shown, strongest first. */
const SHOWN = 12;

/** What moved an outcome, of all that the runs drew. */
const printExplanation = ({ explained, fromPriors, influences }: Explanation, title: string): Promise<void> =>
  print(
    `\nWhat moved “${title}”: ${(100 * explained).toFixed(0)} % of its variance follows what was drawn, in a straight line; ${(100 * fromPriors).toFixed(0)} % priors that nobody has spoken to\n${formatTable(
      influences.slice(0, SHOWN),
      [
        { head: 'influence', cell: ({ title: name }) => name },
        { head: 'basis', cell: ({ basis }) => basis },
        { head: 'per s.d.', cell: ({ effect }) => effect.toFixed(4), align: 'right' },
        { head: '95 %', cell: ({ low, high }) => `${low.toFixed(4)} to ${high.toFixed(4)}`, align: 'right' },
        {
          head: 'share',
          cell: ({ share: part }) => `${(100 * Math.max(0, part)).toFixed(1)} %`,
          align: 'right',
        },
        {
          head: 'claims',
          cell: ({ claims }) =>
            claims
              .slice(0, 3)
              .map((id) => id.slice(0, 8))
              .join(' '),
        },
      ],
    )}`,
  );

const printParts = (
  parts: readonly {
    readonly title: string;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
  }[],
  title: string,
  unit: OutcomeUnit,
): Promise<void> =>
  print(
    `\nWhat each part adds to “${title}”, by the same runs without it\n${formatTable(
      parts.toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean)).slice(0, SHOWN),
      [
        { head: 'part', cell: ({ title: name }) => name },
        { head: 'adds', cell: ({ mean }) => signed(mean, unit), align: 'right' },
        {
          head: '95 % of the mean',
          cell: ({ low, high }) => `${signed(low, unit)} to ${signed(high, unit)}`,
          align: 'right',
        },
      ],
    )}`,
  );

const printScreening = (parameters: readonly ScreenedParameter[], title: string): Promise<void> =>
  print(
    `\nWhat “${title}” is sensitive to (Morris; μ* over the middle nine tenths of each prior)\n${formatTable(
      parameters.slice(0, SHOWN),
      [
        { head: 'parameter', cell: ({ title: name }) => name },
        { head: 'basis', cell: ({ basis }) => basis },
        { head: 'μ*', cell: ({ muStar }) => muStar.toFixed(4), align: 'right' },
        {
          head: '95 %',
          cell: ({ muStarLow, muStarHigh }) => `${muStarLow.toFixed(4)} to ${muStarHigh.toFixed(4)}`,
          align: 'right',
        },
        { head: 'σ', cell: ({ sigma }) => sigma.toFixed(4), align: 'right' },
      ],
    )}`,
  );

/** An ensemble, and what else was found out about it. */
export const printEnsemble = async (
  ensemble: Ensemble,
  {
    notes,
    against,
    why,
    sensitivity,
  }: Answers & {
    readonly notes: readonly string[];
    readonly against?: { readonly title: string; readonly outcomes: readonly ComparedOutcome[] };
  },
): Promise<void> => {
  const outcomeOf = (id: string) => ensemble.outcomes.find((own) => own.id === id)!;
  await printRuns(ensemble, notes);
  if (against) await printComparison(against.outcomes, against.title);
  if (why) {
    const { title, unit } = outcomeOf(why.outcome);
    await printExplanation(why, title);
    await printParts(why.parts, title, unit);
  }
  if (sensitivity) await printScreening(sensitivity.parameters, outcomeOf(sensitivity.outcome).title);
};
