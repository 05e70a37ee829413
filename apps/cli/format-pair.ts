import type { OriginGroup, StateProbabilities } from '../../src/records/index.ts';
import { formatCertainty } from './format-claims.ts';
import type { PairReport } from './pair-report.ts';
import { formatLevel, formatShare, formatTable } from './print.ts';

const levelOf = (p: StateProbabilities): number => p.allied - p.hostile;

/** Points of the curve to print: about one a year, and the last. */
const thinned = <T>(points: readonly T[]): readonly T[] =>
  points.filter((_, i) => i % 12 === 0 || i === points.length - 1);

const groupAsText = (group: OriginGroup, level: number, { claims }: Pick<PairReport, 'claims'>): string => {
  const [strongest, ...others] = group.claims.map((id) => claims.get(id)!);
  const without = levelOf(group.without.p);
  const lines = [
    `${formatLevel(level - without).padStart(5)}  ${strongest!.kind} · ${formatCertainty(strongest!.certainty)} · ` +
      `${strongest!.saidBy ? `says ${strongest!.saidBy}` : 'the author'} · ${group.date} · without it ${formatLevel(without)}`,
    `       “${strongest!.quote.replace(/\s+/g, ' ')}”`,
    `       ${strongest!.publisher ?? 'publisher not given'} · ${strongest!.doc}:${strongest!.begin}–${strongest!.end}`,
  ];
  for (const other of others)
    lines.push(`         counts 0: ${other.doc}:${other.begin}–${other.end} (${group.reason})`);
  return lines.join('\n');
};

/** The curve, and under it what the belief rests on, the witness that moves it most first. */
export const pairAsTable = (report: PairReport): string => {
  const { pair } = report;
  const without = pair.groups[0]?.without.p;
  const curve = formatTable(thinned(pair.curve), [
    { head: 'date', cell: ({ at }) => at },
    { head: 'level', cell: ({ p }) => formatLevel(levelOf(p)), align: 'right' },
    { head: 'hostile', cell: ({ p }) => formatShare(p.hostile), align: 'right' },
    { head: 'none', cell: ({ p }) => formatShare(p.none), align: 'right' },
    { head: 'allied', cell: ({ p }) => formatShare(p.allied), align: 'right' },
  ]);
  const nearest = pair.curve.reduce((best, point) =>
    Math.abs(Date.parse(point.at) - Date.parse(pair.at)) < Math.abs(Date.parse(best.at) - Date.parse(pair.at))
      ? point
      : best,
  );
  const level = levelOf(nearest.p);
  const rests = pair.groups.map((group) => groupAsText(group, level, report)).join('\n');
  return `${pair.a}, ${pair.b}\n\n${curve}\nWhat the level at ${pair.at} (${formatLevel(level)}) rests on, and what each witness adds to it:\n${without ? rests : ''}\n`;
};
