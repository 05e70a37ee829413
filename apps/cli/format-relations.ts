import { stringify } from 'csv-stringify/sync';
import type { Relation } from '../../src/records/index.ts';
import { formatLevel, formatShare, formatTable } from './print.ts';

const byStrength = (x: Relation, y: Relation): number => Math.abs(y.level) - Math.abs(x.level);

/** How much likelier one direction must be than the other before an arrow is shown (assumed). */
const CLEAR = 0.1;

/** The likelier direction of the change, and its probability; a dash where neither is clearly likelier. */
export const formatChange = ({ change }: Relation): string => {
  if (!change || Math.abs(change.rises - change.falls) < CLEAR) return '–';
  return change.rises > change.falls ? `↑ ${formatShare(change.rises)}` : `↓ ${formatShare(change.falls)}`;
};

/** Pairs by strength, with a line that says what the figures are. */
export const relationsAsTable = (relations: readonly Relation[]): string => {
  const first = relations[0];
  if (!first) return 'No pair has dated evidence yet. Read a report first: entente read FILE.\n';
  const table = formatTable([...relations].sort(byStrength), [
    { head: 'pair', cell: ({ a, b }) => `${a}, ${b}` },
    { head: 'level', cell: ({ level }) => formatLevel(level), align: 'right' },
    { head: 'hostile', cell: ({ p }) => formatShare(p.hostile), align: 'right' },
    { head: 'none', cell: ({ p }) => formatShare(p.none), align: 'right' },
    { head: 'allied', cell: ({ p }) => formatShare(p.allied), align: 'right' },
    { head: `since ${first.change?.since ?? ''}`, cell: formatChange, align: 'right' },
    { head: 'origins', cell: ({ origins }) => String(origins), align: 'right' },
    { head: 'claims', cell: ({ claims }) => String(claims), align: 'right' },
    { head: '', cell: ({ contested }) => (contested ? 'contested' : '') },
  ]);
  return (
    `${table}\nAt ${first.at}. Level: expected sign, −1 hostile to +1 allied. Origins: independent witnesses.\n` +
    'What a pair rests on: entente pair A B. Pairs without a dated claim are absent, not zero.\n'
  );
};

export const relationsAsCsv = (relations: readonly Relation[]): string =>
  stringify(
    relations.map((relation) => ({
      a: relation.a,
      b: relation.b,
      at: relation.at,
      p_hostile: relation.p.hostile,
      p_none: relation.p.none,
      p_allied: relation.p.allied,
      level: relation.level,
      information_nats: relation.information,
      origins: relation.origins,
      claims: relation.claims,
      contested: relation.contested,
      since: relation.change?.since,
      p_rises: relation.change?.rises,
      p_falls: relation.change?.falls,
    })),
    { header: true, cast: { boolean: String } },
  );
