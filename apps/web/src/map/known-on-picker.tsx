import { formatDate } from '../parts/format-date.ts';
import { FilterPanel } from './filter-panel.tsx';

interface Props {
  /** ISO day; null for today. */
  readonly known: string | null;
  readonly change: (known: string | null) => void;
}

const isDay = (words: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(words);

/** The second clock: what the map would have been on a past day, by what was published and decided by then. */
export const KnownOnPicker = ({ known, change }: Props) => (
  <FilterPanel label="as known on" value={known === null ? 'today' : formatDate(known)}>
    <label className="field">
      Published and decided up to
      <input
        type="date"
        defaultValue={known ?? ''}
        onChange={({ target }) => {
          // Years are typed digit by digit: 0002 is on the way to 2010.
          if (isDay(target.value) && target.value >= '1800') change(target.value);
        }}
      />
    </label>
    <p className="fine">Positions and the axis stay those of today, so that the two can be compared.</p>
    {known !== null && (
      <button type="button" className="btn line" onClick={() => change(null)}>
        Today
      </button>
    )}
  </FilterPanel>
);
