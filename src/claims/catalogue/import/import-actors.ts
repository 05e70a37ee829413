import { type Actor, type ActorLink, joinActors, joinById } from '../../../records/index.ts';
import { slugOf } from '../slug-of.ts';
import { ActorFinder } from './actor-finder.ts';
import type { ImportedActor, Pointer } from './imported-actor.ts';
import { plainActors } from './plain-actors.ts';
import { hasColumn, readRows, type TableFlaw } from './read-rows.ts';
import { ucdpActors } from './ucdp-actors.ts';

export interface ActorList {
  /** For messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What every project knows. */
  readonly catalogue: readonly Actor[];
  /** What this one knows besides. */
  readonly project: readonly Actor[];
}

export interface ActorImport {
  readonly format: 'ucdp' | 'plain';
  /** Records to be added to the project: new actors, and what is new about known ones. */
  readonly actors: readonly Actor[];
  /** Actors that nobody knew. */
  readonly added: number;
  /** Known actors of which something new is known now. */
  readonly extended: number;
  /** Known actors of which the list said nothing new. */
  readonly unchanged: number;
  readonly flaws: readonly TableFlaw[];
}

const gwNumbers = (known: Iterable<Actor>): ReadonlyMap<string, string> => {
  const numbers = new Map<string, string>();
  for (const { name, type, identifiers = [] } of known)
    for (const { scheme, id } of identifiers)
      if (type === 'government' && scheme === 'gw' && !numbers.has(id)) numbers.set(id, name);
  return numbers;
};

/** An id that nobody has: of the name, or of name and state, or of name and number. */
const freeId = (row: ImportedActor, finder: ActorFinder): string => {
  const base = row.id ?? slugOf(row.name);
  const candidates = [
    base,
    ...row.locations.map((place) => `${base}-${slugOf(place)}`),
    ...row.identifiers.map(({ scheme, id }) => `${base}-${scheme}-${id}`),
  ];
  const free = candidates.find((id) => finder.actor(id) === undefined);
  if (free !== undefined) return free;
  let number = 2;
  while (finder.actor(`${base}-${number}`) !== undefined) number += 1;
  return `${base}-${number}`;
};

const recordOf = (row: ImportedActor, id: string): Actor => ({
  id,
  name: row.name,
  type: row.type,
  aliases: row.aliases,
  leaders: row.leaders,
  ...(row.locations.length > 0 ? { locations: row.locations } : {}),
  ...(row.identifiers.length > 0 ? { identifiers: row.identifiers } : {}),
  basis: 'given',
});

const without = <T>(items: readonly T[], known: readonly T[]): readonly T[] => {
  const keys = new Set(known.map((item) => JSON.stringify(item)));
  return items.filter((item) => !keys.has(JSON.stringify(item)));
};

/** What a record says of an actor that was not known; null where that is nothing. */
const newsOf = (record: Actor, known: Actor): Actor | null => {
  const aliases = without([record.name, ...record.aliases], [known.name, ...known.aliases]);
  const leaders = without(record.leaders, known.leaders);
  const links = without(record.links ?? [], known.links ?? []).filter(
    ({ kind, id }) => !known.links?.some((link) => link.kind === kind && link.id === id),
  );
  const locations = without(record.locations ?? [], known.locations ?? []);
  const identifiers = without(record.identifiers ?? [], known.identifiers ?? []);
  const partOf = known.partOf === undefined ? record.partOf : undefined;
  const isType = known.type === 'unknown' && record.type !== 'unknown';
  const count = [aliases, leaders, links, locations, identifiers].reduce(
    (sum, { length }) => sum + length,
    0,
  );
  if (count === 0 && partOf === undefined && !isType) return null;
  return {
    id: known.id,
    name: known.name,
    type: isType ? record.type : known.type,
    aliases,
    leaders,
    ...(partOf === undefined ? {} : { partOf }),
    ...(links.length > 0 ? { links } : {}),
    ...(locations.length > 0 ? { locations } : {}),
    ...(identifiers.length > 0 ? { identifiers } : {}),
    basis: 'given',
  };
};

/**
 * The actors of a list: UCDP's list of actors, known by its columns ActorId and NameData, or a plain CSV file with a column
 * of names. Rows that mean a known actor extend it. What is wrong with a row is told with its line and column, and the
 * others are in. A list that was imported before brings nothing.
 * @throws EntenteError where the file is no table, is too large, or has no column of names
 */
export const importActors = ({ name, bytes, catalogue, project }: ActorList): ActorImport => {
  const table = readRows(name, bytes);
  const known = joinById([...catalogue, ...project]);
  const states = gwNumbers(known.values());
  const isUcdp = hasColumn(table, 'ActorId') && hasColumn(table, 'NameData');
  const { actors: rows, flaws } = isUcdp
    ? ucdpActors(table, (gw) => states.get(gw))
    : plainActors(name, table);
  const finder = new ActorFinder(known.values());
  const allFlaws = [...table.flaws, ...flaws];

  const idOf = new Map<ImportedActor, string>();
  const records = new Map<string, Actor>();
  const put = (record: Actor): void => {
    const before = records.get(record.id);
    records.set(record.id, before ? joinActors(before, record) : record);
  };
  for (const row of rows) {
    const id = finder.meant(row) ?? freeId(row, finder);
    const record = recordOf(row, id);
    idOf.set(row, id);
    put(record);
    // Rows of one list mean one actor only by their number or the name it goes by, so that their order decides nothing.
    const before = finder.actor(id);
    const identifiers = [...(before?.identifiers ?? []), ...row.identifiers];
    finder.add({ ...(before ?? { ...record, aliases: [] }), identifiers });
  }

  const everyone = new ActorFinder(joinById([...known.values(), ...records.values()]).values());
  const find = ({ identifier, name: called }: Pointer): string | undefined =>
    identifier ? everyone.byIdentifier(identifier.scheme, identifier.id) : everyone.byName(called!);
  const tie = (id: string, link: ActorLink, isPart: boolean): void => {
    const { name: own, type } = everyone.actor(id)!;
    const partOf = isPart ? { partOf: link.id } : {};
    put({ id, name: own, type, aliases: [], leaders: [], links: [link], ...partOf, basis: 'given' });
  };
  for (const row of rows) {
    const own = idOf.get(row)!;
    for (const { kind, to, isOfOther } of row.links) {
      const other = find(to);
      const called = to.identifier?.id ?? to.name!;
      const problem =
        other === undefined
          ? `no actor "${called}", or several, so the link to it is left out`
          : other === own
            ? `"${called}" is the actor itself, so the link is left out`
            : null;
      if (problem !== null) allFlaws.push({ line: row.line, field: to.field, problem, isIn: true });
      else if (isOfOther) tie(other!, { kind, id: own }, false);
      else tie(own, { kind, id: other! }, kind === 'part-of');
    }
  }

  const inProject = joinById(project);
  const actors: Actor[] = [];
  let [added, extended, unchanged] = [0, 0, 0];
  for (const record of records.values()) {
    const before = known.get(record.id);
    const news = before ? newsOf(record, before) : record;
    const prior = inProject.get(record.id);
    if (news) actors.push(prior ? { ...joinActors(prior, news), basis: 'given' } : news);
    if (!news) unchanged += 1;
    else if (before) extended += 1;
    else added += 1;
  }
  return {
    format: isUcdp ? 'ucdp' : 'plain',
    actors,
    added,
    extended,
    unchanged,
    flaws: allFlaws.toSorted((a, b) => a.line - b.line),
  };
};
