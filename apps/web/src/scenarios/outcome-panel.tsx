import { useQuery } from '@tanstack/react-query';
import { post } from '../api/ask.ts';
import {
  type DescribedScenario,
  explanationQuery,
  type OutcomeExplanation,
  type SimulatedOutcome,
  type SimulationState,
} from '../api/scenario-queries.ts';
import { Failure } from '../parts/failure.tsx';
import { formatDifference } from './format-outcome.ts';
import { RestLinks } from './rest-links.tsx';
import { TieSentences } from './tie-sentences.tsx';

interface Props {
  readonly scenario: DescribedScenario;
  readonly state: SimulationState;
  readonly outcome: SimulatedOutcome;
  readonly close: () => void;
}

const SHOWN = 8;

const Bar = ({ share }: { readonly share: number }) => (
  <span className="weight" aria-hidden="true">
    <i style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
  </span>
);

type Influence = OutcomeExplanation['influences'][number];

/** What an influence stands on: sentences, or whose word it is. */
const Ground = ({
  influence,
  scenario,
}: {
  readonly influence: Influence;
  readonly scenario: DescribedScenario;
}) => {
  if (influence.sort === 'tie') {
    const tie = scenario.pairs.find(({ a, b }) => `${a}|${b}` === influence.name);
    return tie && scenario.begins ? <TieSentences tie={tie} at={scenario.begins} /> : null;
  }
  const grounded =
    influence.sort === 'parameter'
      ? scenario.parameters.find(({ name }) => name === influence.name)
      : scenario.actors
          .flatMap(({ name, figures }) =>
            figures.map((figure) => ({ ...figure, name: `${name}.${figure.name}` })),
          )
          .find(({ name }) => name === influence.name);
  if (!grounded) return null;
  return (
    <div className="ground small">
      {grounded.basis === 'default' && (
        <p>No report and nobody says how large it is: it is drawn from its prior.</p>
      )}
      {'formula' in grounded && <p className="formula">{grounded.formula}</p>}
      {grounded.why !== undefined && <p>{grounded.why}</p>}
      <RestLinks rests={grounded.rests} />
    </div>
  );
};

/** What moved an outcome at the end, of all that the runs drew; each row opens to the sentences that it rests on. */
export const OutcomePanel = ({ scenario, state, outcome, close }: Props) => {
  const looked = `${state.pictures} ${state.looking?.what ?? ''}`;
  const { data, error } = useQuery({
    ...explanationQuery(state.id, outcome.id, looked),
    enabled: state.state !== 'running' && state.pictures > 0,
  });
  const look = (what: 'parts' | 'sensitivity') => () =>
    void post(`/api/simulations/${encodeURIComponent(state.id)}/${what}`, {});
  const canLook = state.state === 'done' && !state.looking;
  const { unit } = outcome;
  return (
    <section aria-labelledby="moved" className="outcome-panel">
      <div className="panel-head">
        <h2 id="moved">What moved it</h2>
        <button type="button" className="btn" onClick={close}>
          Close
        </button>
      </div>
      <p className="small strong">{outcome.title}, at the end</p>
      {error && <Failure what="It cannot be told yet." error={error} />}
      {!data && !error && (
        <p className="fine">as soon as all {state.of.toLocaleString('en')} runs are done</p>
      )}
      {data && (
        <>
          <p className="small">
            {Math.round(100 * data.explained)} % of its spread follows what the runs drew, in a straight line;{' '}
            <span className={data.fromPriors > data.explained / 2 ? 'attend' : ''}>
              {Math.round(100 * data.fromPriors)} % priors that no report speaks to
            </span>
            . The rest is chance.
          </p>
          <ul className="influences">
            {data.influences.slice(0, SHOWN).map((influence) => (
              <li key={influence.sort + influence.name}>
                <details data-influence={influence.name}>
                  <summary>
                    <span className="influence-name">{influence.title}</span>
                    <span className="fine">{influence.basis}</span>
                    <Bar share={influence.share / Math.max(1e-9, data.influences[0]!.share)} />
                    <span className="num">{formatDifference(influence.effect, unit)}</span>
                  </summary>
                  <Ground influence={influence} scenario={scenario} />
                </details>
              </li>
            ))}
          </ul>
          <StartTies influences={data.influences} scenario={scenario} unit={unit} />
          <p className="fine beside">
            Change per standard deviation of what was drawn
            {unit === 'count' ? '' : ', in points of a per cent'}.
          </p>
          {data.parts ? (
            <Ranked
              title="What each part adds"
              note="The same runs with it, less without it."
              rows={data.parts
                .toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean))
                .slice(0, SHOWN)
                .map(({ id, title, mean, low, high }) => ({
                  key: id,
                  title,
                  size: Math.abs(mean),
                  words: formatDifference(mean, unit),
                  range: `${formatDifference(low, unit)} to ${formatDifference(high, unit)}`,
                }))}
            />
          ) : (
            <button type="button" className="btn line" disabled={!canLook} onClick={look('parts')}>
              Leave out each part
            </button>
          )}
          {data.sensitivity ? (
            <Ranked
              title="What it is sensitive to"
              note="Morris’ μ* over the middle nine tenths of each prior."
              rows={data.sensitivity
                .slice(0, SHOWN)
                .map(({ name, title, muStar, muStarLow, muStarHigh }) => ({
                  key: name,
                  title,
                  size: muStar,
                  words: muStar.toFixed(2).replace(/^0/, ''),
                  range: `${muStarLow.toFixed(2).replace(/^0/, '')} to ${muStarHigh.toFixed(2).replace(/^0/, '')}`,
                }))}
            />
          ) : (
            <button type="button" className="btn line" disabled={!canLook} onClick={look('sensitivity')}>
              Screen every parameter
            </button>
          )}
          {state.looking && (
            <p className="small">
              {state.looking.what === 'parts' ? 'Leaving out parts' : 'Screening'}:{' '}
              {state.looking.done.toLocaleString('en')} of {state.looking.of.toLocaleString('en')} runs
            </p>
          )}
        </>
      )}
    </section>
  );
};

/** The ties at the start that moved it most, where they are not among the strongest influences anyway: they are what reports speak of. */
const StartTies = ({
  influences,
  scenario,
  unit,
}: {
  readonly influences: readonly Influence[];
  readonly scenario: DescribedScenario;
  readonly unit: SimulatedOutcome['unit'];
}) => {
  const ties = influences
    .slice(SHOWN)
    .filter(({ sort }) => sort === 'tie')
    .slice(0, 3);
  if (ties.length === 0) return null;
  return (
    <>
      <p className="small strong">Of what the reports say</p>
      <ul className="influences">
        {ties.map((influence) => (
          <li key={influence.name}>
            <details data-influence={influence.name}>
              <summary>
                <span className="influence-name">{influence.title}</span>
                <span className="fine">{influence.basis}</span>
                <Bar share={influence.share / Math.max(1e-9, influences[0]!.share)} />
                <span className="num">{formatDifference(influence.effect, unit)}</span>
              </summary>
              <Ground influence={influence} scenario={scenario} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
};

interface RankedRow {
  readonly key: string;
  readonly title: string;
  readonly size: number;
  readonly words: string;
  readonly range: string;
}

const Ranked = ({
  title,
  note,
  rows,
}: {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly RankedRow[];
}) => (
  <>
    <h3>{title}</h3>
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>{row.title}</td>
            <td>
              <Bar share={row.size / Math.max(1e-9, ...rows.map(({ size }) => size))} />
            </td>
            <td className="num">{row.words}</td>
            <td className="num soft">{row.range}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className="fine beside">{note}</p>
  </>
);
