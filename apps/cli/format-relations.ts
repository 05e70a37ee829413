import { stringify } from 'csv-stringify/sync';
import type { Relation } from '../../src/records/index.ts';
import { formatLevel, formatShare, formatTable } from './print.ts';

const byStrength = (x: Relation, y: Relation): number => Math.abs(y.level) - Math.abs(x.level);

/** The direction of the change and its probability, where it is more likely than not. */
export const formatChange = ({ change }: Relation): string => {
  if (!change) return '';
  if (change.rises > 0.5) return `↑ ${formatShare(change.rises)}`;
  if (change.falls > 0.5) return `↓ ${formatShare(change.falls)}`;
  return '–';
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
