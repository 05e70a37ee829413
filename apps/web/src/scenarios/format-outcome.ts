import type { OutcomeUnit } from '../../../../src/dynamics/index.ts';

const MINUS = '\u2212';

/** `39 %` for shares and probabilities, `4.1` for counts. */
export const formatOutcome = (value: number, unit: OutcomeUnit): string =>
  unit === 'count' ? value.toFixed(1) : `${Math.round(100 * value)} %`;

/** A difference, signed; of shares and probabilities in points of a per cent, without the unit. */
export const formatDifference = (value: number, unit: OutcomeUnit): string => {
  const size = Math.abs(unit === 'count' ? value : 100 * value);
  const digits = size.toFixed(1).replace(/^0\./, '.');
  if (digits === '.0') return '0';
  return `${value < 0 ? MINUS : '+'}${digits}`;
};
