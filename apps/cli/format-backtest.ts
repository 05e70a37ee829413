import type { ForecasterScores, SkillBeside, SubsetScores } from '../../src/dynamics/index.ts';
import { formatTable } from './print.ts';

const signed = (value: number): string => (value < 0 ? `−${Math.abs(value).toFixed(3)}` : value.toFixed(3));

const skillCell = (beside: SkillBeside | undefined): string => {
  if (!beside) return '';
  const { skill, low, high } = beside.byActors;
  return `${signed(skill)} [${signed(low)}, ${signed(high)}]`;
};

const NAMES = {
  all: 'all dyads',
  'at-risk': 'at-risk dyads (any tie up to the origin)',
  changed: 'changed dyads',
};

/** One table a horizon and subset, and what its figures are. */
export const backtestAsTable = (
  scores: readonly SubsetScores[],
  { reference, declared }: { readonly reference: string; readonly declared: string },
): string => {
  if (scores.length === 0)
    return 'No origin could be scored: a panel needs a window to learn from and a later one to compare with.\n';
  const tables = scores.map(
    ({ subset, horizon, origins, dyads, forecasters }) =>
      `${dyads} ${NAMES[subset]}, ${horizon} ahead of ${origins.length === 1 ? 'window' : 'windows'} ${origins.join(', ')}\n` +
      formatTable<ForecasterScores>(forecasters, [
        { head: 'forecaster', cell: ({ forecaster }) => forecaster },
        { head: 'Brier', cell: (row) => row.scores.brier.toFixed(4), align: 'right' },
        { head: 'RPS', cell: (row) => row.scores.rankedProbability.toFixed(4), align: 'right' },
        { head: 'log', cell: (row) => row.scores.log.toFixed(4), align: 'right' },
        { head: 'skill, Brier', cell: (row) => skillCell(row.skill?.brier), align: 'right' },
        { head: 'skill, log', cell: (row) => skillCell(row.skill?.log), align: 'right' },
      ]),
  );
  return (
    `${tables.join('\n')}\nLower scores are better. Skill: 1 − score / score of ${reference}, with a 95 % interval from drawing ` +
    `actors with all their dyads.\nDeclared forecaster: ${declared}.\n`
  );
};
