import { type ReportOutcome, type ReportReading, readReport } from '../../src/adapters/reading/index.ts';
import { compareReadings, type Reader } from '../../src/claims/index.ts';
import type { Store } from '../../src/ledger/index.ts';
import type { ComparedReadings } from './format-comparison.ts';
import { letReadingStand } from './let-reading-stand.ts';

export interface ReadByAll {
  /** One for each reader, in their order. */
  readonly outcomes: readonly ReportOutcome[];
  /** Where there were two readers. */
  readonly compared: ComparedReadings | null;
}

const compare = async (
  store: Store,
  { doc, id }: ReportOutcome,
  first: string,
  second: string,
): Promise<ComparedReadings> => {
  const [ofFirst, ofSecond] = await Promise.all(
    [first, second].map((reader) => store.claims({ documentId: id, reader })),
  );
  const stands = (await store.documents()).find((head) => head.id === id)!.reader;
  return { doc, id, first, second, stands, comparison: compareReadings(ofFirst!, ofSecond!) };
};

type ReportOfAll = Omit<ReportReading, 'reader'> & {
  /** Called as soon as a reading is in. */
  readonly onRead: (outcome: ReportOutcome) => void;
};

/**
 * One file with one reader after the other. The first one's reading stands. That is decided before the second is
 * stored, so that no moment shows the other.
 */
export const readWithAll = async (
  { onRead, ...report }: ReportOfAll,
  [first, second]: readonly [Reader, ...Reader[]],
  isNamed: boolean,
): Promise<ReadByAll> => {
  const { store } = report;
  const one = await readReport({ ...report, reader: first });
  onRead(one);
  if (second === undefined) {
    if (isNamed)
      await letReadingStand(store, one.id, first.version, { why: `read by ${first.version}, as asked` });
    return { outcomes: [one], compared: null };
  }
  const isNew = one.status === 'read' || !(await store.hasReading(one.id, second.version));
  if (isNew)
    await letReadingStand(store, one.id, first.version, {
      coming: [second.version],
      why: `read by both: ${second.version} is kept beside it`,
    });
  const other = await readReport({ ...report, reader: second });
  onRead(other);
  return { outcomes: [one, other], compared: await compare(store, one, first.version, second.version) };
};
