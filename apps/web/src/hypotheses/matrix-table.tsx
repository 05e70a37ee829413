import { Fragment } from 'react';
import type { EvidenceRow, QuestionWeighed } from '../../../../src/hypotheses/index.ts';
import type { Cell } from '../../../../src/records/index.ts';
import { SpeakerTag } from '../parts/speaker-tag.tsx';
import { FindingWords } from './finding-words.tsx';
import { formatBits } from './format-chance.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { RowDetail } from './row-detail.tsx';
import { ScoresFoot } from './scores-foot.tsx';

/** Where one stands in the matrix. */
export interface Place {
  readonly rowId: string;
  readonly hypothesis: number;
}

interface Props {
  readonly weighed: QuestionWeighed;
  readonly rows: readonly EvidenceRow[];
  readonly place: Place | null;
  /** Whether the keys moved here, so that the cell takes the focus. */
  readonly hasFocus: boolean;
  readonly opened: string | null;
  readonly select: (place: Place) => void;
  readonly take: (row: EvidenceRow, hypothesis: number) => void;
  readonly decide: (row: EvidenceRow, hypothesis: number, cell: Cell) => void;
  readonly edit: (hypothesisId: string) => void;
}

/** Findings by hypotheses. */
export const MatrixTable = (props: Props) => {
  const { weighed, rows, place, hasFocus, opened, select, take, decide, edit } = props;
  const { hypotheses } = weighed;
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col">Evidence</th>
          <th scope="col">speaker</th>
          {hypotheses.map(({ hypothesis }, h) => (
            <th key={hypothesis.id} scope="col" className="hypothesis-head">
              <button type="button" onClick={() => edit(hypothesis.id)} title="Change it">
                <b>
                  H{h + 1} {hypothesis.title}
                </b>
              </button>
              <span>{hypothesis.statement}</span>
            </th>
          ))}
          <th scope="col" className="num">
            tells them
            <br />
            apart, bits
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.id}>
            <tr aria-selected={place?.rowId === row.id || undefined} data-row={row.id}>
              <td className="finding">
                <FindingWords row={row} />
              </td>
              <td className="finding-speaker">
                {row.witnesses[0] && <SpeakerTag claim={row.witnesses[0]} />}
                <span className="finding-facts">{row.witnesses[0]?.publisher}</span>
              </td>
              {hypotheses.map(({ hypothesis }, h) => {
                const isCurrent = place?.rowId === row.id && place.hypothesis === h;
                return (
                  <td key={hypothesis.id} className="cell-place">
                    <MatrixCell
                      cell={row.cells[h]!}
                      title={hypothesis.title}
                      isCurrent={isCurrent}
                      hasFocus={isCurrent && hasFocus}
                      select={() => select({ rowId: row.id, hypothesis: h })}
                      take={() => take(row, h)}
                    />
                  </td>
                );
              })}
              <td className="num">
                {row.decides && <b>decides </b>}
                {formatBits(row.diagnosticity)}
              </td>
            </tr>
            {opened === row.id && (
              <tr className="detail-row">
                <td colSpan={hypotheses.length + 3}>
                  <RowDetail
                    row={row}
                    hypotheses={hypotheses}
                    chosen={place?.rowId === row.id ? place.hypothesis : 0}
                    decide={(cell) => decide(row, place?.rowId === row.id ? place.hypothesis : 0, cell)}
                  />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
      <ScoresFoot weighed={weighed} />
    </table>
  );
};
