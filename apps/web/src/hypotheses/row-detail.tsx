import { Link } from 'wouter';
import type { EvidenceRow, HypothesisWeighed, RowWitness } from '../../../../src/hypotheses/index.ts';
import type { Cell } from '../../../../src/records/index.ts';
import { formatDate } from '../parts/format-date.ts';
import { counted, percent } from '../parts/format-number.ts';
import { SignChip } from '../parts/sign-chip.tsx';
import { SpeakerTag } from '../parts/speaker-tag.tsx';
import { claimAddress } from '../reading/use-focused-claim.ts';
import { CELL_CHOICES, cellInWords } from './cell-words.ts';

interface Props {
  readonly row: EvidenceRow;
  readonly hypotheses: readonly HypothesisWeighed[];
  /** Index of the hypothesis whose cell is chosen. */
  readonly chosen: number;
  readonly decide: (cell: Cell) => void;
}

const WitnessLine = ({ witness }: { readonly witness: RowWitness }) => (
  <li className="witness">
    <Link className="quote serif" href={claimAddress(witness.documentId, witness.id)} dir="auto">
      “{witness.quote.replace(/\s+/g, ' ')}”
    </Link>
    <span className="witness-facts">
      <SignChip claim={witness} />
      <SpeakerTag claim={witness} />
      {witness.publisher !== null && <span>{witness.publisher}</span>}
      {witness.published !== null && <span>published {formatDate(witness.published)}</span>}
      <span className="nb">
        words {percent(witness.words)} %, witness {percent(witness.witness)} %
      </span>
      {witness.claims.length > 1 && (
        <span>
          told {counted(witness.claims.length, 'time')}, counts once: {witness.reason}
        </span>
      )}
    </span>
  </li>
);

/** Why a row weighs what it does: its witnesses, its cells in words, and who decided what. */
export const RowDetail = ({ row, hypotheses, chosen, decide }: Props) => {
  const { hypothesis } = hypotheses[chosen]!;
  const cell = row.cells[chosen]!;
  return (
    <div className="row-detail">
      <section aria-label="How it bears">
        <p>
          If <b>{hypothesis.title}</b> is true, how much likelier is this said than if nothing were known of
          it?
        </p>
        <p className="cell-choices">
          {CELL_CHOICES.map(({ key, cell: choice, words }) => (
            <button
              key={key}
              type="button"
              className="btn line"
              aria-pressed={cell.isDecided && cell.cell === choice}
              onClick={() => decide(choice)}
            >
              <kbd>{key}</kbd> {words}
            </button>
          ))}
        </p>
        <p className="fine">
          The program proposes: {cellInWords(cell.proposed)}, from the kind, the sign and the actors.{' '}
          {cell.reviews.map(({ who, cell: said, when }) => (
            <span key={who}>
              {who}: {cellInWords(said)} ({formatDate(when.slice(0, 10))}).{' '}
            </span>
          ))}
        </p>
      </section>
      <section aria-label="What it rests on">
        <p className="fine">
          {percent(row.weight)} % of it comes through, by{' '}
          {counted(row.witnesses.length, 'independent witness', 'independent witnesses')}; without it the
          shares would move by {percent(row.shift)} %.
        </p>
        <ul>
          {row.witnesses.map((witness) => (
            <WitnessLine key={witness.id} witness={witness} />
          ))}
        </ul>
      </section>
    </div>
  );
};
