import type { ReportFile } from '../../src/adapters/files/index.ts';
import { openEnglishReader } from '../../src/adapters/reading/index.ts';
import type { Reader } from '../../src/claims/index.ts';
import type { Store } from '../../src/ledger/index.ts';

/** Who reads, and what has to be seen to around it. */
export interface ReadersAsked {
  /** In this order for each document; the first one's reading is to stand. */
  readonly readers: readonly [Reader, ...Reader[]];
  /** Whether the user named the reader, so that its reading is to stand even where it was read before. */
  readonly isNamed: boolean;
  /** Called with what is to be read, before any of it is; false where it ends there. */
  readonly begin: (store: Store, files: readonly ReportFile[]) => Promise<boolean>;
  /** Aborted when the user ends it. */
  readonly stop: AbortSignal;
  /** After all, however it ended. */
  readonly end: () => void;
}

/** The English reader alone, who asks nobody. */
export const onlyEnglish = (isNamed: boolean): ReadersAsked => ({
  readers: [openEnglishReader()],
  isNamed,
  begin: async () => true,
  stop: new AbortController().signal,
  end: () => {},
});
