import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dyadAt, frustrationIndex, signedTriadCensus, TRIADS } from '../../src/dynamics/index.ts';
import { readCsvRows } from './read-csv-rows.ts';

const EDGES = join('..', 'shared', 'dynamics', 'panels', 'tribes', 'edges.csv');
const present = existsSync(EDGES);
if (!present) console.warn('SKIPPED: ../shared is absent, so T8 is not held against the Gahuku-Gama tribes');

describe.skipIf(!present)('T8 the 16 Gahuku-Gama tribes (Read 1954)', () => {
  let classes: Uint8Array;

  beforeAll(async () => {
    const ties = readCsvRows(await readFile(EDGES, 'utf8'));
    const tribes = [...new Set(ties.flatMap(({ from, to }) => [from!, to!]))];
    expect(tribes).toHaveLength(16);
    classes = new Uint8Array(120).fill(1);
    for (const { from, to, sign } of ties)
      classes[dyadAt(tribes.indexOf(from!), tribes.indexOf(to!), 16)] = sign === '1' ? 2 : 0;
  });

  it('have a frustration index of 7', () => expect(frustrationIndex(classes, 16)).toBe(7));

  it('have 59 balanced and 9 unbalanced triads', () => {
    const census = signedTriadCensus(classes, 16);
    const count = (...sorts: readonly (typeof TRIADS)[number][]): number =>
      sorts.reduce((sum, sort) => sum + census[TRIADS.indexOf(sort)]!, 0);
    expect([count('+++', '+--'), count('++-', '---')]).toEqual([59, 9]);
  });
});
