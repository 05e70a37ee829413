import { Icon } from '../parts/icon.tsx';

/** The one key allowed: the line under the map. */
export const MapKey = ({ since }: { readonly since: string | null }) => (
  <p className="map-key">
    <span className="sign coop">allied</span>
    <span className="sign host">hostile</span>
    <span>width: level</span>
    <span>fainter: less certain</span>
    <span>
      <Icon name="contested" /> contested, origins for : against
    </span>
    {since !== null && (
      <span>
        <Icon name="rises" /> <Icon name="falls" /> stronger, weaker since {since}
      </span>
    )}
  </p>
);
