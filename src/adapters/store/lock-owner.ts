import { readFileSync } from 'node:fs';
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

export type LockState =
  | { readonly state: 'free' }
  /** Just made and about to be written; or its maker was ended in between. */
  | { readonly state: 'unwritten' }
  /** Its owner ran on this machine, and does no longer. */
  | { readonly state: 'abandoned'; readonly owner: LockOwner }
  | { readonly state: 'held'; readonly owner: LockOwner };

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const ownerIn = (text: string): LockOwner | null => {
  try {
    return lockOwner.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Who holds a lock file. */
export const lockStateAt = (path: string): LockState => {
  const text = textOf(path);
  if (text === null) return { state: 'free' };
  const owner = ownerIn(text);
  if (!owner) return { state: 'unwritten' };
  const isAbandoned = owner.host === hostname() && !isAlive(owner.pid, owner.start);
  return { state: isAbandoned ? 'abandoned' : 'held', owner };
};
