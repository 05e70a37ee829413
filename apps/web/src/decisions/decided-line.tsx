import './decided-line.css';
import { useQueryClient } from '@tanstack/react-query';
import type { Claims, Documents } from '../api/answers.ts';
import { documentsQuery } from '../api/queries.ts';
import { Failure } from '../parts/failure.tsx';
import type { ClaimInWords } from './claim-in-words.ts';
import { DecisionWords } from './decision-words.tsx';
import type { LastStep } from './decisions-context.ts';
import { useDecisions } from './use-decisions.ts';

const BEFORE: Readonly<Record<LastStep['step'], string>> = {
  taken: '',
  undone: 'Taken back: ',
  redone: 'Again: ',
};

/** Says what was decided last and how to take it back; or that it was not kept, and why. */
export const DecidedLine = () => {
  const queryClient = useQueryClient();
  const { last, error, canUndo, canRedo, undoLast, redoLast, dismiss } = useDecisions();
  const claimOf = (claimId: string): ClaimInWords | undefined =>
    queryClient
      .getQueriesData<Claims>({ queryKey: ['claims'] })
      .flatMap(([, known]) => known?.claims.find(({ id }) => id === claimId) ?? [])[0];
  const titleOf = (documentId: string): string => {
    const known: Documents | undefined = queryClient.getQueryData(documentsQuery.queryKey);
    const document = known?.documents.find(({ id }) => id === documentId);
    return document ? (document.metadata.title ?? document.name) : 'a document';
  };
  return (
    <div className="decided" role="status">
      {error !== null && <Failure what="Not done." error={error} />}
      {error === null && last && (
        <span>
          {BEFORE[last.step]}
          <DecisionWords decision={last.decision} claimOf={claimOf} titleOf={titleOf} />
        </span>
      )}
      {error === null && last && last.step !== 'undone' && canUndo && (
        <button type="button" className="btn line" onClick={undoLast}>
          Undo <kbd>u</kbd>
        </button>
      )}
      {error === null && last?.step === 'undone' && canRedo && (
        <button type="button" className="btn line" onClick={redoLast}>
          Redo <kbd>U</kbd>
        </button>
      )}
      {(error !== null || last) && (
        <button type="button" className="btn dismiss" onClick={dismiss}>
          Dismiss
        </button>
      )}
    </div>
  );
};
