import { useState } from 'react';
import type { EvidenceRow, QuestionWeighed } from '../../../../src/hypotheses/index.ts';
import type { Cell, Hypothesis } from '../../../../src/records/index.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { useDecisions } from '../decisions/use-decisions.ts';
import { Choice } from '../parts/choice.tsx';
import { counted } from '../parts/format-number.ts';
import { HangsOn } from './hangs-on.tsx';
import { HypothesisForm } from './hypothesis-form.tsx';
import { MatrixTable, type Place } from './matrix-table.tsx';
import { SORT_WORDS, SORTS, type Sort } from './order-rows.ts';
import type { MatrixAddress } from './use-matrix-address.ts';
import { useMatrixKeys } from './use-matrix-keys.ts';
import { MOST_ROWS, useShownRows } from './use-shown-rows.ts';

interface Props {
  readonly weighed: QuestionWeighed;
  readonly questions: readonly string[];
  readonly address: MatrixAddress;
}

/** Cells that one decision may hold (the server's limit). */
const MOST_CELLS = 10_000;

/** The rivals of one question beside the evidence. */
export const OpenedQuestion = ({ weighed, questions, address }: Props) => {
  const { decide } = useDecisions();
  const { rows: all, sortAnew } = useShownRows(weighed.evidence, address.sort);
  const [most, setMost] = useState(MOST_ROWS);
  const rows = all.slice(0, most);
  const [held, setHeld] = useState<Place | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const [form, setForm] = useState<{ readonly hypothesis: Hypothesis | null } | null>(null);
  const { hypotheses } = weighed;
  const first = address.opened ?? rows[0]?.id;
  const isThere = held !== null && rows.some(({ id }) => id === held.rowId);
  const place: Place | null = isThere ? held : first === undefined ? null : { rowId: first, hypothesis: 0 };

  const weigh = (decided: readonly { row: EvidenceRow; hypothesis: number; cell: Cell }[]): void => {
    const acts = decided.flatMap(({ row, hypothesis, cell }) =>
      row.witnesses.map(({ id: claimId }) => ({
        claimId,
        hypothesisId: hypotheses[hypothesis]!.hypothesis.id,
        cell,
      })),
    );
    for (let at = 0; at < acts.length; at += MOST_CELLS)
      void decide({ act: 'weigh-evidence', cells: acts.slice(at, at + MOST_CELLS), why: '' });
  };
  const decideCell = (row: EvidenceRow, hypothesis: number, cell: Cell): void =>
    weigh([{ row, hypothesis, cell }]);
  const take = (row: EvidenceRow, hypothesis: number): void =>
    decideCell(row, hypothesis, row.cells[hypothesis]!.cell);
  const proposals = weighed.evidence.flatMap((row) =>
    row.cells.flatMap(({ cell, isDecided }, hypothesis) => (isDecided ? [] : [{ row, hypothesis, cell }])),
  );
  const bindings = useMatrixKeys({
    weighed,
    rows,
    place,
    move: (next) => {
      setHeld(next);
      setHasFocus(true);
    },
    decide: decideCell,
    take,
    toggle: (rowId) => address.go({ opened: address.opened === rowId ? null : rowId }),
  });
  return (
    <>
      <main>
        <div className="head">
          <h1>What explains it</h1>
          <span className="small soft">
            {counted(hypotheses.length, 'rival statement')}, {counted(weighed.evidence.length, 'row')} of
            evidence
          </span>
          <div className="bar matrix-bar">
            <Choice
              label="sorted by"
              options={SORTS.map((value) => ({ value, label: SORT_WORDS[value] }))}
              value={address.sort}
              change={(sort: Sort) => {
                sortAnew();
                address.go({ sort });
              }}
            />
            {proposals.length > 0 && (
              <button type="button" className="btn line" onClick={() => weigh(proposals)}>
                Accept {counted(proposals.length, 'proposal')}
              </button>
            )}
            <button type="button" className="btn line" onClick={() => setForm({ hypothesis: null })}>
              Add hypothesis
            </button>
          </div>
        </div>
        <div className="question serif">
          {questions.length > 1 ? (
            <Choice
              label="Question"
              options={questions.map((value) => ({ value, label: value }))}
              value={weighed.question}
              change={(question) => address.go({ question })}
            />
          ) : (
            <p>{weighed.question}</p>
          )}
        </div>
        {!weighed.isExhaustive && (
          <p className="small attend not-exhaustive">
            Something else may be true: the shares are among those stated. Add what holds whenever none of
            them does.
          </p>
        )}
        {weighed.evidence.length === 0 ? (
          <p className="small">
            Nothing that stands bears on these hypotheses. Read reports about the actors that they speak of,
            or change what they expect.
          </p>
        ) : (
          <div className="matrix-scroll">
            <MatrixTable
              weighed={weighed}
              rows={rows}
              place={place}
              hasFocus={hasFocus}
              opened={address.opened}
              select={(next) => {
                if (next.rowId !== place?.rowId || next.hypothesis !== place.hypothesis) setHasFocus(false);
                setHeld(next);
              }}
              take={take}
              decide={decideCell}
              edit={(id) =>
                setForm({ hypothesis: hypotheses.find((one) => one.hypothesis.id === id)!.hypothesis })
              }
            />
          </div>
        )}
        {all.length > rows.length && (
          <button type="button" className="btn line" onClick={() => setMost(most + 1000)}>
            {counted(all.length - rows.length, 'more row')}
          </button>
        )}
        <p className="fine matrix-legend">
          <span className="cell-key">
            <i className="cell-bar is-decided" />
          </span>{' '}
          decided by a person{' '}
          <span className="cell-key">
            <i className="cell-bar is-proposed" />
          </span>{' '}
          proposed by the program. Left of the line: against. Right: for. Long: strongly. Tells them apart:
          how far a row would move equal weights, in bits. Rows count as independent of each other.
        </p>
        <HangsOn
          weighed={weighed}
          open={(rowId, hypothesis) => {
            setHeld({ rowId, hypothesis });
            setHasFocus(true);
            address.go({ opened: rowId });
          }}
        />
      </main>
      <KeysFooter bindings={form ? [] : bindings} />
      {form && (
        <HypothesisForm
          hypothesis={form.hypothesis}
          question={weighed.question}
          rivals={hypotheses.map(({ hypothesis }) => hypothesis)}
          close={() => setForm(null)}
        />
      )}
    </>
  );
};
