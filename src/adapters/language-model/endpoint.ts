/** An OpenAI-compatible endpoint and how it is to be used. */
export interface Endpoint {
  /** Up to and with `/v1`, such as `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent to the endpoint and to nobody else; never stored, never shown. */
  readonly key?: string;
  readonly requestsPerMinute?: number;
  readonly tokensPerMinute?: number;
  /** How long one answer may take. */
  readonly timeoutSeconds: number;
  /** Price of a million tokens, in whatever currency the user counts in. */
  readonly prices?: Prices;
  /** Ends before it would cost more; needs prices. */
  readonly highestCost?: number;
}

export interface Prices {
  readonly in: number;
  readonly out: number;
}

export const costOf = (prices: Prices, tokensIn: number, tokensOut: number): number =>
  (tokensIn * prices.in + tokensOut * prices.out) / 1_000_000;

/** Whether what is sent there stays on this machine. */
export const isLocal = (url: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u.test(new URL(url).hostname);
