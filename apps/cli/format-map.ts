import { starterCatalogue } from '../../src/claims/index.ts';
import { knownActors } from '../../src/ledger/index.ts';
import { drawMap, mapAt, pinActors, pinsInForce, traceMap, writeGexf } from '../../src/map/index.ts';
import type { Actor } from '../../src/records/index.ts';
import { weighClaims } from '../../src/relations/index.ts';
import { relationsAsCsv } from './format-relations.ts';
import type { Weighable } from './load-weighable.ts';
import { periodOf } from './period.ts';

/** The map of what stands, as text in one of the formats. */
export const mapAs = (
  format: 'svg' | 'gexf' | 'json' | 'csv',
  standing: Weighable & { readonly actors: readonly Actor[] },
  asked: { readonly at?: string | undefined },
): string => {
  const period = periodOf(standing, asked);
  if (format === 'csv')
    return relationsAsCsv(weighClaims(standing.claims, { ...period, parameters: standing.parameters }));
  const timeline = pinActors(
    traceMap(standing.claims, knownActors(standing, starterCatalogue), standing.parameters),
    pinsInForce(standing.decisions),
  );
  switch (format) {
    case 'gexf':
      return writeGexf(timeline);
    case 'svg':
      return drawMap(mapAt(timeline, period.at));
    case 'json':
      return `${JSON.stringify(mapAt(timeline, period.at), null, 2)}\n`;
  }
};
