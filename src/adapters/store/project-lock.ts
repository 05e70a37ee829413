import { randomUUID } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EntenteError } from '../../records/index.ts';
import { type LockOwner, type LockState, lockStateAt } from './lock-owner.ts';
import { startOf } from './process-identity.ts';

export interface ProjectLock {
  /** The lock was there and its owner no longer ran: the last writer ended without closing. */
  readonly tookOver: boolean;
  readonly release: () => void;
}

/** A lock file is written within microseconds of being made; one unwritten for longer than this has lost its maker. Assumed. */
const WRITTEN_WITHIN_MILLISECONDS = 1_000;
const STEP_MILLISECONDS = 50;

const lockedBy = (owner: LockOwner, path: string): EntenteError =>
  new EntenteError(
    'project-locked',
    `the project is being written by ${owner.what} (process ${owner.pid} on ${owner.host}) since ${owner.since}`,
    {
      hint:
        owner.host === hostname()
          ? 'Wait until it has ended, or stop it. What is stored can be read meanwhile.'
          : `Wait until it has ended. If nothing runs there any more, delete ${path} and try again.`,
    },
  );

/** Makes a file that was not there, whole or not at all: a full disk is met only after it was made. */
const writeNew = (path: string, text: string): void => {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
};

const create = (path: string, owner: LockOwner): boolean => {
  try {
    writeNew(path, JSON.stringify(owner));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

const isOurs = (path: string, owner: LockOwner): boolean => {
  const lock = lockStateAt(path);
  return lock.state === 'held' && lock.owner.token === owner.token;
};

/** The state of a lock, after its maker had the time to write it. */
const settledLockState = async (path: string): Promise<LockState> => {
  for (let waited = 0; waited < WRITTEN_WITHIN_MILLISECONDS; waited += STEP_MILLISECONDS) {
    const lock = lockStateAt(path);
    if (lock.state !== 'unwritten') return lock;
    await wait(STEP_MILLISECONDS);
  }
  return lockStateAt(path);
};

const tokenIn = (lock: LockState): string | null => ('owner' in lock ? lock.owner.token : null);

/** Puts `owner` in the place of one that no longer runs; false where someone else was quicker. */
const replace = async (path: string, abandoned: LockState, owner: LockOwner): Promise<boolean> => {
  // Of several who find the same abandoned lock only one may replace it, and that one may end in the middle, too:
  // so the right to replace is a lock of the same sort.
  const guard = `${path}.takeover`;
  await take(guard, owner);
  try {
    const lock = lockStateAt(path);
    if (lock.state !== abandoned.state || tokenIn(lock) !== tokenIn(abandoned)) return false;
    const fresh = `${path}.${owner.token}`;
    writeNew(fresh, JSON.stringify(owner));
    renameSync(fresh, path);
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
};

/** Takes the lock file, and says whether from an owner that no longer runs. Throws `project-locked`. */
const take = async (path: string, owner: LockOwner): Promise<'free' | 'abandoned'> => {
  for (;;) {
    if (create(path, owner) && isOurs(path, owner)) return 'free';
    const lock = await settledLockState(path);
    if (lock.state === 'held') throw lockedBy(lock.owner, path);
    if (lock.state !== 'free' && (await replace(path, lock, owner))) return 'abandoned';
  }
};

/** Makes this process the project's one writer, until released or until the process ends. */
export const takeProjectLock = async (folder: string, what: string, now: Date): Promise<ProjectLock> => {
  const path = join(folder, 'ledger.lock');
  const owner: LockOwner = {
    what,
    pid: process.pid,
    host: hostname(),
    since: now.toISOString(),
    start: startOf(process.pid),
    token: randomUUID(),
  };
  const tookOver = (await take(path, owner)) === 'abandoned';
  const release = (): void => {
    process.removeListener('exit', release);
    if (isOurs(path, owner)) rmSync(path, { force: true });
  };
  process.once('exit', release);
  return { tookOver, release };
};
