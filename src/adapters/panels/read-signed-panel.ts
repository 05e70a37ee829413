import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { dyadAt, dyadsOf, type ObservedWindow, type PanelSource } from '../../dynamics/index.ts';
import { EntenteError, type Hash, hashOf } from '../../records/index.ts';
import { describeFileError } from '../files/index.ts';

/** A panel on disk, and the hash of what was read from it. */
export interface SignedPanel extends PanelSource {
  readonly hash: Hash;
}

interface Line {
  /** In the file, from 1, the heading counted. */
  readonly line: number;
  readonly row: Readonly<Record<string, string>>;
}

const textOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code, reason, hint } = describeFileError(path, error);
    throw new EntenteError(code, `readSignedPanel: ${reason}`, { hint, cause: error });
  }
};

const linesOf = (text: string, path: string, columns: readonly string[]): readonly Line[] => {
  let parsed: readonly {
    readonly info: { readonly lines: number };
    readonly record: Record<string, string>;
  }[];
  try {
    parsed = parse(text, { columns: true, bom: true, skip_empty_lines: true, info: true });
  } catch (error) {
    throw new EntenteError(
      'bad-input',
      `${path}: not a table of comma-separated values: ${(error as Error).message}`,
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
      lines.length === 0 ? `${path}: no rows` : `${path}: no column "${missing}"`,
      { hint: `The columns needed are: ${columns.join(', ')}.` },
    );
  return lines;
};

const wrong = (path: string, line: number, field: string, what: string): EntenteError =>
  new EntenteError('bad-input', `${path}, line ${line}, ${field}: ${what}`);

const actorsIn = (lines: readonly Line[], path: string): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const { line, row } of lines) {
    const name = row.name!.trim();
    if (name === '') throw wrong(path, line, 'name', 'an actor without a name');
    if (places.has(name)) throw wrong(path, line, 'name', `"${name}" stands there twice`);
    places.set(name, places.size);
  }
  if (places.size < 2) throw new EntenteError('bad-input', `${path}: a panel needs at least two actors`);
  return places;
};

interface Sighting {
  readonly dyad: number;
  readonly sign: 1 | -1;
}

const sightingsIn = (
  lines: readonly Line[],
  actors: ReadonlyMap<string, number>,
  path: string,
): ReadonlyMap<number, readonly Sighting[]> => {
  const byWindow = new Map<number, Sighting[]>();
  for (const { line, row } of lines) {
    const window = Number(row.t);
    if (!Number.isInteger(window) || window < 1)
      throw wrong(path, line, 't', `a window is a whole number from 1, not "${row.t}"`);
    if (row.sign !== '1' && row.sign !== '-1')
      throw wrong(path, line, 'sign', `a sign is 1 or -1, not "${row.sign}"`);
    const [a, b] = (['a', 'b'] as const).map((field) => {
      const place = actors.get(row[field]!.trim());
      if (place === undefined) throw wrong(path, line, field, `"${row[field]}" is not among the actors`);
      return place;
    }) as [number, number];
    if (a === b) throw wrong(path, line, 'b', `"${row.b}" is tied to itself`);
    const seen = byWindow.get(window) ?? [];
    seen.push({ dyad: dyadAt(a, b, actors.size), sign: row.sign === '1' ? 1 : -1 });
    byWindow.set(window, seen);
  }
  return byWindow;
};

/**
 * Opens a folder with `nodes.csv` (column `name`; others are not read) and `edges.csv` (`t` window from 1, `sign` 1 or
 * -1, `a`, `b`; undirected; a row says that the sign was seen at all, and a dyad may hold both). Windows must follow each other without a gap:
 * a window without a single tie cannot be told from one that nobody observed.
 */
export const readSignedPanel = async (folder: string): Promise<SignedPanel> => {
  const [nodesPath, edgesPath] = [join(folder, 'nodes.csv'), join(folder, 'edges.csv')];
  const [nodes, edges] = [await textOf(nodesPath), await textOf(edgesPath)];
  const places = actorsIn(linesOf(nodes, nodesPath, ['name']), nodesPath);
  const sightings = sightingsIn(linesOf(edges, edgesPath, ['t', 'sign', 'a', 'b']), places, edgesPath);
  const windows = Math.max(...sightings.keys());
  if (windows < 2)
    throw new EntenteError('bad-input', `${edgesPath}: a panel needs at least two windows, got 1`);
  for (let window = 1; window <= windows; window++)
    if (!sightings.has(window))
      throw new EntenteError(
        'bad-input',
        `${edgesPath}: window ${window} has no ties, though window ${windows} has`,
        {
          hint: 'Number the windows from 1 without a gap.',
        },
      );
  const { count } = dyadsOf(places.size);
  return {
    actors: [...places.keys()],
    windows,
    hash: hashOf(JSON.stringify([nodes, edges])),
    read: (window): ObservedWindow => {
      const observed = { cooperation: new Uint16Array(count), conflict: new Uint16Array(count) };
      for (const { dyad, sign } of sightings.get(window) ?? [])
        (sign === 1 ? observed.cooperation : observed.conflict)[dyad] = 1;
      return observed;
    },
  };
};
