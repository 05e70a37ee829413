import { formatCount } from '../parts/format-number.ts';
import { FilterPanel } from './filter-panel.tsx';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly claims: number }[];
  /** None: nothing is left out. */
  readonly chosen: readonly string[];
  readonly change: (chosen: readonly string[]) => void;
}

/** A filter by some of several. */
export const SeveralFilter = ({ label, options, chosen, change }: Props) => {
  const value =
    chosen.length === 0
      ? 'all'
      : chosen.length === 1
        ? chosen[0]!.replace('-', ' ')
        : `${chosen.length} of ${options.length}`;
  return (
    <FilterPanel label={label} value={value}>
      <ul className="small">
        {options.map((option) => (
          <li key={option.value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(option.value)}
                onChange={({ target }) =>
                  change(
                    target.checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value),
                  )
                }
              />
              {option.label} <span className="faint">{formatCount(option.claims)}</span>
            </label>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <button type="button" className="btn line" onClick={() => change([])}>
          All
        </button>
      )}
    </FilterPanel>
  );
};
