const MINUTE = 60_000;

interface Use {
  readonly at: number;
  tokens: number;
}

/** Keeps requests and tokens of any one minute below what the endpoint allows, by making callers wait. */
export interface RateLimit {
  /** Waits until a request of about so many tokens may go out; tells afterwards how many it took. */
  readonly enter: (tokens: number, signal: AbortSignal) => Promise<(tokens: number) => void>;
  /** Nobody goes before this much time has passed. */
  readonly pause: (milliseconds: number) => void;
}

export const createRateLimit = (options: {
  readonly requestsPerMinute?: number;
  readonly tokensPerMinute?: number;
  readonly now: () => number;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}): RateLimit => {
  const { now, wait } = options;
  const mostRequests = options.requestsPerMinute ?? Number.POSITIVE_INFINITY;
  const mostTokens = options.tokensPerMinute ?? Number.POSITIVE_INFINITY;
  const uses: Use[] = [];
  let notBefore = 0;

  /** How long a request of so many tokens has to wait; one larger than a whole minute's allowance waits for an empty minute. */
  const delayFor = (tokens: number, at: number): number => {
    while (uses.length > 0 && uses[0]!.at <= at - MINUTE) uses.shift();
    let requests = uses.length;
    let used = uses.reduce((sum, use) => sum + use.tokens, 0);
    let free = Math.max(at, notBefore);
    for (const use of uses) {
      if (requests < mostRequests && (used === 0 || used + tokens <= mostTokens)) break;
      requests -= 1;
      used -= use.tokens;
      free = Math.max(free, use.at + MINUTE);
    }
    return free - at;
  };

  return {
    enter: async (tokens, signal) => {
      for (;;) {
        signal.throwIfAborted();
        const delay = delayFor(tokens, now());
        if (delay <= 0) break;
        await wait(delay, signal);
      }
      const use: Use = { at: now(), tokens };
      uses.push(use);
      return (actual) => {
        use.tokens = actual;
      };
    },
    pause: (milliseconds) => {
      notBefore = Math.max(notBefore, now() + milliseconds);
    },
  };
};
