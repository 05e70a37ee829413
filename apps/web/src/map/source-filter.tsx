import { useState } from 'react';
import type { MapChoice } from '../../../../src/map/index.ts';
import { formatCount } from '../parts/format-number.ts';
import { FilterPanel } from './filter-panel.tsx';

interface Props {
  readonly sources: readonly MapChoice[];
  readonly only: string | null;
  readonly without: readonly string[];
  readonly change: (change: { readonly only?: string | null; readonly without?: readonly string[] }) => void;
}

/** Rows shown at a time; typing finds the others. */
const MOST_ROWS = 40;
/** From so many on, there is a field to look one up. */
const LOOKED_UP = 12;

/** The map without some sources, or by one alone. */
export const SourceFilter = ({ sources, only, without, change }: Props) => {
  const [typed, setTyped] = useState('');
  const value =
    only !== null
      ? `only ${only}`
      : without.length === 0
        ? 'all'
        : without.length === 1
          ? `without ${without[0]}`
          : `without ${without.length}`;
  const found = sources.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
  return (
    <FilterPanel label="source" value={value}>
      {sources.length > LOOKED_UP && (
        <label className="field">
          Find a source
          <input value={typed} onChange={({ target }) => setTyped(target.value)} autoComplete="off" />
        </label>
      )}
      <ul className="small source-choices">
        {found.slice(0, MOST_ROWS).map(({ name, claims }) => {
          const isOut = without.includes(name);
          const isOnly = only === name;
          return (
            <li key={name}>
              <span>
                {name} <span className="faint">{formatCount(claims)}</span>
              </span>
              <button
                type="button"
                className="btn line"
                aria-pressed={isOut}
                aria-label={`Without ${name}`}
                onClick={() =>
                  change({
                    without: isOut ? without.filter((one) => one !== name) : [...without, name],
                    ...(isOnly ? { only: null } : {}),
                  })
                }
              >
                without
              </button>
              <button
                type="button"
                className="btn line"
                aria-pressed={isOnly}
                aria-label={`Only ${name}`}
                onClick={() => change({ only: isOnly ? null : name, without: [] })}
              >
                only
              </button>
            </li>
          );
        })}
      </ul>
      {found.length === 0 && <p className="small soft">No claim on the map names such a source.</p>}
      {found.length > MOST_ROWS && (
        <p className="fine">{formatCount(found.length - MOST_ROWS)} more; type a part of the name.</p>
      )}
    </FilterPanel>
  );
};
