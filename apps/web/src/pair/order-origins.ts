import { pushesAt, type WeighedPair } from './weigh-pair.ts';

/** Ids of the origins, those that move the belief at a day most first. */
export const orderOrigins = (whole: WeighedPair, day: number): readonly string[] =>
  [...pushesAt(whole, day)].sort(([, x], [, y]) => Math.abs(y.push) - Math.abs(x.push)).map(([id]) => id);
