import { dayOfInstant } from '../../../../src/records/index.ts';

/** The day of `2010-05-01`. */
export const dayOf = (isoDay: string): number => dayOfInstant(Date.parse(isoDay));
