import { useState } from 'react';
import { formatLevel, percent } from '../parts/format-number.ts';
import { type Order, sortRows, turnOrder } from '../parts/sort-rows.ts';
import { SortableHeading } from '../parts/sortable-heading.tsx';
import { movementOf, type ShownTie } from './shown-tie.ts';
import { TieRow } from './tie-row.tsx';
import type { MapAddress } from './use-map-address.ts';

type Column = 'pair' | 'level' | 'change' | 'origins' | 'certainty';

interface Props {
  readonly ties: readonly ShownTie[];
  /** The ties at the dates where the handles last rested: rows keep their order while one moves. */
  readonly settledTies: readonly ShownTie[];
  readonly at: string;
  readonly since: string;
  readonly pair: string | null;
  readonly nameOf: (id: string) => string;
  readonly addressWith: MapAddress['addressWith'];
}

/** Rows shown at first: more would make the time handle slow. */
const FIRST_ROWS = 100;

const certaintyOf = ({ level, allied, hostile }: ShownTie): number => (level < 0 ? hostile : allied);

/** The map as a table: every pair that has claims, at the date shown. */
export const MapTable = ({ ties, settledTies, at, since, pair, nameOf, addressWith }: Props) => {
  const [order, setOrder] = useState<Order<Column> | null>({ column: 'change', direction: 'descending' });
  const [all, setAll] = useState(false);
  const namesOf = ({ tie }: ShownTie): string => `${nameOf(tie.a)}, ${nameOf(tie.b)}`;
  const cellOf = (shown: ShownTie, column: Column): string | number => {
    if (column === 'pair') return namesOf(shown);
    if (column === 'origins') return shown.tie.origins;
    if (column === 'certainty') return certaintyOf(shown);
    return column === 'change' ? Math.abs(shown.change) : shown.level;
  };
  const sort = (column: Column) =>
    setOrder(turnOrder(order, column, column === 'pair' ? 'ascending' : 'descending'));
  const rows = sortRows(settledTies, order, cellOf);
  const shownRows = all ? rows : rows.slice(0, FIRST_ROWS);
  const now = new Map(ties.map((shown) => [shown.pair, shown]));
  const figures = { order, sort, numeric: true };
  return (
    <div className="table-room">
      <table>
        <caption className="unseen">
          Relations in {at}, compared with {since}
        </caption>
        <thead>
          <tr>
            <SortableHeading column="pair" order={order} sort={sort}>
              Pair
            </SortableHeading>
            <td className="level-column" />
            <SortableHeading column="level" {...figures}>
              {`Level, ${at}`}
            </SortableHeading>
            <SortableHeading column="change" {...figures}>
              {`since ${since}`}
            </SortableHeading>
            <SortableHeading column="origins" {...figures}>
              Origins
            </SortableHeading>
            <SortableHeading column="certainty" {...figures}>
              Probability
            </SortableHeading>
          </tr>
        </thead>
        <tbody>
          {shownRows.map((settled) => {
            const shown = now.get(settled.pair) ?? settled;
            return (
              <TieRow
                key={shown.pair}
                names={namesOf(shown)}
                address={addressWith({ pair: shown.pair })}
                selected={shown.pair === pair}
                contested={shown.tie.contested}
                level={percent(shown.level)}
                levelWords={formatLevel(shown.level)}
                changeWords={formatLevel(shown.change)}
                movement={movementOf(shown)}
                origins={shown.tie.origins}
                probability={`${shown.level < 0 ? 'hostile' : 'allied'} ${percent(certaintyOf(shown))} %`}
              />
            );
          })}
        </tbody>
      </table>
      {rows.length > shownRows.length && (
        <p className="small more-rows">
          {FIRST_ROWS} of {rows.length} pairs.{' '}
          <button type="button" className="btn line" onClick={() => setAll(true)}>
            Show all
          </button>
        </p>
      )}
    </div>
  );
};
