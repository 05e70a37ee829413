import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const SHARED = join('..', 'shared');
const present = existsSync(join(SHARED, 'seed', 'seed.txt'));
if (!present) console.warn('SKIPPED: ../shared is absent, so the seed text is not read and scored');

describe.skipIf(!present)('the seed text, through the command line', { timeout: 60_000 }, () => {
  it('gives claims whose quotes stand verbatim at their offsets in the file, and scores them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-seed-'));
    try {
      const entente = async (...args: readonly string[]): Promise<string> =>
        (
          await run(process.execPath, ['bin/entente.mjs', '--project', folder, ...args], {
            maxBuffer: 1 << 26,
          })
        ).stdout;
      await entente('read', join(SHARED, 'seed', 'seed.txt'));
      const claims = await entente('claims', '--format', 'jsonl');
      const text = await readFile(join(SHARED, 'seed', 'seed.txt'), 'utf8');
      const lines = claims
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(lines.length).toBeGreaterThan(8);
      for (const { doc, begin, end, quote, source, target } of lines) {
        expect(doc).toBe('seed.txt');
        expect(text.slice(begin, end)).toBe(quote);
        for (const mention of [source, target])
          expect(text.slice(mention.begin, mention.end)).toBe(mention.mention);
      }
      const file = join(folder, 'claims.jsonl');
      await writeFile(file, claims);
      const { stdout } = await run(process.execPath, [
        join(SHARED, 'gold', 'score.mjs'),
        join(SHARED, 'gold', 'seed.gold.jsonl'),
        file,
      ]);
      const { pairAndSign } = JSON.parse(stdout);
      console.info(
        `seed: pair and sign, precision ${pairAndSign.precision}, recall ${pairAndSign.recall}, F1 ${pairAndSign.f1}`,
      );
      expect(pairAndSign.f1).toBeGreaterThanOrEqual(0.6);
      expect(pairAndSign.precision).toBeGreaterThanOrEqual(0.8);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
