import { EntenteError } from '../../records/index.ts';
import { costOf, type Endpoint } from './endpoint.ts';

export interface Spent {
  /** Requests that went out, tries that failed included. */
  readonly requests: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** Answers that were there from an earlier run. */
  readonly kept: number;
  /** Null where no prices were given. */
  readonly cost: number | null;
}

/** Counts what is used up, and lets nothing go out that could cost more than is allowed. */
export interface Spending {
  /** Before a request: sets aside the most that it can cost. Returns what to call with what it took. */
  readonly begin: (most: {
    readonly tokensIn: number;
    readonly tokensOut: number;
  }) => (took: { readonly tokensIn: number; readonly tokensOut: number }) => void;
  readonly countKept: () => void;
  readonly spent: () => Spent;
}

/** @throws EntenteError `over-budget`, before the request that could go beyond it */
export const countSpending = ({ prices, highestCost }: Endpoint): Spending => {
  let requests = 0;
  let tokensIn = 0;
  let tokensOut = 0;
  let kept = 0;
  let setAside = 0;
  return {
    begin: (most) => {
      const dearest = prices ? costOf(prices, most.tokensIn, most.tokensOut) : 0;
      const sofar = prices ? costOf(prices, tokensIn, tokensOut) : 0;
      if (highestCost !== undefined && sofar + setAside + dearest > highestCost)
        throw new EntenteError(
          'over-budget',
          `the next question could bring the cost from ${sofar.toFixed(4)} to more than ${highestCost}`,
          {
            hint: 'What was answered is kept: run it again with a higher --max-cost, and it goes on from here.',
          },
        );
      setAside += dearest;
      requests += 1;
      return (took) => {
        setAside -= dearest;
        tokensIn += took.tokensIn;
        tokensOut += took.tokensOut;
      };
    },
    countKept: () => {
      kept += 1;
    },
    spent: () => ({
      requests,
      tokensIn,
      tokensOut,
      kept,
      cost: prices ? costOf(prices, tokensIn, tokensOut) : null,
    }),
  };
};
