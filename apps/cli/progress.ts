/** Tells how a long piece of work goes: a bar that redraws itself on a terminal, a line every few seconds elsewhere. */
export interface Progress {
  readonly show: (state: { readonly done: number; readonly of: number; readonly what: string }) => void;
  readonly clear: () => void;
}

const SECONDS_BETWEEN_LINES = 3;
const BAR = 24;

const describe = (done: number, of: number, what: string, seconds: number, units: string): string => {
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? Math.ceil((of - done) / rate) : null;
  return `${done} of ${of} ${units}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second${left === null ? '' : `, ${left} s left`}  ${what}`;
};

/** @param units what is counted, such as "sentences" */
export const createProgress = (
  stream: NodeJS.WriteStream,
  now: () => number,
  units = 'sentences',
): Progress => {
  const begun = now();
  let shown = begun;
  return {
    show: ({ done, of, what }) => {
      const at = now();
      const line = describe(done, of, what, (at - begun) / 1000, units);
      if (!stream.isTTY) {
        if (at - shown < SECONDS_BETWEEN_LINES * 1000) return;
        shown = at;
        stream.write(`${line}\n`);
        return;
      }
      if (at - shown < 80) return;
      shown = at;
      const filled = of > 0 ? Math.round((done / of) * BAR) : 0;
      stream.write(
        `\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${line}`.slice(
          0,
          (stream.columns ?? 80) + 4,
        ),
      );
    },
    clear: () => {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
};
