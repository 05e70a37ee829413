import { readReport } from '../../src/adapters/reading/index.ts';
import type { Reader, ReadingStep } from '../../src/claims/index.ts';
import type { normaliseDocument } from '../../src/documents/index.ts';
import type { Store } from '../../src/ledger/index.ts';
import { type Actor, EntenteError, type ReadingJob } from '../../src/records/index.ts';

export interface QueuedReport {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadingQueue {
  readonly add: (reports: readonly QueuedReport[]) => readonly ReadingJob[];
  readonly jobs: () => readonly ReadingJob[];
  /** Stops a waiting or running job; takes a finished one off the list. False if there is no such job. */
  readonly remove: (id: string) => boolean;
  /** Puts a failed or stopped job back in line. */
  readonly retry: (id: string) => ReadingJob;
  /** Resolves once the job at hand has come to its end; nothing else is begun. */
  readonly close: () => Promise<void>;
}

interface Entry {
  job: ReadingJob;
  report: QueuedReport | null;
  stop: boolean;
}

class Stopped extends Error {}

/** Finished jobs are kept on the list up to this many, failures longest. */
const MOST_FINISHED = 200;
/** Progress is told this often at most, in ms. */
const BETWEEN_WORDS = 150;

/** Reads reports one after the other. Whoever must go on answering meanwhile gives a reader that works elsewhere. */
export const createReadingQueue = (options: {
  readonly store: Store;
  readonly reader: Reader;
  readonly normalise?: typeof normaliseDocument;
  /** Ends what is being done for the job at hand, which then fails. */
  readonly interrupt?: () => Promise<void>;
  readonly catalogue: () => Promise<readonly Actor[]>;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly onJob: (job: ReadingJob) => void;
  readonly onChanged: () => void;
}): ReadingQueue => {
  const { store, reader, normalise, interrupt, catalogue, now, newId, onJob, onChanged } = options;
  const entries = new Map<string, Entry>();
  let closed = false;
  let working: Promise<void> = Promise.resolve();
  let idle = true;

  const update = (entry: Entry, change: Partial<ReadingJob>): void => {
    entry.job = { ...entry.job, ...change };
    onJob(entry.job);
  };

  const stepper = (entry: Entry): ((step: ReadingStep) => void) => {
    const begun = performance.now();
    let told = 0;
    return ({ sentences, of, claims }) => {
      if (entry.stop) throw new Stopped();
      const at = performance.now();
      if (at - told < BETWEEN_WORDS) return;
      told = at;
      const sentencesPerSecond = sentences / Math.max(0.001, (at - begun) / 1000);
      update(entry, {
        sentences,
        of,
        claims,
        sentencesPerSecond,
        secondsLeft: (of - sentences) / sentencesPerSecond,
      });
    };
  };

  const read = async (entry: Entry): Promise<void> => {
    if (entry.stop || !entry.report) return;
    update(entry, { state: 'running' });
    try {
      const outcome = await readReport({
        ...entry.report,
        store,
        reader,
        ...(normalise ? { normalise } : {}),
        catalogue: await catalogue(),
        now,
        onStep: stepper(entry),
      });
      entry.report = null;
      update(entry, {
        state: outcome.status === 'known' ? 'known' : 'done',
        sentences: outcome.sentences,
        of: outcome.sentences,
        claims: outcome.claims,
        secondsLeft: 0,
        documentId: outcome.id,
      });
      onChanged();
    } catch (error) {
      if (error instanceof Stopped || entry.stop) update(entry, { state: 'stopped', secondsLeft: null });
      else
        update(entry, {
          state: 'failed',
          secondsLeft: null,
          reason: error instanceof Error ? error.message : String(error),
          hint:
            error instanceof EntenteError && error.hint
              ? error.hint
              : 'Try again; if it fails again, report it.',
        });
    }
  };

  const work = async (): Promise<void> => {
    for (;;) {
      const next = [...entries.values()].find(({ job }) => job.state === 'waiting');
      if (!next || closed) break;
      await read(next);
    }
    idle = true;
  };

  const begin = (): void => {
    if (!idle || closed) return;
    idle = false;
    working = work();
  };

  const forgetOldest = (): void => {
    for (const [id, { job }] of entries) {
      if (entries.size <= MOST_FINISHED) return;
      if (job.state === 'done' || job.state === 'known') entries.delete(id);
    }
  };

  return {
    add: (reports) => {
      const added = reports.map((report): Entry => {
        const job: ReadingJob = {
          id: newId(),
          name: report.name,
          state: 'waiting',
          sentences: 0,
          of: null,
          claims: 0,
          sentencesPerSecond: null,
          secondsLeft: null,
        };
        return { job, report, stop: false };
      });
      for (const entry of added) {
        entries.set(entry.job.id, entry);
        onJob(entry.job);
      }
      forgetOldest();
      begin();
      return added.map(({ job }) => job);
    },
    jobs: () => [...entries.values()].map(({ job }) => job),
    remove: (id) => {
      const entry = entries.get(id);
      if (!entry) return false;
      if (entry.job.state === 'running') {
        entry.stop = true;
        void interrupt?.();
      } else if (entry.job.state === 'waiting') update(entry, { state: 'stopped' });
      else entries.delete(id);
      return true;
    },
    retry: (id) => {
      const entry = entries.get(id);
      if (!entry?.report || (entry.job.state !== 'failed' && entry.job.state !== 'stopped'))
        throw new EntenteError('not-found', `no job "${id}" that could be retried`, {
          hint: 'Add the file again.',
        });
      entry.stop = false;
      const { id: same, name } = entry.job;
      entry.job = {
        id: same,
        name,
        state: 'waiting',
        sentences: 0,
        of: null,
        claims: 0,
        sentencesPerSecond: null,
        secondsLeft: null,
      };
      onJob(entry.job);
      begin();
      return entry.job;
    },
    close: async () => {
      closed = true;
      for (const entry of entries.values()) entry.stop = true;
      await interrupt?.();
      await working;
    },
  };
};
