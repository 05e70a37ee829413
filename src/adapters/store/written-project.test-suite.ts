import { expect } from 'vitest';
import type { Store } from '../../ledger/index.ts';
import { wordsAt } from '../../records/index.ts';

/** What writer.test-process.ts has stored; each of its readings must be whole, and each claim hold against its document. */
export const writtenIn = async (store: Store) => {
  const documents = await store.documents();
  const texts = new Map<string, string>();
  for (const { id, claims } of documents) {
    const { text } = (await store.document(id))!;
    texts.set(id, text);
    expect(claims).toBe(200);
    expect(Buffer.from(text).equals((await store.documentBytes(id))!)).toBe(true);
  }
  const claims = await store.claims();
  expect(claims).toHaveLength(200 * documents.length);
  expect(claims.map((claim) => wordsAt(texts.get(claim.documentId)!, claim))).toEqual(
    claims.map(({ quote }) => quote),
  );
  return {
    readings: documents.map(({ id }) => id),
    decisions: (await store.decisions()).map(({ id }) => id),
    revision: await store.revision(),
  };
};

/** What writers said that they had stored. */
export const acknowledged = (lines: readonly string[], kind: 'reading' | 'decision'): readonly string[] =>
  lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));
