import { type Actor, type ActorLink, type ActorType, EntenteError } from '../../records/index.ts';
import { slugOf } from './slug-of.ts';

export interface CatalogueRow {
  readonly actor: Actor;
  /** Its aliases that another actor of the catalogue has, too. */
  readonly shared: readonly string[];
}

const TYPES: ReadonlySet<string> = new Set<ActorType>([
  'armed-group',
  'faction',
  'government',
  'army',
  'agency',
  'party',
  'community',
  'international-organisation',
]);
const LINK_KINDS: Readonly<Record<string, ActorLink['kind']>> = { of: 'part-of', from: 'split-from' };
const MOST_CELLS = 5;
const DATE = String.raw`(?:\d{4}(?:-\d{2})?|\.\.)`;
const LINK = new RegExp(`^(?<word>of|from) (?<name>.+?)(?: (?<when>${DATE}(?:/${DATE})?))?$`, 'u');
const IDENTIFIER = /^(?<scheme>[a-z]+):(?<id>\S+)$/u;

const list = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const refuse = (what: string, line: string): EntenteError =>
  new EntenteError('bad-input', `parseCatalogueTable: ${what} in "${line}"`, {
    hint: 'Write: name | aliases | leaders | of WHOLE 2012/2016; from PARENT 2010 | scheme:id.',
  });

const linkOf = (text: string, line: string): ActorLink => {
  const { word, name, when } = LINK.exec(text)?.groups ?? {};
  if (word === undefined || name === undefined) throw refuse(`no link "${text}"`, line);
  const kind = LINK_KINDS[word]!;
  const id = slugOf(name);
  if (when === undefined) return { kind, id };
  return { kind, id, when: kind === 'part-of' && !when.includes('/') ? `${when}/..` : when };
};

const rowOf = (line: string, type: ActorType, locations: readonly string[]): CatalogueRow => {
  const [name, aliasCell, leaderCell, linkCell, identifierCell, ...rest] = line
    .split('|')
    .map((cell) => cell.trim());
  if (!name || rest.length > 0) throw refuse(`no name, or more than ${MOST_CELLS} cells,`, line);
  const links = list(linkCell).map((link) => linkOf(link, line));
  const identifiers = list(identifierCell).map((identifier) => {
    const { scheme, id } = IDENTIFIER.exec(identifier)?.groups ?? {};
    if (scheme === undefined || id === undefined) throw refuse(`no identifier "${identifier}"`, line);
    return { scheme, id };
  });
  const whole = links.find(({ kind, when }) => kind === 'part-of' && (when?.endsWith('..') ?? true));
  const names = [name, ...list(aliasCell)];
  const [ownName, ...aliases] = names.map((alias) => alias.replace(/\?$/u, ''));
  return {
    shared: names.filter((alias) => alias.endsWith('?')).map((alias) => alias.slice(0, -1)),
    actor: {
      id: slugOf(ownName!),
      name: ownName!,
      type,
      aliases,
      leaders: list(leaderCell),
      ...(whole ? { partOf: whole.id } : {}),
      ...(links.length > 0 ? { links } : {}),
      ...(locations.length > 0 ? { locations } : {}),
      ...(identifiers.length > 0 ? { identifiers } : {}),
      basis: 'catalogue',
    },
  };
};

/**
 * A table of actors, one a line:
 *
 *     # armed-group: Mali; Niger
 *     Ansar Dine | Ansar Eddine; AD? | Iyad Ag Ghali | of JNIM 2017-03; from MPLA 1990 | ucdp:1
 *
 * A heading gives the type of the actors under it and, after the colon, the states where they are found. Cells hold lists
 * divided by semicolons: name; other names (a question mark stands behind those that another actor has, too); persons who
 * stand for it; wholes (`of`) and origins (`from`) with dates in EDTF; identifiers. Cells at the end may be left out.
 * @throws EntenteError `bad-input` naming the line
 */
export const parseCatalogueTable = (table: string): readonly CatalogueRow[] => {
  const rows: CatalogueRow[] = [];
  let heading: { readonly type: ActorType; readonly locations: readonly string[] } | null = null;
  for (const line of table.split('\n').map((text) => text.trim())) {
    if (line === '') continue;
    if (line.startsWith('#')) {
      const [type = '', locations] = line.slice(1).split(':');
      if (!TYPES.has(type.trim())) throw refuse('no type of actor', line);
      heading = { type: type.trim() as ActorType, locations: list(locations) };
    } else if (heading) rows.push(rowOf(line, heading.type, heading.locations));
    else throw refuse('no heading above', line);
  }
  return rows;
};
