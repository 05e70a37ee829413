import { useDecisions } from '../decisions/use-decisions.ts';
import { formatDate } from '../parts/format-date.ts';
import type { SourceDetail } from './source-answers.ts';

/** Who graded it, and when and why; the latest first. */
export const GradeHistory = ({ grades }: Pick<SourceDetail, 'grades'>) => {
  const { undo } = useDecisions();
  return (
    <ul className="small grade-history">
      {grades.map(({ decision, grade, isUndone }) => (
        <li key={decision.id} className={isUndone ? 'faint' : undefined}>
          {isUndone ? <s>{grade}</s> : <b>{grade}</b>} by {decision.who},{' '}
          {formatDate(decision.when.slice(0, 10))}
          {decision.why && `: ${decision.why}`}
          {isUndone ? (
            ', taken back'
          ) : (
            <button type="button" className="btn line" onClick={() => void undo(decision)}>
              Undo
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};
