import { Link } from 'wouter';
import { MenuButton } from '../parts/menu-button.tsx';
import type { MovingMap } from './moving-map.ts';
import { pictureShown } from './picture-shown.ts';
import { savePng, saveSvg } from './save-picture.ts';
import { MAP_VIEWS, type MapAddress } from './use-map-address.ts';
import type { ShownMap } from './use-shown-map.ts';

interface Props {
  readonly address: MapAddress;
  readonly shown: ShownMap;
  readonly timeline: Pick<MovingMap, 'months' | 'actors'>;
  readonly at: string;
  readonly since: string | null;
}

const NAMES = { map: 'Map', table: 'Table', matrix: 'Matrix' } as const;

export const MapHead = ({ address, shown, timeline, at, since }: Props) => {
  const { view, panel, go, addressWith } = address;
  const name = `map-${timeline.months[address.at]?.slice(0, 7) ?? ''}`;
  const svg = (): string => pictureShown(address, shown, timeline, at, since);
  return (
    <div className="head">
      <h1>Who sides with whom</h1>
      <nav className="switch" aria-label="View">
        {MAP_VIEWS.map((one) => (
          <Link
            key={one}
            className="btn"
            href={addressWith({ view: one })}
            aria-current={view === one ? 'true' : undefined}
          >
            {NAMES[one]}
          </Link>
        ))}
      </nav>
      <div className="bar tools-right">
        <button type="button" className="btn line" aria-pressed={panel} onClick={() => go({ panel: !panel })}>
          Neighbours <kbd>n</kbd>
        </button>
        <MenuButton
          label="Save picture"
          actions={[
            { id: 'svg', label: 'as SVG, to be edited', run: () => saveSvg(svg(), name) },
            { id: 'png', label: 'as PNG, twice the size', run: () => void savePng(svg(), name) },
          ]}
        />
      </div>
    </div>
  );
};
