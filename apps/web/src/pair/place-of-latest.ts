import type { PairBasis } from '../../../../src/records/index.ts';
import { dayOf } from './day-of.ts';

/** The first month that begins after all of the evidence, or the last there is: what is shown where no date is asked for. */
export const placeOfLatest = (
  { witnesses }: Pick<PairBasis, 'witnesses'>,
  months: readonly string[],
): number => {
  const latest = Math.max(...witnesses.flatMap(({ claims }) => claims.map(({ day }) => day)));
  const after = months.findIndex((month) => dayOf(month) >= latest);
  return after === -1 ? months.length - 1 : after;
};
