import { readFileSync } from 'node:fs';

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** Of /proc/PID/stat, proc(5): fields 3 `state` and 22 `starttime`, counted from the end of the command's name. */
const STATE = 0;
const START_TIME = 19;

interface ProcessState {
  /** Ended, but not yet collected by its parent. */
  readonly isZombie: boolean;
  readonly startTicks: string;
}

/** What /proc says of a process, or null where it says nothing. */
const stateOf = (pid: number): ProcessState | null => {
  const stat = textOf(`/proc/${pid}/stat`);
  // The name stands in brackets and may itself hold spaces and brackets.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const startTicks = fields?.[START_TIME];
  return fields && startTicks ? { isZombie: fields[STATE] === 'Z', startTicks } : null;
};

/**
 * When a process started, as the machine's boot and the ticks since: tells it from a later one that was given the
 * same number. null where /proc does not say.
 */
export const startOf = (pid: number): string | null => {
  const boot = textOf('/proc/sys/kernel/random/boot_id');
  const state = stateOf(pid);
  return boot && state && `${boot.trim()}:${state.startTicks}`;
};

/** Whether some process of this machine has this number; one of another user answers EPERM. */
const isNumberInUse = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether that very process still runs, as far as this machine can tell. */
export const isAlive = (pid: number, start: string | null): boolean => {
  if (!isNumberInUse(pid) || stateOf(pid)?.isZombie) return false;
  const startNow = startOf(pid);
  return start === null || startNow === null || startNow === start;
};
