import type { FitReport, GoodnessOfAspect } from '../../src/dynamics/index.ts';
import { formatTable } from './print.ts';

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(4));
const count = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));
const TITLES: Readonly<Record<string, string>> = { tconvMax: 'tconv.max', logLikelihood: 'log-likelihood' };

/** Cells in which the observed are outside the middle 95 % of the simulated. */
const oddCells = ({ cells }: GoodnessOfAspect): string =>
  cells
    .filter(({ observed, p2_5, p97_5 }) => observed < p2_5 || observed > p97_5)
    .map((own) => `${own.cell}: ${count(own.observed)} beside ${count(own.p2_5)}–${count(own.p97_5)}`)
    .join('; ');

/** Estimates, how the fit went, and how well it makes what it was not fitted to. */
export const fitAsTable = (fit: FitReport, cpuSeconds: number): string => {
  const estimates = formatTable(fit.parameters, [
    { head: 'effect', cell: ({ effect }) => effect },
    { head: 'type', cell: ({ type }) => type },
    { head: 'estimate', cell: ({ estimate }) => figure(estimate), align: 'right' },
    { head: 's.e.', cell: ({ se }) => figure(se), align: 'right' },
    { head: 't', cell: ({ t }) => figure(t), align: 'right' },
    { head: 'from data', cell: ({ fromData }) => `${Math.round(100 * fromData)} %`, align: 'right' },
    { head: '', cell: ({ unidentified }) => (unidentified ? `unidentified: ${unidentified}` : '') },
  ]);
  const figures = Object.entries(fit.figures)
    .map(([name, value]) => `${TITLES[name] ?? name} ${Number.isInteger(value) ? value : figure(value)}`)
    .join(', ');
  const goodness =
    fit.goodness.length === 0
      ? ''
      : `\nGoodness of fit, Mahalanobis p (below .05: the model misses it)\n${formatTable(fit.goodness, [
          { head: 'aspect', cell: ({ aspect }) => aspect },
          { head: 'p', cell: ({ p }) => p.toFixed(3), align: 'right' },
          {
            head: '',
            cell: (own) =>
              [
                own.leastP === own.p ? '' : `least of the draws ${own.leastP.toFixed(3)}`,
                own.beyond ? 'in a way in which no simulation varies' : '',
                oddCells(own),
              ]
                .filter(Boolean)
                .join('; '),
          },
        ])}`;
  return `${estimates}\nBy ${fit.method}: ${figures}; ${cpuSeconds.toFixed(1)} s of CPU\n${goodness}`;
};
