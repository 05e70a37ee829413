import { Link } from 'wouter';
import type { StandingClaim } from '../../../../src/records/index.ts';
import { DecisionWords } from '../decisions/decision-words.tsx';
import { useDecisions } from '../decisions/use-decisions.ts';
import { describeChanges } from '../reading/describe-changes.ts';
import type { ActivityEntry } from './activity-answers.ts';
import { decisionAddress } from './decision-address.ts';

interface Props {
  readonly entry: ActivityEntry;
  readonly claimOf: (claimId: string) => StandingClaim | undefined;
  readonly titleOf: (documentId: string) => string;
}

/** What stood before, where that can be told. */
const Before = ({ entry: { decision, gradeBefore, undoneBy }, claimOf }: Omit<Props, 'titleOf'>) => {
  if (gradeBefore !== null) return <span className="faint">, before {gradeBefore}</span>;
  const claim = decision.act === 'correct' && !undoneBy ? claimOf(decision.claimId) : undefined;
  if (!claim?.correctedFrom) return null;
  return <span className="faint">, read as {describeChanges(claim, claim.correctedFrom)}</span>;
};

/** One decision: when, what, by whom and why, and how to take it back or bring it back. */
export const DecisionRow = ({ entry, claimOf, titleOf }: Props) => {
  const { undo, redo } = useDecisions();
  const { decision, undoneBy, undoes } = entry;
  const about = undoes ?? decision;
  const address = decisionAddress(about, claimOf);
  return (
    <tr className={undoneBy ? 'undone' : undefined} data-decision={decision.id}>
      <td className="num faint">{decision.when.slice(11, 16)}</td>
      <td>
        {undoes && 'Took back: '}
        <DecisionWords decision={about} claimOf={claimOf} titleOf={titleOf} />
        <Before entry={entry} claimOf={claimOf} />
        {decision.why && <span className="soft">. {decision.why}</span>}
        {undoneBy && <span className="faint">. Taken back by {undoneBy.who}</span>}
      </td>
      <td>{decision.who}</td>
      <td className="nb">{address && <Link href={address}>See it</Link>}</td>
      <td className="num">
        {undoneBy ? (
          <button
            type="button"
            className="btn line"
            data-step=""
            onClick={() => void redo(undoneBy, decision)}
          >
            Redo
          </button>
        ) : (
          <button
            type="button"
            className="btn line"
            data-step=""
            onClick={() => void (undoes ? redo(decision, undoes) : undo(decision))}
          >
            {undoes ? 'Bring back' : 'Undo'}
          </button>
        )}
      </td>
    </tr>
  );
};
