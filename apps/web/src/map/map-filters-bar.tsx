import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { Link } from 'wouter';
import { type CampBalance, MOVES } from '../../../../src/map/index.ts';
import { counted } from '../parts/format-number.ts';
import { KnownOnPicker } from './known-on-picker.tsx';
import { isFiltered } from './map-filter-address.ts';
import { mapChoicesQuery } from './moving-map-query.ts';
import { OneFilter } from './one-filter.tsx';
import { SeveralFilter } from './several-filter.tsx';
import { SourceFilter } from './source-filter.tsx';
import type { MapAddress } from './use-map-address.ts';

interface Props extends Pick<MapAddress, 'filters' | 'comparing' | 'go' | 'addressWith'> {
  readonly camps: readonly CampBalance[];
  readonly nameOf: (id: string) => string;
  readonly ties: number;
  readonly actors: number;
}

/** Where a claim's range must begin, by ICD 203's words. */
const CERTAINTIES = [
  { value: '0.45', label: 'roughly even chance or surer' },
  { value: '0.55', label: 'likely or surer' },
  { value: '0.8', label: 'very likely or surer' },
  { value: '0.95', label: 'stated as a fact' },
];
const MOVED = MOVES.map((move) => ({ value: move, label: move }));

const campOptions = (camps: readonly CampBalance[], nameOf: (id: string) => string) =>
  camps.map(({ camp, members }) => ({
    value: String(camp),
    label: `${camp}: ${members.slice(0, 2).map(nameOf).join(', ')}${members.length > 2 ? ` and ${members.length - 2} more` : ''}`,
  }));

/** What the map is drawn from and what of it is shown; all of it stands in the address. */
export const MapFiltersBar = memo(
  ({ filters, comparing, go, addressWith, camps, nameOf, ties, actors }: Props) => {
    const { data } = useQuery(mapChoicesQuery(filters.known));
    const kinds = (data?.kinds ?? []).map(({ name, claims }) => ({
      value: name,
      label: name.replace('-', ' '),
      claims,
    }));
    const theatres = (data?.theatres ?? []).map(({ name, claims }) => ({
      value: name,
      label: `${name} (${claims})`,
    }));
    const cleared = {
      kinds: [],
      theatre: null,
      without: [],
      only: null,
      certainty: null,
      known: null,
      camp: null,
      moved: null,
    };
    return (
      <search className="bar filters" aria-label="Filters">
        <SeveralFilter
          label="kind"
          options={kinds}
          chosen={filters.kinds}
          change={(chosen) => go({ kinds: chosen })}
        />
        <OneFilter
          label="theatre"
          whole="all"
          options={theatres}
          value={filters.theatre}
          change={(theatre) => go({ theatre })}
        />
        <SourceFilter
          sources={data?.sources ?? []}
          only={filters.only}
          without={filters.without}
          change={(change) => go(change)}
        />
        <OneFilter
          label="certainty"
          whole="any"
          options={CERTAINTIES}
          value={filters.certainty}
          change={(certainty) => go({ certainty })}
        />
        <OneFilter
          label="camp"
          whole="all"
          options={campOptions(camps, nameOf)}
          value={filters.camp === null ? null : String(filters.camp)}
          change={(camp) => go({ camp: camp === null ? null : Number(camp) })}
        />
        {comparing && (
          <OneFilter
            label="changes"
            whole="all"
            options={MOVED}
            value={filters.moved}
            change={(moved) => go({ moved: MOVES.find((move) => move === moved) ?? null })}
          />
        )}
        <KnownOnPicker known={filters.known} change={(known) => go({ known })} />
        {isFiltered(filters) && (
          <Link className="btn" href={addressWith(cleared)}>
            Clear filters
          </Link>
        )}
        <p className="facts">
          <span>
            <b>{counted(actors, 'actor')}</b>, <b>{counted(ties, 'pair')}</b>
          </span>
        </p>
      </search>
    );
  },
);
