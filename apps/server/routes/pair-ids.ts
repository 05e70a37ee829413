import { pairKey } from '../../../src/relations/index.ts';

/** `b~a` and `a~b` are one pair. */
export const idsOfPair = (pair: string): string => {
  const [a, b] = pair.split('~');
  return pairKey(a!, b!);
};
