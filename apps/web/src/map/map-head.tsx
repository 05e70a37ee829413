import { memo } from 'react';
import { Link } from 'wouter';
import { MenuButton } from '../parts/menu-button.tsx';
import { savePng, saveSvg } from './save-picture.ts';
import { MAP_VIEWS, type MapAddress } from './use-map-address.ts';

interface Props extends Pick<MapAddress, 'view' | 'panel' | 'go' | 'addressWith'> {
  /** The picture as it is shown by then, and what its file is called. */
  readonly picture: () => { readonly svg: string; readonly name: string };
}

const NAMES = { map: 'Map', table: 'Table', matrix: 'Matrix' } as const;

export const MapHead = memo(({ view, panel, go, addressWith, picture }: Props) => (
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
          { id: 'svg', label: 'as SVG, to be edited', run: () => saveSvg(picture()) },
          { id: 'png', label: 'as PNG, twice the size', run: () => void savePng(picture()) },
        ]}
      />
    </div>
  </div>
));
