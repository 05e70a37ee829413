import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { ROCrate } from 'ro-crate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import type { LedgerEntry, Store } from '../../ledger/index.ts';
import { loadTestimony } from '../../ledger/index.ts';
import {
  sampleActor,
  sampleDecision,
  sampleDriven,
  sampleReading,
  sampleReadingOf,
} from '../../ledger/sample-records.test-suite.ts';
import type { Claim, Decision } from '../../records/index.ts';
import { weighClaims } from '../../relations/index.ts';
import { openPostgresStore } from '../store/open-postgres-store.ts';
import { hasPostgres, type PostgresServer, startPostgres } from '../store/postgres-server.test-suite.ts';
import { openForTest, temporaryFolders } from '../store/temporary-folder.test-suite.ts';
import { openPackage, writePackage } from './index.ts';

const newFolder = temporaryFolders();
const NOW = new Date('2026-11-25T00:00:00Z');

const allOf = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

const beliefsIn = async (store: Store) => {
  const { claims } = await loadTestimony(store);
  return JSON.stringify(weighClaims(claims, { at: 14_700, since: 14_000 }));
};

const pack = async (store: Store): Promise<string> => {
  const file = join(newFolder(), 'project.zip');
  await writePackage(store, {
    file,
    name: 'a project',
    version: '0.1.0',
    now: NOW,
    contentsOf: async () => ({ parameters: [], beliefs: { relations: [] } }),
  });
  return file;
};

const restore = async (file: string, store: Store): Promise<number> => {
  const bundle = await openPackage(file);
  try {
    return await store.restore(bundle.entries());
  } finally {
    bundle.close();
  }
};

/** Parts of a package by path. */
const unzip = async (file: string): Promise<Map<string, Buffer>> => {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  zip.close();
  return parts;
};

const zipUp = async (parts: Iterable<readonly [string, Buffer]>, mode = 0o100644): Promise<string> => {
  const file = join(newFolder(), 'made.zip');
  const zip = new ZipFile();
  for (const [path, bytes] of parts) zip.addBuffer(bytes, path, { mode });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
};

/** A manifest that fits whatever the parts are: what one who changes a package on purpose would write. */
const withManifest = (parts: Map<string, Buffer>): Map<string, Buffer> => {
  const lines = [...parts]
    .filter(([path]) => path !== 'manifest-sha256.txt')
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
  return new Map(parts).set('manifest-sha256.txt', Buffer.from(lines.join('')));
};

let store: Store;
let file = '';
let entries: readonly LedgerEntry[];
let parts: Map<string, Buffer>;

beforeAll(async () => {
  store = await openForTest(newFolder());
  const text = 'The Reds met the Blues. They fell out — as قيل \ud83d\uddfa.';
  const first = sampleReading({ text, published: '2009-05' });
  const [claim] = first.claims;
  // A field of a newer reader must come through, too.
  const extended = { ...sampleDriven(claim!), omens: [{ bird: 'raven', weight: 0.25 }] } as Claim;
  await store.addActors([sampleActor('greens', 'Greens')]);
  await store.addReading({ ...first, claims: [extended] });
  await store.addReading(sampleReadingOf(30));
  await store.addReading(
    sampleReading({ text, reader: 'english-2', quotes: ['They fell out'], published: '2009-05' }),
  );
  await store.addDecision(sampleDecision('d1', claim!.id));
  await store.addDecision({ ...sampleDecision('d2'), act: 'undo', decisionId: 'd1' } as Decision);
  await store.addReading(sampleReading({ name: '../../etc/passwd', text: 'A hostile name.' }));
  entries = await allOf(store.entries());
  file = await pack(store);
  parts = await unzip(file);
});
afterAll(() => store.close());

describe('a replication package', () => {
  it('restores all that was ever added, readings that no longer stand and unknown fields among it', async () => {
    const restored = await openForTest(newFolder());
    expect(await restore(file, restored)).toBe(entries.length);
    expect(await allOf(restored.entries())).toEqual(entries);
    expect(await beliefsIn(restored)).toBe(await beliefsIn(store));
    await restored.close();
  });

  it('is a research object crate: another program finds its files, with sizes and types', () => {
    const crate = new ROCrate(JSON.parse(parts.get('ro-crate-metadata.json')!.toString()), {
      array: true,
      link: true,
    });
    const { rootDataset } = crate as unknown as { rootDataset: { hasPart: readonly { '@id': string }[] } };
    const described = rootDataset.hasPart.map((part) => decodeURI(part['@id']));
    const expected = [...parts.keys()].filter(
      (path) => path !== 'ro-crate-metadata.json' && path !== 'manifest-sha256.txt',
    );
    expect(described.toSorted()).toEqual(expected.toSorted());
  });

  it('says in PROV-O which reading each claim came from, and who took each decision', () => {
    const { '@graph': graph } = JSON.parse(parts.get('provenance.jsonld')!.toString()) as {
      '@graph': readonly Record<string, string>[];
    };
    const nodes = new Map(graph.map((node) => [node['@id']!, node]));
    expect(nodes.size).toBe(graph.length);
    for (const entry of entries)
      if (entry.added === 'reading')
        for (const { id } of entry.record.claims) {
          const claim = nodes.get(`#claim-${id}`)!;
          expect(nodes.get(claim.wasGeneratedBy!)).toMatchObject({
            '@type': 'Activity',
            used: claim.wasQuotedFrom,
          });
          expect(nodes.has(claim.wasQuotedFrom!)).toBe(true);
        }
      else if (entry.added === 'decision')
        expect(nodes.get(`#decision-${entry.decision.id}`)).toMatchObject({
          wasAssociatedWith: '#analyst-analyst',
        });
  });

  it('holds no path that leads out of it, whatever the documents were called', () => {
    for (const path of parts.keys()) expect(path).toMatch(/^(?:documents\/[0-9a-f]{16}\/)?[^/]+$/u);
  });

  it('is written whole or not at all, and over an older one', async () => {
    const target = join(newFolder(), 'project.zip');
    writeFileSync(target, 'an older one');
    const broken = writePackage(store, {
      file: target,
      name: 'x',
      version: '0',
      now: NOW,
      contentsOf: async () => {
        throw new Error('ended in the middle');
      },
    });
    await expect(broken).rejects.toThrow('ended in the middle');
    expect(readFileSync(target, 'utf8')).toBe('an older one');
    expect(existsSync(`${target}.part`)).toBe(false);
  });
});

describe('a package that is not as it was written', () => {
  /** Refused with a reason, and the store is as empty as before. */
  const isRefused = async (made: string, reason: RegExp, code = 'bad-package'): Promise<void> => {
    const empty = await openForTest(newFolder());
    await expect(restore(made, empty)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(reason),
    });
    expect(await empty.revision()).toBe(0);
    expect(await empty.documents()).toEqual([]);
    await empty.close();
  };
  const changed = (path: string, bytes: Buffer | null): Map<string, Buffer> => {
    const all = new Map(parts);
    if (bytes === null) all.delete(path);
    else all.set(path, bytes);
    return all;
  };
  const linesOf = (path: string): string[] => parts.get(path)!.toString().trimEnd().split('\n');

  it('is refused wherever it was cut short', async () => {
    const whole = readFileSync(file);
    for (const share of [0, 0.01, 0.3, 0.7, 0.99]) {
      const cut = join(newFolder(), 'cut.zip');
      writeFileSync(cut, whole.subarray(0, Math.floor(whole.length * share)));
      await isRefused(cut, /damaged or no package/);
    }
  });

  it('is refused or gives exactly what was written, whichever bit is flipped', async () => {
    const whole = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(whole);
        flipped[at]! ^= 1 << bit;
        const made = join(newFolder(), 'flipped.zip');
        writeFileSync(made, flipped);
        const found = await openPackage(made)
          .then(async (bundle) => {
            const read = await allOf(bundle.entries());
            bundle.close();
            return read;
          })
          .catch((error: { code: string }) => error.code);
        if (typeof found === 'string') expect(['bad-package', 'project-version']).toContain(found);
        else expect(found).toEqual(entries);
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it.each([...['readings.jsonl', 'claims.jsonl', 'decisions.jsonl', 'manifest-sha256.txt', 'beliefs.json']])(
    'is refused without %s',
    async (path) => {
      await isRefused(await zipUp(changed(path, null)), /holds no/);
    },
  );

  it('is refused with a part that was changed, or added', async () => {
    const claims = parts.get('claims.jsonl')!.toString().replace('negotiation', 'merger');
    await isRefused(
      await zipUp(changed('claims.jsonl', Buffer.from(claims))),
      /claims\.jsonl is not what the manifest says/,
    );
    await isRefused(
      await zipUp(changed('notes.txt', Buffer.from('x'))),
      /"notes\.txt", which its manifest does not list/,
    );
  });

  it.each<[string, () => Map<string, Buffer>, RegExp, string?]>([
    [
      'a claim left out',
      () => changed('claims.jsonl', Buffer.from(`${linesOf('claims.jsonl').slice(1).join('\n')}\n`)),
      /is of document|fewer claims/,
    ],
    [
      'a decision too many',
      () =>
        changed(
          'decisions.jsonl',
          Buffer.from(`${[...linesOf('decisions.jsonl'), linesOf('decisions.jsonl')[0]].join('\n')}\n`),
        ),
      /more decisions/,
    ],
    [
      'a line that is no JSON',
      () => changed('actors.jsonl', Buffer.from('{"id":\n')),
      /actors\.jsonl, line 1: is not JSON/,
    ],
    [
      'a claim without a kind',
      () =>
        changed(
          'claims.jsonl',
          Buffer.from(
            parts.get('claims.jsonl')!.toString().replace('"kind":"negotiation"', '"kind":"friendship"'),
          ),
        ),
      /line 1: kind/,
    ],
    [
      'an act that nobody knows',
      () =>
        changed(
          'decisions.jsonl',
          Buffer.from(parts.get('decisions.jsonl')!.toString().replace('"reject"', '"erase"')),
        ),
      /line 1: act/,
    ],
    [
      'another original',
      () =>
        changed([...parts.keys()].find((path) => path.startsWith('documents/'))!, Buffer.from('other words')),
      /do not have the hash/,
      'bad-input',
    ],
    [
      'a newer form',
      () =>
        changed(
          'ro-crate-metadata.json',
          Buffer.from(
            parts
              .get('ro-crate-metadata.json')!
              .toString()
              .replace('"ententePackage": "1"', '"ententePackage": "9"'),
          ),
        ),
      /version 9/,
      'project-version',
    ],
    [
      'no crate of Entente',
      () => changed('ro-crate-metadata.json', Buffer.from('{"@graph":[]}')),
      /no package of Entente/,
    ],
  ])('is refused with %s, also where the manifest was made to fit', async (_, make, reason, code) => {
    const made = await zipUp(withManifest(make()));
    const empty = await openForTest(newFolder());
    await expect(restore(made, empty)).rejects.toMatchObject({
      code: code ?? expect.stringMatching(/^bad-(?:package|input)$/),
      message: expect.stringMatching(reason),
    });
    expect(await empty.revision()).toBe(0);
    expect(await empty.claims()).toEqual([]);
    await empty.close();
  });

  it('is refused where it is made to do harm: paths that lead out, links, names twice, bombs', async () => {
    const climbing = await zipUp(
      withManifest(new Map([...parts, ['documents/xx/evil.txt', Buffer.from('x')]])),
    );
    const bytes = readFileSync(climbing);
    const text = bytes.toString('latin1').replaceAll('documents/xx/evil.txt', '../../../xxx/evil.txt');
    const slip = join(newFolder(), 'slip.zip');
    writeFileSync(slip, text, 'latin1');
    await isRefused(slip, /invalid relative path|damaged or no package/);
    await isRefused(await zipUp(parts, 0o120777), /is no regular file/);
    await isRefused(
      await zipUp([...parts, ['claims.jsonl', parts.get('claims.jsonl')!]]),
      /holds "claims\.jsonl" twice/,
    );
    await isRefused(
      await zipUp(changed('claims.jsonl', Buffer.alloc(40 * 2 ** 20))),
      /not to be trusted: "claims\.jsonl" unpacks to/,
    );
  });

  it('is named where it is not there, or is a folder', async () => {
    await isRefused(join(newFolder(), 'none.zip'), /there is no/, 'not-found');
    const folder = join(newFolder(), 'folder');
    mkdirSync(folder);
    await isRefused(folder, /is a folder/, 'bad-input');
  });

  it('is refused by a project that holds something, which stays as it was', async () => {
    const full = await openForTest(newFolder());
    await full.addReading(sampleReading());
    const before = await allOf(full.entries());
    await expect(restore(file, full)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(/holds something/),
    });
    expect(await allOf(full.entries())).toEqual(before);
    await full.close();
  });
});

const postgres = hasPostgres();
describe.skipIf(!postgres)('from SQLite to Postgres and back', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());

  it('everything is as it was, and every belief to the last bit', async () => {
    const team = await openPostgresStore(await server.newDatabase(), { mode: 'write' });
    await restore(file, team);
    expect(await beliefsIn(team)).toBe(await beliefsIn(store));
    const again = await pack(team);
    expect(await unzip(again)).toEqual(parts);
    const back = await openForTest(newFolder());
    await restore(again, back);
    expect(await allOf(back.entries())).toEqual(entries);
    expect(await beliefsIn(back)).toBe(await beliefsIn(store));
    await team.close();
    await back.close();
  });
});

describe('any project', () => {
  it('loses no claim, no decision and no doubt on the way', async () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ text: words, doubt: words, why: words, reader: fc.constantFrom('a', 'b') }), {
          minLength: 1,
          maxLength: 5,
        }),
        async (drawn) => {
          const [from, to] = [await openForTest(newFolder()), await openForTest(newFolder())];
          for (const [i, { text, doubt, why, reader }] of drawn.entries()) {
            const record = sampleReading({ text, reader, bytes: new TextEncoder().encode(text) });
            const doubts = [{ code: 'undated' as const, message: doubt }];
            await from.addReading({
              ...record,
              reading: { ...record.reading, doubts },
              claims: record.claims.map((claim) => ({ ...claim, doubts })),
            });
            await from.addDecision({ ...sampleDecision(`d${i}`, record.claims[0]!.id), why });
          }
          await restore(await pack(from), to);
          expect(await allOf(to.entries())).toEqual(await allOf(from.entries()));
          await from.close();
          await to.close();
        },
      ),
      { numRuns: 15 },
    );
  });
});
