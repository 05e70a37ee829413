import type { ScenarioFolder } from '../../../src/adapters/simulation/index.ts';
import type { Store } from '../../../src/ledger/index.ts';
import type { Decision, DecisionAct } from '../../../src/records/index.ts';
import type { EventHub } from '../event-hub.ts';
import type { ReadingQueue } from '../reading-queue.ts';
import type { Simulations } from '../simulations.ts';
import type { Snapshot } from '../snapshot.ts';

/** What the routes work on. */
export interface ServerContext {
  readonly name: string;
  readonly store: Store;
  readonly snapshot: (asKnownOn?: string) => Promise<Snapshot>;
  readonly queue: ReadingQueue;
  readonly events: EventHub;
  readonly scenarios: ScenarioFolder;
  readonly simulations: Simulations;
  /** Stamps and stores an analyst's act, and tells the pages. */
  readonly decide: (act: DecisionAct, why: string) => Promise<Decision>;
}
