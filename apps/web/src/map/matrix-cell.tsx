import { memo } from 'react';

interface Props {
  readonly row: number;
  readonly column: number;
  /** In hundredths; null where nobody wrote about the pair. */
  readonly level: number | null;
  readonly contested: boolean;
  /** What a screen reader says. */
  readonly words: string;
  readonly focusable: boolean;
  readonly selected: boolean;
}

/** A pair in the matrix: a bar left against, right for, as long as the level is strong. */
export const MatrixCell = memo(({ row, column, level, contested, words, focusable, selected }: Props) => {
  const side = level === null || row === column ? '' : level < 0 ? 'host' : 'coop';
  return (
    // biome-ignore lint/a11y/useSemanticElements: cells stand where they are scrolled to, which a table does not let them
    <div
      role="gridcell"
      tabIndex={focusable ? 0 : -1}
      aria-colindex={column + 2}
      aria-label={words}
      aria-selected={selected}
      data-cell={`${row} ${column}`}
      className={`cell ${side} ${row === column ? 'self' : ''}`}
      style={{ gridRow: row + 2, gridColumn: column + 2 }}
    >
      {side !== '' && <i style={{ width: `${Math.abs(level!) / 2}%` }} />}
      {contested && <b />}
    </div>
  );
});
