import { stopOnInterrupt } from './stop-on-interrupt.ts';

/** How long a computation runs before it looks for Ctrl-C. */
const MILLISECONDS_AT_A_TIME = 50;

/**
 * Drives a computation that can be asked to stop, and tells how it goes. The first Ctrl-C asks it to end with what is
 * there; the second ends the process.
 */
export const runSteps = async <State, Result>(
  steps: Generator<State, Result, boolean | undefined>,
  show: (state: State) => void,
): Promise<Result> => {
  const interrupt = stopOnInterrupt();
  try {
    let asked = false;
    for (;;) {
      const until = performance.now() + MILLISECONDS_AT_A_TIME;
      do {
        const step = steps.next(asked);
        if (step.done) return step.value;
        show(step.value);
      } while (performance.now() < until);
      asked = await interrupt.asked();
    }
  } finally {
    interrupt.end();
  }
};
