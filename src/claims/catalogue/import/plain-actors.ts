import { z } from 'zod';
import { ACTOR_TYPES, EntenteError } from '../../../records/index.ts';
import type { ImportedActor } from './imported-actor.ts';
import { hasColumn, listIn, type Table, type TableFlaw } from './read-rows.ts';

/** What the columns of a plain list may be called. */
const COLUMNS = {
  name: ['name', 'actor', 'organisation', 'organization', 'group'],
  aliases: ['aliases', 'alias', 'other names', 'also known as', 'aka', 'acronym', 'acronyms'],
  type: ['type', 'actor type'],
  partOf: ['part of', 'parent', 'whole'],
  leaders: ['leaders', 'leader'],
  id: ['id'],
  locations: ['locations', 'location', 'countries', 'country'],
  identifiers: ['identifiers', 'identifier'],
} as const;
type Column = keyof typeof COLUMNS;

const rowShape = z.object({
  name: z.string().regex(/[\p{L}\p{N}]/u, 'holds no name'),
  type: z.enum(ACTOR_TYPES, { error: `is none of ${ACTOR_TYPES.join(', ')}` }),
  id: z.string().regex(/^[\p{L}\p{N}-]*$/u, 'has other signs than letters, digits and hyphens'),
  identifiers: z.array(z.string().regex(/^[^:\s]+:\S+$/u, 'is not written scheme:number, such as ucdp:303')),
});

const normalType = (cell: string): string =>
  cell === ''
    ? 'unknown'
    : cell
        .toLowerCase()
        .replace(/[\s_]+/gu, '-')
        .replace('organization', 'organisation');

/** Which columns of a table are which; the others are left out, and named. */
const columnsOf = (table: Table) => {
  const found: Partial<Record<Column, string>> = {};
  for (const [column, names] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
    const name = names.find((candidate) => hasColumn(table, candidate));
    if (name !== undefined) found[column] = name;
  }
  return found;
};

/**
 * The actors of a plain CSV list. Columns: name, and if wanted aliases, type, part of, leaders, id, locations, identifiers.
 * Lists inside of a cell are divided by `;` or `|`.
 * @throws EntenteError `bad-input` where no column holds names
 */
export const plainActors = (
  name: string,
  table: Table,
): { readonly actors: readonly ImportedActor[]; readonly flaws: readonly TableFlaw[] } => {
  const columns = columnsOf(table);
  if (columns.name === undefined)
    throw new EntenteError('bad-input', `importActors: ${name} has no column "name"`, {
      hint: `Its columns are ${table.columns.join(', ')}. A plain list needs "name"; UCDP's list has ActorId and NameData.`,
    });
  const actors: ImportedActor[] = [];
  const flaws: TableFlaw[] = [];
  for (const row of table.rows) {
    const cell = (column: Column): string => {
      const called = columns[column];
      return called === undefined ? '' : row.cell(called);
    };
    const checked = rowShape.safeParse({
      name: cell('name'),
      type: normalType(cell('type')),
      id: cell('id'),
      identifiers: listIn(cell('identifiers')),
    });
    if (!checked.success) {
      const issue = checked.error.issues[0]!;
      const field = issue.path[0] as Column;
      flaws.push({
        line: row.line,
        field: columns[field]!,
        problem: `"${cell(field)}" ${issue.message}`,
        isIn: false,
      });
      continue;
    }
    const whole = cell('partOf');
    const aliases = listIn(cell('aliases'));
    actors.push({
      line: row.line,
      ...(checked.data.id === '' ? {} : { id: checked.data.id }),
      name: checked.data.name,
      type: checked.data.type,
      aliases: aliases.filter((alias) => alias !== checked.data.name),
      fullNames: [checked.data.name],
      leaders: listIn(cell('leaders')),
      locations: listIn(cell('locations')),
      identifiers: checked.data.identifiers.map((identifier) => {
        const at = identifier.indexOf(':');
        return { scheme: identifier.slice(0, at), id: identifier.slice(at + 1) };
      }),
      links: whole === '' ? [] : [{ kind: 'part-of', to: { field: columns.partOf!, name: whole } }],
    });
  }
  return { actors, flaws };
};
