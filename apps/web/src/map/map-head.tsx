import { Link } from 'wouter';
import { counted } from '../parts/format-number.ts';
import type { MapAddress } from './use-map-address.ts';

interface Props {
  readonly address: MapAddress;
  /** ISO day shown. */
  readonly day: string;
  readonly actors: number;
  readonly pairs: number;
}

export const MapHead = ({ address, day, actors, pairs }: Props) => (
  <div className="head">
    <h1>Who sides with whom</h1>
    <nav className="switch" aria-label="View">
      <Link
        className="btn"
        href={address.addressWith({ view: 'map' })}
        aria-current={address.view === 'map' ? 'true' : undefined}
      >
        Map
      </Link>
      <Link
        className="btn"
        href={address.addressWith({ view: 'table' })}
        aria-current={address.view === 'table' ? 'true' : undefined}
      >
        Table
      </Link>
    </nav>
    <p className="facts">
      <span>
        <b>{counted(actors, 'actor')}</b>, <b>{counted(pairs, 'pair')}</b> with claims
      </span>
    </p>
    <a
      className="btn line"
      href={`/api/map.svg?at=${day.slice(0, 7)}`}
      download={`map-${day.slice(0, 7)}.svg`}
    >
      Save SVG
    </a>
  </div>
);
