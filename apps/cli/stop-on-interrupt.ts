import { setImmediate } from 'node:timers/promises';

/**
 * Listens for Ctrl-C during work that can end early. The first asks it to end with what is there; the second ends the
 * process. `asked` lets the signal through and answers whether it came.
 */
export const stopOnInterrupt = (): { readonly asked: () => Promise<boolean>; readonly end: () => void } => {
  let asked = false;
  const ask = (): void => {
    asked = true;
    process.stderr.write('\nentente: ending with what is there; press Ctrl-C again to leave at once\n');
  };
  process.once('SIGINT', ask);
  return {
    asked: async () => {
      await setImmediate();
      return asked;
    },
    end: () => process.removeListener('SIGINT', ask),
  };
};
