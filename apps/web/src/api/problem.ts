/** What the server, or the way to it, answers instead of data: RFC 9457, with a hint saying what to do. */
export class Problem extends Error {
  readonly status: number;
  readonly hint: string | undefined;

  constructor(status: number, message: string, hint?: string) {
    super(message);
    this.name = 'Problem';
    this.status = status;
    this.hint = hint;
  }
}

export interface ProblemDetails {
  readonly title?: string;
  readonly detail?: string;
  readonly hint?: string;
}

export const problemFrom = (status: number, { detail, title, hint }: ProblemDetails): Problem =>
  new Problem(status, detail ?? title ?? `The server answered ${status}.`, hint);

export const problemOf = async (response: Response): Promise<Problem> =>
  problemFrom(response.status, await response.json().catch(() => ({})));

export const unreachable = (): Problem =>
  new Problem(0, 'The server does not answer.', 'Look whether Entente is still running, then try again.');
