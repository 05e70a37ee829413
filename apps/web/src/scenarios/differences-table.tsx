import type { ComparedOutcome } from '../../../../src/dynamics/index.ts';
import type { SimulatedEnsemble } from '../api/scenario-queries.ts';
import { formatDifference, formatOutcome } from './format-outcome.ts';

interface Props {
  readonly compared: readonly ComparedOutcome[];
  readonly shown: SimulatedEnsemble;
  readonly against: SimulatedEnsemble;
  readonly outcomes: readonly string[];
  readonly year: string;
  readonly words: { readonly shown: string; readonly against: string };
  readonly select: (outcome: string) => void;
}

/** What two scenarios end with, and how far they differ run by run. */
export const DifferencesTable = ({ compared, shown, against, outcomes, year, words, select }: Props) => (
  <section aria-labelledby="differences">
    <h2 id="differences">Difference by {year}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">outcome</span>
          </th>
          <th scope="col" className="num">
            {words.shown}
          </th>
          <th scope="col" className="num">
            {words.against}
          </th>
          <th scope="col" className="num">
            diff.
          </th>
          <th scope="col" className="num">
            95 % of it
          </th>
        </tr>
      </thead>
      <tbody>
        {outcomes.flatMap((id) => {
          const difference = compared.find((own) => own.id === id);
          const [own, other] = [shown, against].map(({ outcomes: all }) => all.find((one) => one.id === id));
          if (!difference || !own || !other) return [];
          const { unit, title } = own;
          const { mean, low, high } = difference.at.at(-1)!;
          return (
            <tr key={id} data-difference={id}>
              <td>
                <button type="button" className="row-link" onClick={() => select(id)}>
                  {title}
                </button>
              </td>
              <td className="num strong">{formatOutcome(own.at.at(-1)!.mean, unit)}</td>
              <td className="num">{formatOutcome(other.at.at(-1)!.mean, unit)}</td>
              <td className="num strong">{formatDifference(mean, unit)}</td>
              <td className="num soft">
                {formatDifference(low, unit)} to {formatDifference(high, unit)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
    <p className="fine beside">
      {Math.min(shown.runs, against.runs).toLocaleString('en')} paired runs on common random numbers, seed{' '}
      {shown.seed}. A conditional simulation, no causal estimate.
    </p>
  </section>
);
