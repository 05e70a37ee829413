import { describe, expect, it } from 'vitest';
import { type Reader, readStepwise, readWith } from './reader.contract.ts';
import { documentOf } from './testing/document-of.ts';
import { englishReader } from './testing/english-reader.test-suite.ts';

const DOCUMENT = documentOf('Iran arms Hezbollah. It is so.\n\nChad left.');

describe('readStepwise', () => {
  it('reads with a reader that waits for nobody as readWith does', async () => {
    expect(await readStepwise(englishReader, DOCUMENT, [])).toEqual(readWith(englishReader, DOCUMENT, []));
  });

  it('waits for a reader that must wait, step by step', async () => {
    const reader: Reader = {
      version: 'slow-1',
      async *begin() {
        await Promise.resolve();
        yield { sentences: 1, of: 2, claims: 0 };
        await Promise.resolve();
        yield { sentences: 2, of: 2, claims: 0 };
        return { claims: [], doubts: [], actors: [], sentences: 2 };
      },
    };
    const seen: number[] = [];
    const reading = await readStepwise(reader, DOCUMENT, [], ({ sentences }) => void seen.push(sentences));
    expect(seen).toEqual([1, 2]);
    expect(reading.sentences).toBe(2);
  });

  it('lets a reader that is stopped clean up, and hands on why it was', async () => {
    let isClosed = false;
    const reader: Reader = {
      version: 'slow-1',
      async *begin() {
        try {
          yield { sentences: 1, of: 2, claims: 0 };
          return { claims: [], doubts: [], actors: [], sentences: 2 };
        } finally {
          isClosed = true;
        }
      },
    };
    const stop = (): never => {
      throw new Error('stopped');
    };
    await expect(readStepwise(reader, DOCUMENT, [], stop)).rejects.toThrow('stopped');
    expect(isClosed).toBe(true);
  });
});
