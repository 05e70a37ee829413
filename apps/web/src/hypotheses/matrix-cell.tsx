import { useEffect, useRef } from 'react';
import type { FindingCell } from '../../../../src/hypotheses/index.ts';
import { rankOf } from '../../../../src/hypotheses/index.ts';
import { cellInWords } from './cell-words.ts';

interface Props {
  readonly cell: FindingCell;
  readonly title: string;
  /** The one cell that Tab leads to. */
  readonly isCurrent: boolean;
  /** Takes the focus when the keys move here. */
  readonly hasFocus: boolean;
  readonly select: () => void;
  readonly take: () => void;
}

/** How long a bar is, in per cent of the cell. */
const LENGTHS = [0, 22, 44];

const Mark = ({ cell: { cell, isDecided } }: Pick<Props, 'cell'>) => {
  const rank = rankOf(cell);
  if (rank === null) return <span className="cell-none">n/a</span>;
  const basis = isDecided ? 'is-decided' : 'is-proposed';
  if (rank === 0) return <i className={`cell-dot ${basis}`} />;
  const side = rank < 0 ? 'right' : 'left';
  return (
    <i className={`cell-bar ${basis}`} style={{ [side]: '50%', width: `${LENGTHS[Math.abs(rank)]}%` }} />
  );
};

/** One cell: a bar left against, right for; filled where a person decided, hollow where the program proposes. */
export const MatrixCell = ({ cell, title, isCurrent, hasFocus, select, take }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasFocus) button.current?.focus();
  }, [hasFocus]);
  const disputed = new Set(cell.reviews.map((review) => review.cell)).size > 1;
  return (
    <button
      ref={button}
      type="button"
      className={isCurrent ? 'matrix-cell current' : 'matrix-cell'}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={`${title}: ${cell.cell === 'not-applicable' ? 'n/a, ' : ''}${cellInWords(cell.cell)}${cell.isDecided ? '' : ', proposed'}${disputed ? ', disputed' : ''}`}
      onClick={select}
      onFocus={select}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        take();
      }}
    >
      <Mark cell={cell} />
      {disputed && <span className="cell-disputed">disputed</span>}
    </button>
  );
};
