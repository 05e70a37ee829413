import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { isAlive } from './process-identity.ts';

const lockOwner = z.object({
  what: z.string(),
  pid: z.number().int().positive(),
  host: z.string(),
  /** ISO 8601 instant. */
  since: z.string(),
  /** Start of the process, where the machine tells it. */
  start: z.string().nullable(),
  /** Tells this lock from every other. */
  token: z.string(),
});

export type LockOwner = Readonly<z.infer<typeof lockOwner>>;

/** `unwritten`: a lock file is written right after it is made, but this one does not say who made it. */
export type LockState =
  | { readonly state: 'free' }
  | { readonly state: 'unwritten' | 'abandoned'; readonly token: string | null }
  | { readonly state: 'held'; readonly owner: LockOwner };

/** A lock file without an owner for longer than this was left by a crash. Assumed. */
const WRITTEN_WITHIN_MILLISECONDS = 10_000;

const parse = (text: string): LockOwner | null => {
  try {
    return lockOwner.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Who holds a lock file; that of a process of this machine which no longer runs is abandoned. */
export const lockStateAt = (path: string, now: Date): LockState => {
  try {
    const owner = parse(readFileSync(path, 'utf8'));
    if (owner)
      return owner.host === hostname() && !isAlive(owner.pid, owner.start)
        ? { state: 'abandoned', token: owner.token }
        : { state: 'held', owner };
    const isOld = now.getTime() - statSync(path).mtimeMs > WRITTEN_WITHIN_MILLISECONDS;
    return { state: isOld ? 'abandoned' : 'unwritten', token: null };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { state: 'free' };
    throw error;
  }
};
