/**
 * Why one call gave no answer. `line`: worth another try (too many requests, a server's failure, no answer in time, a
 * broken connection); `format`: the endpoint does not take this form of request; `question`: it does not take this
 * question, and may take others; `endpoint`: it will take none.
 */
export type FaultSort = 'line' | 'format' | 'question' | 'endpoint';

export class Fault extends Error {
  readonly sort: FaultSort;
  /** How long the endpoint asked to wait. */
  readonly waitMilliseconds: number | null;
  /** The question was sent and may have been worked on, and paid for. */
  readonly mayHaveCost: boolean;

  constructor(
    sort: FaultSort,
    message: string,
    options: { readonly waitMilliseconds?: number | null; readonly mayHaveCost?: boolean } = {},
  ) {
    super(message);
    this.name = 'Fault';
    this.sort = sort;
    this.waitMilliseconds = options.waitMilliseconds ?? null;
    this.mayHaveCost = options.mayHaveCost ?? false;
  }
}
