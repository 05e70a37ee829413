import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { readingChoices, type Store, standingReader } from '../../src/ledger/index.ts';

/**
 * Sees to it that the reading by `reader` stands, over those there are and those of `coming` readers, by a decision;
 * adds nothing where it would stand anyway.
 */
export const letReadingStand = async (
  store: Store,
  documentId: string,
  reader: string,
  { coming = [], why }: { readonly coming?: readonly string[]; readonly why: string },
): Promise<void> => {
  const there = (await store.readings(documentId)).map((reading) => reading.reader);
  const readers = [...there, ...coming.filter((other) => !there.includes(other))];
  const choice = readingChoices(await store.decisions()).get(documentId);
  if (standingReader(readers, choice) === reader) return;
  await store.addDecision({
    act: 'choose-reading',
    documentId,
    reader,
    over: readers.filter((other) => other !== reader),
    id: randomUUID(),
    who: userInfo().username,
    when: new Date().toISOString(),
    why,
  });
};
