import { useState } from 'react';
import { MOVES, moveOfTie } from '../../../../src/map/index.ts';
import { formatCount, formatLevel, percent } from '../parts/format-number.ts';
import { type Order, sortRows, turnOrder } from '../parts/sort-rows.ts';
import { SortableHeading } from '../parts/sortable-heading.tsx';
import type { ShownTie } from './shown-tie.ts';
import { TieRow } from './tie-row.tsx';
import type { MapAddress } from './use-map-address.ts';

type Column = 'pair' | 'level' | 'change' | 'move' | 'origins' | 'certainty' | 'camps';

interface Props {
  readonly ties: readonly ShownTie[];
  /** The ties at the dates where the handles last rested: rows keep their order while one moves. */
  readonly settledTies: readonly ShownTie[];
  readonly campOf: ReadonlyMap<string, number>;
  readonly at: string;
  /** Null where nothing is compared. */
  readonly since: string | null;
  readonly pair: string | null;
  readonly nameOf: (id: string) => string;
  readonly addressWith: MapAddress['addressWith'];
}

/** Rows shown at first: more would make the time handle slow. */
const FIRST_ROWS = 100;

const certaintyOf = ({ level, allied, hostile }: ShownTie): number => (level < 0 ? hostile : allied);

/** The map as a table: every pair that has claims, at the date shown. */
export const MapTable = ({ ties, settledTies, campOf, at, since, pair, nameOf, addressWith }: Props) => {
  const first: Column = since === null ? 'level' : 'change';
  const [order, setOrder] = useState<Order<Column> | null>({ column: first, direction: 'descending' });
  const [all, setAll] = useState(false);
  const namesOf = ({ a, b }: ShownTie): string => `${nameOf(a)}, ${nameOf(b)}`;
  const campsOf = ({ a, b }: ShownTie): string =>
    [...new Set([campOf.get(a) || '–', campOf.get(b) || '–'])].join(', ');
  const cellOf = (shown: ShownTie, column: Column): string | number => {
    switch (column) {
      case 'pair':
        return namesOf(shown);
      case 'level':
        return shown.level;
      case 'change':
        return Math.abs(shown.change);
      case 'move':
        return MOVES.indexOf(moveOfTie(shown));
      case 'origins':
        return shown.origins;
      case 'certainty':
        return certaintyOf(shown);
      case 'camps':
        return campsOf(shown);
    }
  };
  const upwards: readonly Column[] = ['pair', 'move', 'camps'];
  const sort = (column: Column) =>
    setOrder(turnOrder(order, column, upwards.includes(column) ? 'ascending' : 'descending'));
  const rows = sortRows(settledTies, order, cellOf);
  const shownRows = all ? rows : rows.slice(0, FIRST_ROWS);
  const now = new Map(ties.map((shown) => [shown.pair, shown]));
  const words = { order, sort };
  const figures = { ...words, numeric: true };
  return (
    <div className="table-room">
      <table>
        <caption className="unseen">
          Relations in {at}
          {since !== null && `, compared with ${since}`}
        </caption>
        <thead>
          <tr>
            <SortableHeading column="pair" {...words}>
              Pair
            </SortableHeading>
            <td className="level-column" />
            <SortableHeading column="level" {...figures}>
              {`Level, ${at}`}
            </SortableHeading>
            {since !== null && (
              <>
                <SortableHeading column="change" {...figures}>
                  {`since ${since}`}
                </SortableHeading>
                <SortableHeading column="move" {...words}>
                  Change
                </SortableHeading>
              </>
            )}
            <SortableHeading column="origins" {...figures}>
              Origins
            </SortableHeading>
            <SortableHeading column="certainty" {...figures}>
              Probability
            </SortableHeading>
            <SortableHeading column="camps" {...figures}>
              Camps
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
                contested={shown.contested ? `${shown.cooperative}:${shown.conflictual}` : null}
                level={percent(shown.level)}
                levelWords={formatLevel(shown.level)}
                changeWords={since === null ? null : formatLevel(shown.change)}
                move={moveOfTie(shown)}
                origins={shown.origins}
                probability={`${shown.level < 0 ? 'hostile' : 'allied'} ${percent(certaintyOf(shown))} %`}
                camps={campsOf(shown)}
              />
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 && (
        <p className="nothing">No pair passes these filters. Take one of them away to see more.</p>
      )}
      {rows.length > shownRows.length && (
        <p className="small more-rows">
          {FIRST_ROWS} of {formatCount(rows.length)} pairs.{' '}
          <button type="button" className="btn line" onClick={() => setAll(true)}>
            Show all
          </button>
        </p>
      )}
    </div>
  );
};
