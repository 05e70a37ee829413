import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { EntenteError } from '../../records/index.ts';
import { type LockOwner, lockStateAt } from './lock-owner.ts';
import { startOf } from './process-identity.ts';

export interface ProjectLock {
  /** The lock was there and its owner no longer ran: the last writer ended without closing. */
  readonly tookOver: boolean;
  readonly release: () => void;
}

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

const create = (path: string, owner: LockOwner): boolean => {
  try {
    writeFileSync(path, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

const isOurs = (path: string, owner: LockOwner, now: Date): boolean => {
  const lock = lockStateAt(path, now);
  return lock.state === 'held' && lock.owner.token === owner.token;
};

/** Puts `owner` in the place of one that no longer runs; false where someone else was quicker. */
const replaceAbandoned = (path: string, owner: LockOwner, token: string | null, now: Date): boolean => {
  // Of several who find the same abandoned lock only one may replace it, and that may end in the middle, too:
  // so the right to replace is a lock of the same sort.
  const guard = `${path}.takeover`;
  take(guard, owner, now);
  try {
    const lock = lockStateAt(path, now);
    if (lock.state !== 'abandoned' || lock.token !== token) return false;
    const fresh = `${path}.${owner.token}`;
    writeFileSync(fresh, JSON.stringify(owner), { flag: 'wx' });
    renameSync(fresh, path);
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
};

/** Takes the lock file, and says whether from an owner that no longer runs. Throws `project-locked`. */
const take = (path: string, owner: LockOwner, now: Date): 'free' | 'abandoned' => {
  for (;;) {
    if (create(path, owner) && isOurs(path, owner, now)) return 'free';
    const lock = lockStateAt(path, now);
    if (lock.state === 'held') throw lockedBy(lock.owner, path);
    if (lock.state === 'unwritten')
      throw new EntenteError(
        'project-locked',
        `the project is being taken by another process just now (${path})`,
        {
          hint: 'Try again in ten seconds.',
        },
      );
    if (lock.state === 'abandoned' && replaceAbandoned(path, owner, lock.token, now)) return 'abandoned';
  }
};

/** Makes this process the project's one writer, until released or until the process ends. */
export const takeProjectLock = (folder: string, what: string, now: Date): ProjectLock => {
  const path = join(folder, 'ledger.lock');
  const owner: LockOwner = {
    what,
    pid: process.pid,
    host: hostname(),
    since: now.toISOString(),
    start: startOf(process.pid),
    token: randomUUID(),
  };
  const tookOver = take(path, owner, now) === 'abandoned';
  const release = (): void => {
    process.removeListener('exit', release);
    if (isOurs(path, owner, now)) rmSync(path, { force: true });
  };
  process.once('exit', release);
  return { tookOver, release };
};
