import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findCamps, type SteppedTie } from '../../src/map/index.ts';
import { readCsvRows } from './read-csv-rows.ts';

const EDGES = join('..', 'shared', 'dynamics', 'panels', 'tribes', 'edges.csv');
const present = existsSync(EDGES);
if (!present)
  console.warn('SKIPPED: ../shared is absent, so camps are not held against the Gahuku-Gama tribes');

describe.skipIf(!present)('the camps of the 16 Gahuku-Gama tribes (Read 1954)', () => {
  let ties: readonly SteppedTie[];
  let camps: readonly number[];

  beforeAll(async () => {
    const rows = readCsvRows(await readFile(EDGES, 'utf8'));
    const tribes = [...new Set(rows.flatMap(({ from, to }) => [from!, to!]))];
    ties = rows.map(({ from, to, sign }) => ({
      a: tribes.indexOf(from!),
      b: tribes.indexOf(to!),
      levels: [sign === '1' ? 1 : -1],
    }));
    camps = findCamps(tribes.length, [0], ties).campOf[0]!;
  });

  it('are three, as Hage and Harary (1983) have them', () => {
    expect(new Set(camps).size).toBe(3);
    expect(camps).not.toContain(0);
  });

  it('leave no enemies in one camp, and two ties of friends between camps (Doreian and Mrvar 1996)', () => {
    const within = ({ a, b }: SteppedTie): boolean => camps[a] === camps[b];
    const enemiesWithin = ties.filter((tie) => tie.levels[0] === -1 && within(tie));
    const friendsApart = ties.filter((tie) => tie.levels[0] === 1 && !within(tie));
    expect(enemiesWithin).toHaveLength(0);
    expect(friendsApart).toHaveLength(2);
  });
});
