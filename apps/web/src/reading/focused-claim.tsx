import { lazy, Suspense, use } from 'react';
import type { StandingClaim } from '../../../../src/records/index.ts';
import { useDecisions } from '../decisions/use-decisions.ts';
import { formatDate } from '../parts/format-date.ts';
import { correctionIn, fieldsOf } from './claim-fields.ts';
import { ClaimOrigin } from './claim-origin.tsx';
import { describeChanges } from './describe-changes.ts';
import { describeMention, tellingMentions } from './find-marks.ts';
import { RejectPrompt } from './reject-prompt.tsx';
import { type Focus, ReviewContext } from './review-context.ts';

const ClaimForm = lazy(() => import('./claim-form.tsx'));

interface Props {
  readonly claim: StandingClaim;
  readonly focus: Focus;
}

const VERDICTS = { accept: 'Accepted', reject: 'Rejected', correct: 'Corrected' } as const;

/** What only the claim under review shows: how it was read, what is doubtful, and what can be decided. */
export const FocusedClaim = ({ claim, focus }: Props) => {
  const { accept, open, reject, undo } = use(ReviewContext)!;
  const { decide } = useDecisions();
  const { decision, asking, witness } = focus;
  const close = () => open(null);
  return (
    <>
      {tellingMentions(claim).map((mention) => (
        <p key={mention.begin} className="reading-note">
          {describeMention(mention)}.
        </p>
      ))}
      {claim.doubts.map((doubt) => (
        <p key={doubt.code + doubt.message} className="reading-note attend">
          {doubt.message}
        </p>
      ))}
      {witness && <ClaimOrigin claim={claim} witness={witness} />}
      {claim.correctedFrom && (
        <p className="reading-note">Was read as: {describeChanges(claim, claim.correctedFrom)}.</p>
      )}
      {decision && (
        <p className="reading-note">
          {decision.why && `${decision.why[0]!.toUpperCase()}${decision.why.slice(1)}. `}
          {VERDICTS[decision.act]} by {decision.who}, {formatDate(decision.when.slice(0, 10))}.
        </p>
      )}
      {asking === 'why' && <RejectPrompt reject={(why) => reject(claim, why)} close={close} />}
      {asking === 'correction' && (
        <Suspense>
          <ClaimForm
            label="What the claim should say"
            start={fieldsOf(claim)}
            verb="Correct"
            save={(fields) => {
              const correction = correctionIn(claim, fields);
              return correction && decide({ ...correction, why: fields.why.trim() });
            }}
            close={close}
          />
        </Suspense>
      )}
      {asking === null && (
        <p className="claim-acts">
          {claim.status !== 'accepted' && (
            <button type="button" className="btn main" onClick={() => accept(claim)}>
              Accept <kbd>a</kbd>
            </button>
          )}
          {claim.status !== 'rejected' && (
            <button type="button" className="btn line" onClick={() => open('why')}>
              Reject <kbd>x</kbd>
            </button>
          )}
          <button type="button" className="btn line" onClick={() => open('correction')}>
            Correct <kbd>e</kbd>
          </button>
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
