import { starterCatalogue } from '../../src/claims/index.ts';
import type { Standing } from '../../src/ledger/index.ts';
import { drawMap, mapAt, traceMap, writeGexf } from '../../src/map/index.ts';
import { weighClaims } from '../../src/relations/index.ts';
import { relationsAsCsv } from './format-relations.ts';
import { periodOf } from './period.ts';

/** The map of what stands, as text in one of the formats. */
export const mapAs = (
  format: 'svg' | 'gexf' | 'json' | 'csv',
  standing: Standing,
  asked: { readonly at?: string | undefined },
): string => {
  const period = periodOf(standing, asked);
  if (format === 'csv') return relationsAsCsv(weighClaims(standing.claims, period));
  const timeline = traceMap(standing.claims, [...standing.actors, ...starterCatalogue]);
  switch (format) {
    case 'gexf':
      return writeGexf(timeline);
    case 'svg':
      return drawMap(mapAt(timeline, period.at));
    case 'json':
      return `${JSON.stringify(mapAt(timeline, period.at), null, 2)}\n`;
  }
};
