import type { DecisionOnActor } from '../../../../src/ledger/index.ts';
import { DecisionWords } from '../decisions/decision-words.tsx';
import { useDecisions } from '../decisions/use-decisions.ts';
import { formatDate } from '../parts/format-date.ts';

const nothing = (): undefined => undefined;

/** What was decided of an actor: who, when and why; any of it is taken back. */
export const ActorDecisions = ({ decisions }: { readonly decisions: readonly DecisionOnActor[] }) => {
  const { undo } = useDecisions();
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="decided" className="actor-decisions">
      <h3 id="decided">Decided</h3>
      <ul className="small">
        {decisions.map(({ decision, isUndone }) => (
          <li key={decision.id} className={isUndone ? 'undone' : undefined}>
            <span className="what">
              <DecisionWords decision={decision} claimOf={nothing} titleOf={() => ''} />
            </span>
            <span className="faint">
              {decision.who}, {formatDate(decision.when.slice(0, 10))}
              {decision.why && `: ${decision.why}`}
            </span>
            {isUndone ? (
              <span className="faint">taken back</span>
            ) : (
              <button type="button" className="btn line" onClick={() => void undo(decision)}>
                Take back
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
