/** Drives a computation to its end. */
export const finish = <Result>(steps: Generator<unknown, Result, boolean | undefined>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
