import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KINDS, type Kind, signOf } from '../../src/records/index.ts';

interface ExpectedClaim {
  readonly in: string;
  readonly source: string;
  readonly target: string;
  readonly kind: Kind;
  readonly sign: number;
  readonly certainty: string;
  readonly saidBy: string | null;
}

interface Expected {
  readonly actors: Readonly<Record<string, readonly string[]>>;
  readonly claims: readonly { readonly doc: string; readonly found: readonly ExpectedClaim[] }[];
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const reports = readdirSync(here('reports')).sort();
const expected = parse(readFileSync(here('expected.yaml'), 'utf8')) as Expected;

/** The report's words without its dress; of a Word or PDF report those of its source. */
const wordsOf = (report: string): string => {
  const built = /\.(docx|pdf)$/.test(report);
  const text = readFileSync(
    here(built ? `sources/${report.replace(/\w+$/, 'txt')}` : `reports/${report}`),
    'utf8',
  );
  if (report.endsWith('.html'))
    return (/<article>(.*)<\/article>/s.exec(text)?.[1] ?? '').replaceAll(/<sup>.*?<\/sup>|<[^>]+>/g, '');
  return text.replace(report.endsWith('.md') ? /^---\n.*?\n---\n/s : /^.*?\n\n/s, '');
};

describe('the afpak reports', () => {
  it('are ten, in five formats', () => {
    const formats = reports.map((report) => report.split('.').at(-1)).sort();
    expect(formats).toEqual(['docx', 'html', 'html', 'md', 'md', 'md', 'pdf', 'txt', 'txt', 'txt']);
  });

  it.each(reports)('%s has 150 to 400 words', (report) => {
    const count = wordsOf(report).split(/\s+/).filter(Boolean).length;
    expect(count).toBeGreaterThanOrEqual(150);
    expect(count).toBeLessThanOrEqual(400);
  });

  it('hold one reprint, word for word', () => {
    const paragraphs = (report: string) =>
      wordsOf(report)
        .split('\n')
        .filter((line) => line.length > 80);
    expect(paragraphs('2009-06-haqqani-statement-reprint.html')).toEqual(
      paragraphs('2009-06-haqqani-statement.txt'),
    );
  });

  it('come out of their sources byte for byte', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-afpak-'));
    try {
      execFileSync(process.execPath, [here('../../scripts/samples.mjs'), 'afpak', '--out', folder]);
      const built = readdirSync(folder);
      expect(built).toHaveLength(2);
      for (const report of built)
        expect(readFileSync(join(folder, report)).equals(readFileSync(here(`reports/${report}`)))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the expected claims', () => {
  const claims = expected.claims.flatMap(({ doc, found }) => found.map((claim) => ({ doc, ...claim })));

  it('are 40 to 70, some of every report', () => {
    expect(expected.claims.map(({ doc }) => doc).sort()).toEqual(reports);
    expect(claims.length).toBeGreaterThanOrEqual(40);
    expect(claims.length).toBeLessThanOrEqual(70);
  });

  it.each(claims)('$doc: "$in" stands there once, between two known actors', (claim) => {
    expect(wordsOf(claim.doc).split(claim.in)).toHaveLength(2);
    expect(expected.actors).toHaveProperty(claim.source);
    expect(expected.actors).toHaveProperty(claim.target);
    expect(KINDS).toContain(claim.kind);
    expect(claim.sign).toBe(signOf(claim.kind));
    expect(['stated', 'hedged', 'either']).toContain(claim.certainty);
  });

  it('pull the Afghan Taliban and the Haqqani network away from al-Qaeda, and the Pakistani groups towards it', () => {
    const signsOf = (actor: string, year: string) =>
      claims
        .filter(
          ({ doc, source, target }) => doc.startsWith(year) && source === actor && target === 'al-qaeda',
        )
        .map(({ sign }) => sign);
    expect(signsOf('afghan-taliban', '2007')).toEqual([1]);
    expect(signsOf('afghan-taliban', '2011')).toEqual([-1]);
    expect(signsOf('haqqani-network', '2008')).toEqual([1]);
    expect(signsOf('haqqani-network', '2011')).toEqual([-1]);
    expect(signsOf('jaish-e-mohammed', '2007')).toEqual([-1]);
    expect(signsOf('jaish-e-mohammed', '2011')).toEqual([1, 1]);
  });
});
