import { use } from 'react';
import type { StandingClaim } from '../../../../src/records/index.ts';
import { formatDate } from '../parts/format-date.ts';
import { describeReference, referencesOf } from './find-marks.ts';
import { RejectPrompt } from './reject-prompt.tsx';
import { type Focus, ReviewContext } from './review-context.ts';

interface Props {
  readonly claim: StandingClaim;
  readonly focus: Focus;
}

/** What only the claim under review shows: how it was read, what is doubtful, and what can be decided. */
export const FocusedClaim = ({ claim, focus }: Props) => {
  const { accept, askWhy, reject, undo } = use(ReviewContext)!;
  const { decision, rejecting } = focus;
  return (
    <>
      {referencesOf(claim).map((mention) => (
        <p key={mention.begin} className="reading-note">
          {describeReference(mention)}.
        </p>
      ))}
      {claim.doubts.map((doubt) => (
        <p key={doubt.code + doubt.message} className="reading-note attend">
          {doubt.message}
        </p>
      ))}
      {decision && (
        <p className="reading-note">
          {decision.why && `${decision.why[0]!.toUpperCase()}${decision.why.slice(1)}. `}
          {claim.status === 'rejected' ? 'Rejected' : 'Accepted'} by {decision.who},{' '}
          {formatDate(decision.when.slice(0, 10))}.
        </p>
      )}
      {rejecting ? (
        <RejectPrompt reject={(why) => reject(claim, why)} close={() => askWhy(null)} />
      ) : (
        <p className="claim-acts">
          {claim.status !== 'accepted' && (
            <button type="button" className="btn main" onClick={() => accept(claim)}>
              Accept <kbd>a</kbd>
            </button>
          )}
          {claim.status !== 'rejected' && (
            <button type="button" className="btn line" onClick={() => askWhy(claim)}>
              Reject <kbd>x</kbd>
            </button>
          )}
          {decision && (
            <button type="button" className="btn line" onClick={() => undo(decision)}>
              Undo
            </button>
          )}
        </p>
      )}
    </>
  );
};
