import type { Actor } from '../../records/index.ts';
import { type CatalogueRow, parseCatalogueTable } from './parse-catalogue-table.ts';
import { AFRICA } from './tables/africa.ts';
import { AMERICAS } from './tables/americas.ts';
import { EAST_ASIA } from './tables/east-asia.ts';
import { EUROPE } from './tables/europe.ts';
import { INTERNATIONAL } from './tables/international.ts';
import { MIDDLE_EAST } from './tables/middle-east.ts';
import { SOUTH_ASIA } from './tables/south-asia.ts';
import { STATE_FORCES } from './tables/state-forces.ts';
import { STATES } from './tables/states.ts';

/** The rows behind the starter catalogue. The order matters where an alias is shared: `settleSharedNames`. */
export const starterRows: readonly CatalogueRow[] = [
  STATE_FORCES,
  SOUTH_ASIA,
  STATES,
  INTERNATIONAL,
  MIDDLE_EAST,
  AFRICA,
  EAST_ASIA,
  EUROPE,
  AMERICAS,
].flatMap(parseCatalogueTable);

/** The actors that every project knows before it reads anything. */
export const starterCatalogue: readonly Actor[] = starterRows.map(({ actor }) => actor);
