import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { MapActor } from '../../../../src/map/index.ts';
import { counted, formatLevel, percent } from '../parts/format-number.ts';
import { arrangeMatrix, tiesByCell } from './arrange-matrix.ts';
import { type Cell, cellAfterKey } from './cell-after-key.ts';
import { MatrixCell } from './matrix-cell.tsx';
import type { ShownTie } from './shown-tie.ts';
import type { MapAddress } from './use-map-address.ts';
import { useWindow } from './use-window.ts';

interface Props {
  readonly actors: readonly MapActor[];
  readonly ties: readonly ShownTie[];
  /** At the dates where the handles last rested: rows keep their order while one moves. */
  readonly settledTies: readonly ShownTie[];
  readonly campOf: ReadonlyMap<string, number>;
  readonly at: string;
  readonly pair: string | null;
  readonly nameOf: (id: string) => string;
  readonly go: MapAddress['go'];
}

/** Side of a cell, and room for the names of rows and of columns, in px; as in matrix.css. */
const CELL = 28;

const between = ([begin, end]: readonly [number, number]): readonly number[] =>
  Array.from({ length: end - begin }, (_, i) => begin + i);

/** The map as a matrix: every actor by every other, camp by camp. One cell is in the tab order; arrows move on. */
export const MapMatrix = ({ actors, ties, settledTies, campOf, at, pair, nameOf, go }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const order = useMemo(() => arrangeMatrix(actors, settledTies, campOf), [actors, settledTies, campOf]);
  const cells = useMemo(() => tiesByCell(ties, order), [ties, order]);
  const { rows, columns } = useWindow(box, order.length, CELL);
  const [focused, setFocused] = useState<Cell>({ row: 0, column: 1 });
  const wanted = useRef(false);
  const here: Cell = {
    row: Math.min(focused.row, order.length - 1),
    column: Math.min(focused.column, order.length - 1),
  };
  const tieAt = ({ row, column }: Cell): ShownTie | undefined => cells.get(row * order.length + column);

  useEffect(() => {
    if (!wanted.current) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-cell="${here.row} ${here.column}"]`);
    if (!cell) return;
    wanted.current = false;
    cell.focus({ preventScroll: true });
  });

  const reveal = ({ row, column }: Cell): void => {
    const scrolls = box.current!;
    const head = scrolls.querySelector<HTMLElement>('.corner')!.getBoundingClientRect();
    const top = row * CELL;
    const left = column * CELL;
    const height = scrolls.clientHeight - head.height - CELL;
    const width = scrolls.clientWidth - head.width - CELL;
    if (top < scrolls.scrollTop) scrolls.scrollTop = top;
    else if (top > scrolls.scrollTop + height) scrolls.scrollTop = top - height;
    if (left < scrolls.scrollLeft) scrolls.scrollLeft = left;
    else if (left > scrolls.scrollLeft + width) scrolls.scrollLeft = left - width;
  };
  const open = (cell: Cell): void => {
    const tie = tieAt(cell);
    if (tie) go({ pair: tie.pair });
    else if (cell.row === cell.column) go({ pair: null, actor: order[cell.row]!.id });
  };
  const cellOf = (target: EventTarget): Cell | null => {
    const data =
      target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined;
    const [row, column] = data?.split(' ').map(Number) ?? [];
    return row === undefined || column === undefined ? null : { row, column };
  };
  const press = (event: KeyboardEvent): void => {
    const cell = cellOf(event.target);
    if (!cell || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(cell);
      return;
    }
    const next = cellAfterKey(event.key, event.ctrlKey || event.metaKey, cell, order.length);
    if (!next) return;
    event.preventDefault();
    wanted.current = true;
    setFocused(next);
    reveal(next);
  };
  const click = (event: MouseEvent): void => {
    const cell = cellOf(event.target);
    if (!cell) return;
    setFocused(cell);
    open(cell);
  };
  const wordsFor = (row: number, column: number, tie: ShownTie | undefined): string => {
    const [a, b] = [order[row]!.name, order[column]!.name];
    if (row === column) return a;
    if (!tie) return `${a}, ${b}: no claims`;
    return `${a}, ${b}: ${formatLevel(tie.level)}${tie.contested ? ', contested' : ''}`;
  };

  if (order.length === 0)
    return (
      <p className="nothing matrix-room">No pair passes these filters. Take one of them away to see more.</p>
    );
  return (
    <div className="matrix-room">
      {/* biome-ignore lint/a11y/useSemanticElements: only what is in sight is drawn, which a table does not allow */}
      <div
        className="matrix"
        ref={box}
        role="grid"
        aria-label={`Relations in ${at}, actor by actor`}
        aria-rowcount={order.length + 1}
        aria-colcount={order.length + 1}
        onKeyDown={press}
        onClick={click}
      >
        <div
          className="matrix-cells"
          style={{
            gridTemplateColumns: `var(--matrix-names) repeat(${order.length}, ${CELL}px)`,
            gridTemplateRows: `var(--matrix-heads) repeat(${order.length}, ${CELL}px)`,
          }}
        >
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div role="row" aria-rowindex={1} className="matrix-row" tabIndex={-1}>
            {/* biome-ignore lint/a11y/useSemanticElements: as above */}
            <div role="columnheader" aria-colindex={1} className="corner" tabIndex={-1}>
              <span className="fine">{counted(order.length, 'actor')}, camp by camp</span>
            </div>
            {between(columns).map((column) => (
              // biome-ignore lint/a11y/useSemanticElements: as above
              <div
                key={order[column]!.id}
                role="columnheader"
                aria-colindex={column + 2}
                className="column-name"
                style={{ gridColumn: column + 2 }}
                tabIndex={-1}
              >
                <span>{order[column]!.name}</span>
              </div>
            ))}
          </div>
          {between(rows).map((row) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            <div key={order[row]!.id} role="row" aria-rowindex={row + 2} className="matrix-row" tabIndex={-1}>
              {/* biome-ignore lint/a11y/useSemanticElements: as above */}
              <div
                role="rowheader"
                aria-colindex={1}
                className={`row-name ${campOf.get(order[row]!.id) !== campOf.get(order[row - 1]?.id ?? '') ? 'first' : ''}`}
                style={{ gridRow: row + 2 }}
                tabIndex={-1}
              >
                <span>{nameOf(order[row]!.id)}</span>
                {campOf.get(order[row]!.id) ? <em className="fine">{campOf.get(order[row]!.id)}</em> : null}
              </div>
              {between(columns).map((column) => {
                const tie = row === column ? undefined : cells.get(row * order.length + column);
                return (
                  <MatrixCell
                    key={order[column]!.id}
                    row={row}
                    column={column}
                    level={tie ? percent(tie.level) : null}
                    contested={tie?.contested ?? false}
                    words={wordsFor(row, column, tie)}
                    focusable={row === here.row && column === here.column}
                    selected={tie !== undefined && tie.pair === pair}
                  />
                );
              })}
            </div>
          ))}
        </div>
      </div>
      <p className="map-key">
        <span>A bar to the left: against; to the right: for; a dot: contested; empty: no claims.</span>
      </p>
    </div>
  );
};
