import { drawMap, type MapActor } from '../../../../src/map/index.ts';
import { describeFilters } from './describe-filters.ts';
import type { MapAddress } from './use-map-address.ts';
import type { ShownMap } from './use-shown-map.ts';

/** Size of a saved or printed picture, in px: three to two, as a page takes it. */
const SIZE = { width: 1200, height: 800 };

/** The map as it is shown, as a standalone SVG: its date, filters, selection, camps and pins; always on light paper. */
export const pictureShown = (
  { actor, pair, filters }: Pick<MapAddress, 'actor' | 'pair' | 'filters'>,
  { ties, camps }: Pick<ShownMap, 'ties' | 'camps'>,
  actors: readonly MapActor[],
  at: string,
  since: string | null,
): string =>
  drawMap(
    { at, actors, ties, camps },
    {
      size: SIZE,
      selected: { actor, pair },
      camp: filters.camp,
      note: describeFilters(filters),
      ...(since === null ? {} : { since }),
    },
  );
