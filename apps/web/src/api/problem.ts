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

interface ProblemDetails {
  readonly title?: string;
  readonly detail?: string;
  readonly hint?: string;
}

export const problemOf = async (response: Response): Promise<Problem> => {
  const details: ProblemDetails = await response.json().catch(() => ({}));
  const message = details.detail ?? details.title ?? `The server answered ${response.status}.`;
  return new Problem(response.status, message, details.hint);
};
