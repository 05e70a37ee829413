import type { QuestionWeighed } from '../../../../src/hypotheses/index.ts';
import { counted, percent } from '../parts/format-number.ts';
import { cellInWords } from './cell-words.ts';
import { formatChance } from './format-chance.ts';

interface Props {
  readonly weighed: QuestionWeighed;
  readonly open: (rowId: string, hypothesis: number) => void;
}

const MOST_CHANGES = 6;
const MOST_SOURCES = 8;
/** Where agreement begins to be enough for tentative conclusions (Krippendorff 2004, Content Analysis, section 11.4.2). */
const ENOUGH_AGREEMENT = 0.667;

const Decides = ({ weighed }: Pick<Props, 'weighed'>) => {
  const { hypotheses, leader, deciding, evidence, witnessesToLevel } = weighed;
  const titleOf = (id: string) => hypotheses.find(({ hypothesis }) => hypothesis.id === id)!.hypothesis.title;
  const least = hypotheses.filter(({ inconsistency }) => inconsistency.rank === 1);
  if (leader === null) return <p>Nothing leads: the heaviest are level.</p>;
  return (
    <>
      <p>
        <b>{titleOf(leader)}</b> leads.{' '}
        {deciding
          ? `Without ${counted(deciding.evidence.length, 'row')} of ${evidence.length}, marked “decides”, ${titleOf(deciding.rival)} is level with it.`
          : 'It would lead by its prior alone.'}{' '}
        {witnessesToLevel !== null &&
          `${counted(witnessesToLevel, 'more ungraded witness', 'more ungraded witnesses')}, strongly for the second and against the first, would bring the two level.`}
      </p>
      {!least.some(({ hypothesis }) => hypothesis.id === leader) && (
        <p className="attend">
          The two scores do not agree: least is spoken against{' '}
          {least.map(({ hypothesis }) => hypothesis.title).join(' and ')}.
        </p>
      )}
    </>
  );
};

const Changes = ({ weighed: { changes, evidence, hypotheses }, open }: Props) => {
  if (changes.length === 0) return <p>No single cell would change who leads.</p>;
  const places = new Map(evidence.map((row) => [row.id, row]));
  return (
    <>
      <p>{counted(changes.length, 'cell')} would each change who leads, those that nobody decided first:</p>
      <ul className="changes">
        {changes.slice(0, MOST_CHANGES).map(({ evidence: id, hypothesis, from, to, leader }) => {
          const h = hypotheses.findIndex((one) => one.hypothesis.id === hypothesis);
          const row = places.get(id)!;
          const then = hypotheses.find((one) => one.hypothesis.id === leader);
          return (
            <li key={`${id} ${hypothesis}`}>
              <button type="button" className="quote serif" onClick={() => open(id, h)}>
                “{row.witnesses[0]!.quote.replace(/\s+/g, ' ')}”
              </button>{' '}
              <span className="faint">
                beside {hypotheses[h]!.hypothesis.title}: {cellInWords(to)} in place of {cellInWords(from)};{' '}
                {then ? `${then.hypothesis.title} would lead` : 'two would be level'}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
};

const Sources = ({ weighed: { sources, hypotheses } }: Pick<Props, 'weighed'>) => (
  <table className="sources-table">
    <thead>
      <tr>
        <th>Without this source</th>
        <th className="num">rows</th>
        {hypotheses.map(({ hypothesis }, h) => (
          <th key={hypothesis.id} className="num">
            H{h + 1}, %
          </th>
        ))}
        <th className="num">moves, %</th>
      </tr>
    </thead>
    <tbody>
      {sources.slice(0, MOST_SOURCES).map(({ name, findings, without, shift, isDecisive }) => (
        <tr key={name}>
          <td>
            {name}
            {isDecisive && <b> another leads</b>}
          </td>
          <td className="num">{findings}</td>
          {without.map((share, h) => (
            <td key={hypotheses[h]!.hypothesis.id} className="num">
              {formatChance(share)}
            </td>
          ))}
          <td className="num">{percent(shift)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Reviewers = ({ weighed: { agreement } }: Pick<Props, 'weighed'>) => {
  const { reviewers, compared, alpha, applicabilityDisputed } = agreement;
  if (reviewers.length === 0) return <p>Nobody has decided on a cell yet.</p>;
  return (
    <>
      <p>{reviewers.map(({ who, cells }) => `${who} decided on ${counted(cells, 'cell')}`).join(', ')}.</p>
      {compared > 0 && (
        <p className={alpha !== null && alpha < ENOUGH_AGREEMENT ? 'attend' : undefined}>
          On {counted(compared, 'cell')} that several decided on, Krippendorff’s alpha is{' '}
          {alpha === null ? 'not to be told: no two words differ' : alpha.toFixed(2)}
          {alpha !== null &&
            alpha < ENOUGH_AGREEMENT &&
            `; under ${ENOUGH_AGREEMENT} it is too low to conclude from`}
          .
          {applicabilityDisputed > 0 &&
            ` Whether ${counted(applicabilityDisputed, 'cell')} apply is disputed.`}
        </p>
      )}
    </>
  );
};

/** What the weights hang on: which evidence, which cells, which sources, and whether people agree. */
export const HangsOn = ({ weighed, open }: Props) => (
  <div className="hangs-on">
    <section>
      <h2>Which evidence decides</h2>
      <Decides weighed={weighed} />
      <h2>What would change the ranking</h2>
      <Changes weighed={weighed} open={open} />
      <h2>Reviewers</h2>
      <Reviewers weighed={weighed} />
    </section>
    <section>
      <h2>Which source it hangs on</h2>
      {weighed.sources.length > 0 ? <Sources weighed={weighed} /> : <p>No source is named.</p>}
    </section>
  </div>
);
