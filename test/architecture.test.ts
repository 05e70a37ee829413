import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const CRUISER = join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

const cruise = async (...folders: readonly string[]): Promise<Cruise> => {
  const arguments_ = [CRUISER, ...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout } = await run(process.execPath, arguments_, { maxBuffer: 1 << 28 }).catch(
    (failure) => failure,
  );
  return JSON.parse(stdout);
};

const broken = ({ summary }: Cruise): readonly string[] =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

const sourcesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name))
    .map((name) => join(folder, name));

describe('the import rules', { timeout: 60_000 }, () => {
  it('hold in every module, and every module is seen', async () => {
    const found = await cruise('src', 'apps');
    const sources = [...(await sourcesIn('src')), ...(await sourcesIn('apps'))];
    // With a TypeScript that the cruiser cannot parse it would see nothing and pass.
    expect(found.summary.totalCruised).toBeGreaterThanOrEqual(sources.length);
    expect(broken(found)).toEqual([]);
  });

  it('catch a planted violation of each sort', async () => {
    const planted = await mkdtemp(join('src', 'documents', 'planted-'));
    try {
      await writeFile(
        join(planted, 'violation.ts'),
        [
          "import { readFileSync } from 'node:fs';",
          "import { weighClaims } from '../../relations/index.ts';",
          "import { stateChain } from '../../relations/state-chain.ts';",
          "import { readReport } from '../../adapters/reading/index.ts';",
          "import { main } from '../../../apps/cli/main.ts';",
          'export const planted = [readFileSync, weighClaims, stateChain, readReport, main];',
        ].join('\n'),
      );
      const rules = new Set((await cruise(planted)).summary.violations.map(({ rule }) => rule.name));
      for (const rule of [
        'stages-are-pure',
        'no-look-ahead-0',
        'front-doors',
        'stages-know-no-adapter',
        'src-knows-no-app',
      ])
        expect(rules).toContain(rule);
    } finally {
      await rm(planted, { recursive: true });
    }
  });
});

describe('the stages', () => {
  it('read no clock and draw no global random number', async () => {
    const sources = (await sourcesIn('src')).filter((path) => !path.startsWith(join('src', 'adapters')));
    const offenders: string[] = [];
    for (const path of sources)
      if (
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\(|\bcrypto\.(randomUUID|getRandomValues)\b/.test(
          await readFile(path, 'utf8'),
        )
      )
        offenders.push(path);
    expect(offenders).toEqual([]);
  });
});

describe('the code', () => {
  it('keeps files short: none above 400 lines but tables of data', async () => {
    const long: string[] = [];
    for (const path of [...(await sourcesIn('src')), ...(await sourcesIn('apps'))]) {
      if (/catalogue|triggers|lexicon|table/.test(path)) continue;
      const lines = (await readFile(path, 'utf8')).split('\n').length;
      if (lines > 400) long.push(`${path}: ${lines}`);
    }
    expect(long).toEqual([]);
  });

  it('composes the whole flow in study.ts in 60 lines at most', async () => {
    expect(
      (await readFile(join('src', 'study.ts'), 'utf8')).trimEnd().split('\n').length,
    ).toBeLessThanOrEqual(60);
  });
});
