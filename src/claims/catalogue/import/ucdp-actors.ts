import { z } from 'zod';
import type { ActorType } from '../../../records/index.ts';
import type { ImportedActor, ImportedLink } from './imported-actor.ts';
import { listIn, type Table, type TableFlaw, type TableRow } from './read-rows.ts';

export const UCDP_SCHEME = 'ucdp';

const rowShape = z.object({
  ActorId: z.string().regex(/^\d+$/u, 'is no number'),
  NameData: z.string().regex(/[\p{L}\p{N}]/u, 'holds no name'),
});

const NAMES = [
  'NameData',
  'NameOrig',
  'NameOrigFull',
  'NameOrigFullEng',
  'NewName',
  'NewNameFullMotherTongue',
  'NewNameFullEng',
] as const;
/** Numbers with which UCDP says that something is not so or not known. */
const NO = /^(?:|0|-9+|no|na|n\/a|\.)$/iu;
const GOVERNMENT = /^Government of (?:the )?(?<state>[^(]+)/u;
/** Organised by who they are: tribes, clans, followers of a faith. */
const COMMUNAL = '3';

const namesIn = (row: TableRow, column: string): readonly string[] =>
  listIn(row.cell(column), /;/u).filter((name) => !NO.test(name));

const isSet = (row: TableRow, flag: string): boolean => !NO.test(row.cell(flag));

/** The actors that a flag's columns point to, by number where there is one for each, else by name. */
const pointersIn = (row: TableRow, idColumn: string, nameColumn: string): readonly ImportedLink['to'][] => {
  const ids = listIn(row.cell(idColumn), /[;,]/u).filter((id) => !NO.test(id));
  return ids.length > 0
    ? ids.map((id) => ({ field: idColumn, identifier: { scheme: UCDP_SCHEME, id } }))
    : namesIn(row, nameColumn).map((name) => ({ field: nameColumn, name }));
};

/**
 * The ties of a row: it split from others, for good or for a time; it is an alliance, of which others are parts; it joined
 * another and went up in it.
 */
const linksIn = (row: TableRow): readonly ImportedLink[] => [
  ...(isSet(row, 'Splinter') ? pointersIn(row, 'ActorIdPrev', 'NamePrev') : []).map(
    (to): ImportedLink => ({ kind: 'split-from', to }),
  ),
  ...(isSet(row, 'SplitTemp') ? pointersIn(row, 'ActorIdSplitTemp', 'NameSplitTemp') : []).map(
    (to): ImportedLink => ({ kind: 'split-from', to }),
  ),
  ...(isSet(row, 'Alliance') ? pointersIn(row, 'ActorIdAlliance', 'NameAlliance') : []).map(
    (to): ImportedLink => ({ kind: 'part-of', to, isOfOther: true }),
  ),
  ...(isSet(row, 'JoinGroup') ? pointersIn(row, 'ActorIdGroup', 'GroupName') : []).map(
    (to): ImportedLink => ({ kind: 'merged-into', to }),
  ),
];

const typeOf = (row: TableRow): ActorType => {
  if (GOVERNMENT.test(row.cell('NameData'))) return 'government';
  return row.cell('Org') === COMMUNAL ? 'community' : 'armed-group';
};

const isShort = (name: string): boolean => !/\s/u.test(name);

/** The actors of UCDP's list of actors, and the rows that are none. `stateOf` knows states by their Gleditsch-Ward number. */
export const ucdpActors = (
  table: Table,
  stateOf: (gw: string) => string | undefined,
): { readonly actors: readonly ImportedActor[]; readonly flaws: readonly TableFlaw[] } => {
  const actors: ImportedActor[] = [];
  const flaws: TableFlaw[] = [];
  const lines = new Map<string, number>();
  for (const row of table.rows) {
    const refuse = (field: string, problem: string): void => {
      flaws.push({ line: row.line, field, problem, isIn: false });
    };
    const checked = rowShape.safeParse({ ActorId: row.cell('ActorId'), NameData: row.cell('NameData') });
    if (!checked.success) {
      const issue = checked.error.issues[0]!;
      const field = String(issue.path[0]);
      refuse(field, `"${row.cell(field)}" ${issue.message}`);
      continue;
    }
    const { ActorId: id } = checked.data;
    const before = lines.get(id);
    if (before !== undefined) {
      refuse('ActorId', `"${id}" stands in line ${before} already`);
      continue;
    }
    lines.set(id, row.line);
    const names = [...new Set(NAMES.flatMap((column) => namesIn(row, column)))];
    const [data, english] = [namesIn(row, 'NameData')[0], namesIn(row, 'NameOrigFullEng')[0]];
    const states = listIn(row.cell('GWNOLoc'), /[;,]/u).map(stateOf);
    const places = states.every((state) => state !== undefined) ? states : [];
    const state = GOVERNMENT.exec(row.cell('NameData'))?.groups?.state?.trim();
    const name =
      data === undefined || (isShort(data) && english !== undefined) ? (english ?? names[0]!) : data;
    actors.push({
      line: row.line,
      name,
      type: typeOf(row),
      aliases: names.filter((alias) => alias !== name),
      fullNames: names.filter((alias) => !isShort(alias)),
      leaders: [],
      locations: places.length > 0 ? places : listIn(row.cell('Location'), /[;,]/u),
      identifiers: [{ scheme: UCDP_SCHEME, id }],
      links: linksIn(row),
      ...(state === undefined ? {} : { state }),
    });
  }
  return { actors, flaws };
};
