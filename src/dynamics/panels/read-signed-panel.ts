import { parse } from 'csv-parse/sync';
import { EntenteError, type Hash, hashOf } from '../../records/index.ts';
import { dyadAt, dyadsOf } from './dyads.ts';
import type { ObservedWindow, SignedPanel } from './signed-panel.ts';

interface Line {
  /** In the file, from 1, the heading counted. */
  readonly line: number;
  readonly row: Readonly<Record<string, string>>;
}

const linesOf = (text: string, file: string, columns: readonly string[]): readonly Line[] => {
  let parsed: readonly {
    readonly info: { readonly lines: number };
    readonly record: Record<string, string>;
  }[];
  try {
    parsed = parse(text, { columns: true, bom: true, skip_empty_lines: true, info: true });
  } catch (error) {
    throw new EntenteError(
      'bad-input',
      `${file}: not a table of comma-separated values: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
  const lines = parsed.map(({ info, record }) => ({ line: info.lines, row: record }));
  const missing = columns.find((column) => lines[0] && !(column in lines[0].row));
  if (lines.length === 0 || missing !== undefined)
    throw new EntenteError(
      'bad-input',
      lines.length === 0 ? `${file}: no rows` : `${file}: no column "${missing}"`,
      { hint: `The columns needed are: ${columns.join(', ')}.` },
    );
  return lines;
};

const wrong = (file: string, line: number, field: string, what: string): EntenteError =>
  new EntenteError('bad-input', `${file}:${line}: ${field}: ${what}`);

const actorsIn = (lines: readonly Line[], file: string): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const { line, row } of lines) {
    const name = row.name!.trim();
    if (name === '') throw wrong(file, line, 'name', 'an actor without a name');
    if (places.has(name)) throw wrong(file, line, 'name', `"${name}" stands there twice`);
    places.set(name, places.size);
  }
  if (places.size < 2) throw new EntenteError('bad-input', `${file}: a panel needs at least two actors`);
  return places;
};

interface Sighting {
  readonly dyad: number;
  readonly sign: 1 | -1;
}

const sightingsIn = (
  lines: readonly Line[],
  actors: ReadonlyMap<string, number>,
  file: string,
): ReadonlyMap<number, readonly Sighting[]> => {
  const byWindow = new Map<number, Sighting[]>();
  for (const { line, row } of lines) {
    const window = Number(row.t);
    if (!Number.isInteger(window) || window < 1)
      throw wrong(file, line, 't', `a window is a whole number from 1, not "${row.t}"`);
    if (row.sign !== '1' && row.sign !== '-1')
      throw wrong(file, line, 'sign', `a sign is 1 or -1, not "${row.sign}"`);
    const [a, b] = (['a', 'b'] as const).map((field) => {
      const place = actors.get(row[field]!.trim());
      if (place === undefined) throw wrong(file, line, field, `"${row[field]}" is not among the actors`);
      return place;
    }) as [number, number];
    if (a === b) throw wrong(file, line, 'b', `"${row.b}" is tied to itself`);
    const seen = byWindow.get(window) ?? [];
    seen.push({ dyad: dyadAt(a, b, actors.size), sign: row.sign === '1' ? 1 : -1 });
    byWindow.set(window, seen);
  }
  return byWindow;
};

const [NODES, EDGES] = ['nodes.csv', 'edges.csv'] as const;

/**
 * The panel of a folder with `nodes.csv` (column `name`; others are not read) and `edges.csv` (`t` window from 1, `sign`
 * 1 or -1, `a`, `b`; undirected; a row says that the sign was seen at all, and a dyad may hold both). Windows must
 * follow each other without a gap: a window without a single tie cannot be told from one that nobody observed.
 * @param textOf the text of a file of the panel's folder
 */
export const readSignedPanel = async (
  textOf: (file: string) => Promise<string>,
): Promise<SignedPanel & { readonly hash: Hash }> => {
  const [nodes, edges] = [await textOf(NODES), await textOf(EDGES)];
  const places = actorsIn(linesOf(nodes, NODES, ['name']), NODES);
  const sightings = sightingsIn(linesOf(edges, EDGES, ['t', 'sign', 'a', 'b']), places, EDGES);
  const windows = Math.max(...sightings.keys());
  if (windows < 2)
    throw new EntenteError('bad-input', `${EDGES}: a panel needs at least two windows, this has one`);
  for (let window = 1; window <= windows; window++)
    if (!sightings.has(window))
      throw new EntenteError(
        'bad-input',
        `${EDGES}: window ${window} has no ties, though window ${windows} has`,
        {
          hint: 'Number the windows from 1 without a gap.',
        },
      );
  const dyads = dyadsOf(places.size);
  return {
    actors: [...places.keys()],
    windows,
    hash: hashOf(JSON.stringify([nodes, edges])),
    read: (window): ObservedWindow => {
      const observed = { cooperation: new Uint16Array(dyads.count), conflict: new Uint16Array(dyads.count) };
      for (const { dyad, sign } of sightings.get(window) ?? [])
        (sign === 1 ? observed.cooperation : observed.conflict)[dyad] = 1;
      return observed;
    },
  };
};
