import { formatDate } from '../parts/format-date.ts';
import type { MapFilters } from './map-filter-address.ts';

/** What a filter leaves out, in words; empty where it leaves out nothing. */
export const describeFilters = ({
  kinds,
  theatre,
  without,
  only,
  certainty,
  known,
  camp,
  moved,
}: MapFilters): string =>
  [
    kinds.length > 0 && `only ${kinds.map((kind) => kind.replace('-', ' ')).join(', ')}`,
    theatre !== null && `theatre ${theatre}`,
    only !== null && `only by ${only}`,
    without.length > 0 && `without ${without.join(', ')}`,
    certainty !== null && `claims from ${Math.round(Number(certainty) * 100)} % on`,
    known !== null && `as known on ${formatDate(known)}`,
    camp !== null && `ties of camp ${camp}`,
    moved !== null && `${moved} between the two dates`,
  ]
    .filter((part) => part !== false)
    .join('; ');
