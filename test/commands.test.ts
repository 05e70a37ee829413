import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEntente } from './run-entente.ts';

const REPORTS = resolve('samples', 'afpak', 'reports');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-commands-'));
  // The README's commands name the sample by its place in a clone.
  mkdirSync(join(folder, 'samples', 'afpak'), { recursive: true });
  cpSync(REPORTS, join(folder, 'samples', 'afpak', 'reports'), { recursive: true });
  cpSync(join(REPORTS, '..', 'hypotheses.yaml'), join(folder, 'samples', 'afpak', 'hypotheses.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const json = (...args: readonly string[]) => JSON.parse(runEntente(folder, ...args, '--format', 'json').out);

describe('the commands of the README', { timeout: 60_000 }, () => {
  const commands = readFileSync('README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('node bin/entente.mjs') && !line.includes(' serve'))
    .map((line) => line.replace(/\s+#.*$/, '').replace('node bin/entente.mjs ', ''));

  it('are there', () => expect(commands.length).toBeGreaterThanOrEqual(6));

  it.each(commands)('runs: %s', (command) => {
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
    const { code, out, err } = runEntente(folder, ...args);
    expect(err).not.toMatch(/at .*\.js:\d+/);
    expect(code).toBe(0);
    expect(out + err).not.toBe('');
  });
});

describe('what the outside may rely on', { timeout: 60_000 }, () => {
  it('reading again adds nothing', () => {
    const before = runEntente(folder, 'claims', '--format', 'jsonl').out;
    const again = runEntente(folder, 'read', REPORTS, '--format', 'json');
    expect(again.code).toBe(0);
    const lines = again.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(10);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(
        expect.arrayContaining(['doc', 'id', 'sentences', 'claims', 'doubts', 'ms', 'status']),
      );
      expect(line.status).toBe('known');
    }
    expect(runEntente(folder, 'claims', '--format', 'jsonl').out).toBe(before);
  });

  it('claims have the shape of the wire', () => {
    const [first] = runEntente(folder, 'claims', '--format', 'jsonl').out.split('\n');
    const claim = JSON.parse(first!);
    for (const field of [
      'id',
      'doc',
      'begin',
      'end',
      'quote',
      'docHash',
      'source',
      'target',
      'kind',
      'sign',
      'form',
      'symmetric',
      'certainty',
      'saidBy',
      'cites',
      'date',
      'theatre',
      'reader',
      'status',
      'doubts',
    ])
      expect(claim).toHaveProperty(field);
    expect(claim.docHash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(Object.keys(claim.certainty)).toEqual(expect.arrayContaining(['low', 'high', 'phrase', 'stance']));
    expect(Object.keys(claim.source)).toEqual(expect.arrayContaining(['id', 'name', 'mention']));
  });

  it('relations and pair have theirs, and agree', () => {
    const relations = json('relations', '--at', '2010-05', '--since', '2008');
    expect(relations.length).toBeGreaterThan(5);
    for (const { a, b, at, p, level, information, origins, claims, contested, change } of relations) {
      expect(p.hostile + p.none + p.allied).toBeCloseTo(1, 9);
      expect(level).toBeCloseTo(p.allied - p.hostile, 9);
      expect([typeof a, typeof b, typeof at, typeof information, typeof contested]).toEqual([
        'string',
        'string',
        'string',
        'number',
        'boolean',
      ]);
      expect(origins).toBeLessThanOrEqual(claims);
      expect(change.rises + change.falls).toBeLessThanOrEqual(1);
    }
    const one = relations[0];
    const pair = json('pair', one.a, one.b, '--at', '2010-05');
    expect(pair.groups).toHaveLength(one.origins);
    expect(pair.groups.flatMap(({ claims }: { claims: string[] }) => claims)).toHaveLength(one.claims);
    for (const group of pair.groups)
      expect(Object.keys(group)).toEqual(
        expect.arrayContaining(['origin', 'claims', 'speaker', 'kind', 'sign', 'date', 'without']),
      );
  });

  it('as known on an earlier day, later reports have not been read yet', () => {
    const early = json('relations', '--at', '2008', '--as-known-on', '2008-12-31');
    const late = json('relations', '--at', '2008');
    expect(early.length).toBeLessThan(late.length);
  });

  it('maps come in each format, the SVG without script', () => {
    expect(runEntente(folder, 'map', '--format', 'svg').out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(runEntente(folder, 'map', '--format', 'gexf').out).toContain('http://gexf.net/1.3');
    expect(runEntente(folder, 'map', '--format', 'csv').out).toMatch(/^a,b,at,/);
    const { actors, ties } = json('map');
    expect(actors.length).toBeGreaterThan(5);
    expect(ties.length).toBeGreaterThan(5);
  });

  it('a date given after reading is taken up', () => {
    const own = join(folder, 'own');
    writeFileSync(join(folder, 'undated.txt'), 'The Haqqani network attacked the Afghan Taliban.\n');
    runEntente(folder, '--project', own, 'read', 'undated.txt');
    const undated = runEntente(folder, '--project', own, 'relations', '--at', '2009');
    expect(undated.err).toContain('undated.txt');
    runEntente(folder, '--project', own, 'read', 'undated.txt', '--date', '2009-05');
    expect(
      JSON.parse(runEntente(folder, '--project', own, 'relations', '--format', 'json').out),
    ).toHaveLength(1);
  });
});

describe('what is wrong is told in one line, with what to do', { timeout: 60_000 }, () => {
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return name;
  };

  it.each([
    ['an unknown command', ['frobnicate'], 2],
    ['an unknown option', ['relations', '--never'], 2],
    ['no path', ['read'], 2],
    ['an unknown format', ['relations', '--format', 'xls'], 2],
    ['a date that is none', ['relations', '--at', 'tomorrow'], 2],
    ['an unknown actor', ['pair', 'Haqani netwrok', 'al-Qaeda'], 2],
    ['an unknown document', ['claims', '--doc', 'nothing.txt'], 2],
    ['an unknown kind', ['claims', '--kind', 'love'], 2],
    ['a project that is not there', ['--project', 'nowhere', 'relations'], 1],
  ] as const)('%s', (_, args, code) => {
    const found = runEntente(folder, ...args);
    expect(found.code).toBe(code);
    expect(found.out).toBe('');
    expect(found.err).not.toBe('');
    expect(found.err).not.toMatch(/\n\s+at /);
  });

  it('answers an unknown actor with the nearest', () => {
    expect(runEntente(folder, 'pair', 'Haqani netwrok', 'al-Qaeda').err).toContain('Haqqani network');
  });

  it('reads the rest of a batch in which documents fail, and names each with its reason', () => {
    const batch = join(folder, 'batch');
    mkdirSync(batch, { recursive: true });
    const files: readonly (readonly [string, string | Uint8Array])[] = [
      ['good.txt', 'In May 2010 the Haqqani network attacked the Afghan National Army.\n'],
      ['empty.txt', ''],
      ['blank.md', ' \n\n '],
      ['broken.pdf', '%PDF-1.4\nnothing more'],
      ['not-word.docx', new Uint8Array([0x50, 0x4b, 0x05, 0x06, ...new Array<number>(18).fill(0)])],
      ['binary.txt', new Uint8Array(4096).map((_, i) => (i * 31) % 256)],
      [
        'utf16.txt',
        new Uint8Array([
          0xff,
          0xfe,
          ...Buffer.from('In 2010 the Taliban attacked the Afghan National Army.', 'utf16le'),
        ]),
      ],
      [
        'invalid.txt',
        new Uint8Array([
          ...Buffer.from('In 2010 the Taliban '),
          0xff,
          0xfe,
          0xfd,
          ...Buffer.from(' attacked the Afghan National Army.'),
        ]),
      ],
      [
        'right-to-left.txt',
        'اتهمت حركة طالبان الجيش الباكستاني. The Taliban attacked the Pakistan Army in 2009.\n',
      ],
    ];
    for (const [name, content] of files) put(join('batch', name), content);
    symlinkSync(batch, join(batch, 'loop'));
    const { code, out, err } = runEntente(
      folder,
      '--project',
      'batch-project',
      'read',
      'batch',
      'not-there',
      '--format',
      'json',
    );
    expect(code).toBe(3);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const statuses = Object.fromEntries(lines.map(({ doc, status }) => [doc.split('/').at(-1), status]));
    expect(statuses).toEqual({
      'good.txt': 'read',
      'empty.txt': 'failed',
      'blank.md': 'failed',
      'broken.pdf': 'failed',
      'not-word.docx': 'failed',
      'binary.txt': 'failed',
      'utf16.txt': 'read',
      'invalid.txt': 'read',
      'right-to-left.txt': 'read',
      'not-there': 'failed',
    });
    const told = err
      .trimEnd()
      .split('\n')
      .filter((line) => line.includes('was not read'));
    expect(told).toHaveLength(6);
    for (const { reason, hint } of lines.filter(({ status }) => status === 'failed')) {
      expect(reason).toBeTruthy();
      expect(hint).toBeTruthy();
    }
  });

  it('leaves a project that another process writes to alone, and says who has it', async () => {
    const held = join(folder, 'held');
    runEntente(folder, '--project', held, 'read', 'samples/afpak/reports/2008-09-bahadur-deal.txt');
    const server = spawn(process.execPath, [
      resolve('bin', 'entente.mjs'),
      '--project',
      held,
      'serve',
      '--port',
      '0',
    ]);
    try {
      await once(server.stdout, 'data');
      const { code, err } = runEntente(folder, '--project', held, 'read', 'samples');
      expect(code).toBe(1);
      expect(err).toContain('entente serve');
      expect(err).toContain(String(server.pid));
      expect(runEntente(folder, '--project', held, 'claims').code).toBe(0);
    } finally {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    expect(runEntente(folder, '--project', held, 'read', 'samples').code).toBe(0);
  });
});
