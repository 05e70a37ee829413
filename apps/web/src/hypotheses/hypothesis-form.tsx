import { useState } from 'react';
import { asAsked } from '../../../../src/hypotheses/index.ts';
import type { Hypothesis, HypothesisAsked } from '../../../../src/records/index.ts';
import { useDecisions } from '../decisions/use-decisions.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Failure } from '../parts/failure.tsx';
import {
  ExpectationRows,
  expectationOf,
  type WrittenExpectation,
  writtenExpectation,
} from './expectation-rows.tsx';
import { readParties, writeParties } from './written-parties.ts';

interface Props {
  /** The one to change; null for a new one. */
  readonly hypothesis: Hypothesis | null;
  /** Its question, and the parties of its rivals, for a new one. */
  readonly question: string;
  readonly rivals: readonly Hypothesis[];
  readonly close: () => void;
}

type HoldsWhen = 'unsaid' | 'otherwise' | 'written';

const holdsWhenOf = ({ holds }: Pick<HypothesisAsked, 'holds'>): HoldsWhen =>
  holds === undefined ? 'unsaid' : holds === 'otherwise' ? 'otherwise' : 'written';

const written = (holds: HypothesisAsked['holds']): string =>
  holds === undefined || holds === 'otherwise' ? '' : JSON.stringify(holds, null, 2);

/** Parties of the rivals, so that a new hypothesis can speak of the same. */
const partiesOfRivals = (rivals: readonly Hypothesis[]): HypothesisAsked['parties'] =>
  Object.assign({}, ...rivals.map((rival) => asAsked(rival).parties));

/** Writes a hypothesis, or writes one anew. */
export const HypothesisForm = ({ hypothesis, question: asked, rivals, close }: Props) => {
  const { decide } = useDecisions();
  const before = hypothesis ? asAsked(hypothesis) : null;
  const [question, setQuestion] = useState(before?.question ?? asked);
  const [title, setTitle] = useState(before?.title ?? '');
  const [statement, setStatement] = useState(before?.statement ?? '');
  const [prior, setPrior] = useState(String(before?.prior ?? 1));
  const [parties, setParties] = useState(writeParties(before?.parties ?? partiesOfRivals(rivals)));
  const [expects, setExpects] = useState<readonly WrittenExpectation[]>(
    before?.expects.map(writtenExpectation) ?? [],
  );
  const [holdsWhen, setHoldsWhen] = useState<HoldsWhen>(before ? holdsWhenOf(before) : 'unsaid');
  const [predicate, setPredicate] = useState(written(before?.holds));
  const [error, setError] = useState<unknown>(null);
  const [isKept, setIsKept] = useState(false);

  const keep = async (): Promise<void> => {
    setIsKept(true);
    try {
      const { parse } = await import('yaml');
      const holds = holdsWhen === 'written' ? parse(predicate) : holdsWhen;
      const taken = await decide({
        act: 'add-hypothesis',
        hypothesis: {
          ...(hypothesis ? { id: hypothesis.id } : {}),
          question: question.trim(),
          title: title.trim(),
          statement: statement.trim(),
          ...(Number(prior) === 1 ? {} : { prior: Number(prior) }),
          parties: readParties(parties),
          expects: expects.map(expectationOf),
          ...(holdsWhen === 'unsaid' ? {} : { holds }),
        },
        why: '',
      });
      if (taken.isTaken) close();
      else setError(taken.error);
    } catch (refused) {
      setError(refused);
    }
    setIsKept(false);
  };
  const remove = async (): Promise<void> => {
    const taken = await decide({ act: 'remove-hypothesis', hypothesisId: hypothesis!.id, why: '' });
    if (taken.isTaken) close();
    else setError(taken.error);
  };
  return (
    <Dialog title={hypothesis ? 'Change the hypothesis' : 'A hypothesis'} close={close}>
      <form
        className="hypothesis-form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <label className="field">
          The question that it answers
          <input required value={question} onChange={({ target }) => setQuestion(target.value)} />
        </label>
        <div className="field-pair">
          <label className="field">
            Title
            <input
              required
              value={title}
              onChange={({ target }) => setTitle(target.value)}
              placeholder="Open war"
            />
          </label>
          <label className="field">
            Prior, beside its rivals
            <input
              required
              type="number"
              min="0.001"
              step="any"
              value={prior}
              onChange={({ target }) => setPrior(target.value)}
            />
          </label>
        </div>
        <label className="field">
          Statement: what evidence can speak against
          <textarea
            required
            rows={2}
            value={statement}
            onChange={({ target }) => setStatement(target.value)}
          />
        </label>
        <label className="field">
          Parties, one a line; its actors by any of their names
          <textarea
            rows={3}
            value={parties}
            onChange={({ target }) => setParties(target.value)}
            placeholder="older groups: Afghan Taliban; Haqqani network"
          />
        </label>
        <ExpectationRows rows={expects} parties={Object.keys(readParties(parties))} change={setExpects} />
        <label className="field">
          In a simulated future it is true
          <select value={holdsWhen} onChange={({ target }) => setHoldsWhen(target.value as HoldsWhen)}>
            <option value="unsaid">not said: no future tells</option>
            <option value="otherwise">whenever none of its rivals is</option>
            <option value="written">when this holds</option>
          </select>
        </label>
        {holdsWhen === 'written' && (
          <label className="field">
            A measure with its bounds, in YAML or JSON
            <textarea
              required
              rows={4}
              value={predicate}
              onChange={({ target }) => setPredicate(target.value)}
              placeholder="{ measure: tie, state: hostile, between: [older groups, TTP], atLeast: 0.5 }"
            />
          </label>
        )}
        {error !== null && <Failure what="Not kept." error={error} />}
        <p className="bar">
          <button type="submit" className="btn main" disabled={isKept}>
            Keep it
          </button>
          {hypothesis && (
            <button type="button" className="btn line" onClick={() => void remove()}>
              Remove it
            </button>
          )}
        </p>
      </form>
    </Dialog>
  );
};
